import type { Prisma } from '#prisma/generated/client'
import type { PermissionKey, Standing } from '~/domain/permission/matrix'
import { isConflicted, standingToOrganisation } from '~/domain/permission/standing'
import { belongsToAuthority } from '~/domain/proposal/eligibility'
import { isReadable } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { authoritiesBehind } from './authorities-behind.server'

const WITH_RECEIPTS = {
  challenge: { include: { authority: { select: { name: true } } } },
  organisation: { select: { name: true } },
  // Read after the row with its version: what is newer than it here was written with a newer version.
  files: { where: { removedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  partners: {
    where: { state: 'joined' },
    orderBy: { organisationId: 'asc' },
    select: { organisationId: true, organisation: { select: { name: true } } },
  },
  submissions: {
    orderBy: { number: 'asc' },
    select: { number: true, contentHash: true, receivedAt: true, withdrawnAt: true },
  },
} as const satisfies Prisma.ProposalInclude

/** A proposal with its challenge and its receipts. Its content stays sealed. */
export type ProposalRow = Prisma.ProposalGetPayload<{ include: typeof WITH_RECEIPTS }>

function findProposal(args: PageArguments): Promise<ProposalRow> {
  return loadProposal(idParameter(args.params, 'proposalId'))
}

/** A proposal by its id, for callers who have judged the person themselves. @throws Response 404 */
export async function loadProposal(id: string): Promise<ProposalRow> {
  const proposal = await db.proposal.findUnique({ where: { id }, include: WITH_RECEIPTS })
  if (!proposal) throw notFound()
  return proposal
}

/**
 * How somebody stands towards a team's proposal: members who also belong to an authority behind the challenge
 * are conflicted.
 */
export async function teamStanding(
  viewer: Viewer,
  organisationId: string,
  challenge: { id: string; authorityId: string },
): Promise<Standing> {
  const standing = standingToOrganisation(viewer, organisationId)
  const isBoth =
    standing.relation === 'sameOrganisation' &&
    belongsToAuthority(viewer.memberships, await authoritiesBehind(viewer, challenge))
  return isBoth ? { ...standing, relation: 'conflicted' } : standing
}

/** How somebody stands towards the opened proposals of a challenge, as a member of its authority. */
export async function readerStanding(
  viewer: Viewer,
  challenge: { id: string; authorityId: string },
): Promise<Standing> {
  const standing = standingToOrganisation(viewer, challenge.authorityId)
  const proposing = await db.proposal.findMany({
    where: { challengeId: challenge.id, state: 'submitted' },
    select: { organisationId: true },
  })
  const isBoth = isConflicted(
    viewer,
    proposing.map((one) => one.organisationId),
  )
  return isBoth ? { ...standing, relation: 'conflicted' } : standing
}

/**
 * The guard of the pages of a proposal's team.
 * @throws Response redirect to the log-in; 404 for everybody else: that a proposal exists is secret
 */
export async function requireProposal<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const proposal = await findProposal(args)
  const seen = standingToOrganisation(page.viewer, proposal.organisationId)
  const acting = await teamStanding(page.viewer, proposal.organisationId, proposal.challenge)
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
  const { organisationId, challenge } = proposal
  const own = standingToOrganisation(page.viewer, organisationId)
  const team = Authorized.judge('proposal.view', page.viewer, own, proposal)
  if (team) {
    const standing = await teamStanding(page.viewer, organisationId, challenge)
    return { ...page, side: 'team', proposal, standing, authorized: team } as const
  }
  if (!isReadable(challenge, proposal)) throw notFound()
  const standing = await readerStanding(page.viewer, challenge)
  const reader = authorize('proposal.read', page.viewer, standing, proposal)
  return { ...page, side: 'authority', proposal, standing, authorized: reader } as const
}
