import type { Organisation } from '#prisma/generated/client'
import type { MergeSide } from '~/domain/organisation/merge'
import { db, type Transaction } from '~/platform/database/client.server'

/** One side of a merge with everything that the rules and the page look at. */
export type Side = MergeSide & { organisation: Organisation; members: number; former: number; claims: number }

/** Reads one side; null where there is no such organisation. */
export async function readSide(id: string, tx: Transaction = db): Promise<Side | null> {
  const organisation = await tx.organisation.findUnique({ where: { id } })
  if (!organisation) return null
  const challenges = await tx.challenge.findMany({ where: { authorityId: id }, select: { id: true } })
  const proposals = await tx.proposal.findMany({
    where: { organisationId: id },
    select: { challengeId: true },
  })
  const joined = await tx.proposalPartner.findMany({
    where: { organisationId: id, state: 'joined' },
    select: { challengeId: true },
  })
  const members = await tx.membership.count({ where: { organisationId: id, endedAt: null } })
  const former = await tx.membership.count({ where: { organisationId: id, endedAt: { not: null } } })
  const claims = await tx.claim.count({
    where: { organisationId: id, state: { in: ['awaitingMail', 'awaitingStaff'] } },
  })
  return {
    id,
    kind: organisation.kind,
    state: organisation.state,
    challengeIds: challenges.map((one) => one.id),
    proposedFor: [...proposals, ...joined].map((one) => one.challengeId),
    ...{ organisation, members, former, claims },
  }
}
