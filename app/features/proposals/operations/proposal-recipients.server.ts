import type { Transaction } from '~/platform/database/client.server'

/** Active members of an organisation. */
export async function teamOf(tx: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { organisationId, endedAt: null },
    select: { userId: true },
  })
  return rows.map((row) => row.userId)
}

/** Active members of every organisation whose proposal stands submitted, by organisation. */
export async function submittingTeams(tx: Transaction, challengeId: string) {
  const rows = await tx.proposal.findMany({
    where: { challengeId, state: 'submitted' },
    select: {
      id: true,
      organisation: { select: { memberships: { where: { endedAt: null }, select: { userId: true } } } },
    },
  })
  return rows.map(({ id, organisation }) => ({
    proposalId: id,
    userIds: organisation.memberships.map((one) => one.userId),
  }))
}
