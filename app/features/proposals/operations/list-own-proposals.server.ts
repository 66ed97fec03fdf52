import type { Prisma } from '#prisma/generated/client'
import { proposingMemberships } from '~/domain/proposal/eligibility'
import type { ProposalState } from '~/domain/proposal/lifecycle'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** A proposal as its own team lists it: never a word of its content. */
export type OwnProposal = { id: string; title: string; state: ProposalState; deadlineAt: Date | null }

const MOST = 20

/** Proposals that organisations lead or have joined. */
export function ofTeams(organisationIds: readonly string[]): Prisma.ProposalWhereInput {
  const organisationId = { in: [...organisationIds] }
  return { OR: [{ organisationId }, { partners: { some: { organisationId, state: 'joined' } } }] }
}

/** The proposals of the viewer's organisations, by the title of the challenge, the latest change first. */
export async function listOwnProposals(viewer: Viewer): Promise<OwnProposal[]> {
  const organisationIds = proposingMemberships(viewer.memberships).map((one) => one.organisationId)
  if (organisationIds.length === 0) return []
  const rows = await db.proposal.findMany({
    where: ofTeams(organisationIds),
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, state: true, challenge: { select: { title: true, deadlineAt: true } } },
  })
  return rows.map(({ id, state, challenge }) => ({ id, state, ...challenge }))
}
