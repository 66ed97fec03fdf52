import type { Prisma } from '#prisma/generated/client'
import type { PermissionKey, Standing } from '~/domain/permission/matrix'
import { isConflicted, standingToOrganisation, standingToTeam } from '~/domain/permission/standing'
import { belongsToAuthority } from '~/domain/proposal/eligibility'
import { isReadable } from '~/domain/proposal/seal'
import { submittingOrganisations } from '~/features/challenges/operations/submitting-organisations.server'
import { db } from '~/platform/database/client.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { authoritiesBehind } from './authorities-behind.server'

/** What belongs to the copy beside its text. */
export const COPY_PARTS = {
  files: { where: { removedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  partners: {
    where: { state: 'joined' },
    orderBy: { organisationId: 'asc' },
    select: { organisationId: true, organisation: { select: { name: true } } },
  },
} as const satisfies Prisma.ProposalInclude

const WITH_RECEIPTS = {
  challenge: { include: { authority: { select: { name: true } } } },
  organisation: { select: { name: true } },
  // Read after the row with its version: what is newer than it here was written with a newer version.
  ...COPY_PARTS,
  submissions: {
    orderBy: { number: 'asc' },
    select: { number: true, contentHash: true, receivedAt: true, withdrawnAt: true, lapsedAt: true },
  },
} as const satisfies Prisma.ProposalInclude

/** A proposal with its challenge and its receipts. Its content stays sealed. */
export type ProposalRow = Prisma.ProposalGetPayload<{ include: typeof WITH_RECEIPTS }>

/** A proposal by the id in the address. The caller judges who may see it. @throws Response 404 */
export function findProposal(args: PageArguments): Promise<ProposalRow> {
  return loadProposal(idParameter(args.params, 'proposalId'))
}

/** A proposal by its id, for callers who have judged the person themselves. @throws Response 404 */
export async function loadProposal(id: string): Promise<ProposalRow> {
  const proposal = await db.proposal.findUnique({ where: { id }, include: WITH_RECEIPTS })
  if (!proposal) throw notFound()
  return proposal
}

type Team = Pick<ProposalRow, 'organisationId' | 'partners'>
type Call = { id: string; authorityId: string }

/** Members of the lead and of joined partners are the team, whatever else they belong to. */
export function membershipIn(viewer: Viewer, { organisationId, partners }: Team): Standing {
  return standingToTeam(
    viewer,
    organisationId,
    partners.map((one) => one.organisationId),
  )
}

/**
 * How somebody stands towards a team's proposal: members who also belong to an authority behind the challenge
 * are conflicted.
 */
export function teamStanding(viewer: Viewer, proposal: Team & { challenge: Call }): Promise<Standing> {
  return unlessConflicted(viewer, membershipIn(viewer, proposal), proposal.challenge)
}

/** The same towards one organisation: the lead, a partner, or one that is asked. */
export function standingTowards(viewer: Viewer, organisationId: string, challenge: Call): Promise<Standing> {
  return unlessConflicted(viewer, standingToOrganisation(viewer, organisationId), challenge)
}

async function unlessConflicted(viewer: Viewer, standing: Standing, challenge: Call): Promise<Standing> {
  const isInside = standing.relation === 'sameOrganisation' || standing.relation === 'partner'
  const isBoth =
    isInside && belongsToAuthority(viewer.memberships, await authoritiesBehind(viewer, challenge))
  return isBoth ? { ...standing, relation: 'conflicted' } : standing
}

/** The joined partners for which somebody may confirm the copy. */
export async function confirmableFor(
  viewer: Viewer,
  { partners, challenge }: Pick<ProposalRow, 'partners'> & { challenge: Call },
): Promise<string[]> {
  const found: string[] = []
  for (const { organisationId } of partners) {
    const standing = await standingTowards(viewer, organisationId, challenge)
    if (Authorized.judge('proposal.confirmCopy', viewer, standing, null)) found.push(organisationId)
  }
  return found
}

/** How somebody stands towards the opened proposals of a challenge, as a member of its authority. */
export async function readerStanding(
  viewer: Viewer,
  challenge: { id: string; authorityId: string },
): Promise<Standing> {
  const standing = standingToOrganisation(viewer, challenge.authorityId)
  const isBoth = isConflicted(viewer, await submittingOrganisations(db, challenge.id))
  return isBoth ? { ...standing, relation: 'conflicted' } : standing
}

/**
 * The guard of the pages of a proposal's team.
 * @throws Response redirect to the log-in; 404 for everybody else: that a proposal exists is secret
 */
export async function requireProposal<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const proposal = await findProposal(args)
  const seen = membershipIn(page.viewer, proposal)
  const acting = await teamStanding(page.viewer, proposal)
  const standing = key === 'proposal.view' ? seen : acting
  return { ...page, proposal, standing: acting, authorized: authorize(key, page.viewer, standing, proposal) }
}

/**
 * The guard of the page that shows a proposal: to its team always, to the authority after the opening.
 * @throws Response 404 for everybody else, for conflicted readers, and for what was never opened
 */
export async function requireReadableProposal(args: PageArguments) {
  const page = await requireViewer(args)
  const proposal = await findProposal(args)
  const { challenge } = proposal
  const team = Authorized.judge('proposal.view', page.viewer, membershipIn(page.viewer, proposal), proposal)
  if (team) {
    const standing = await teamStanding(page.viewer, proposal)
    return { ...page, side: 'team', proposal, standing, authorized: team } as const
  }
  if (!isReadable(challenge, proposal)) throw notFound()
  const standing = await readerStanding(page.viewer, challenge)
  const reader = authorize('proposal.read', page.viewer, standing, proposal)
  return { ...page, side: 'authority', proposal, standing, authorized: reader } as const
}
