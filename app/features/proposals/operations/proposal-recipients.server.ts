import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import type { Transaction } from '~/platform/database/client.server'

const OPENING_STAFF = ['staff', 'administrator'] as const

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

type Opening = { challengeId: string; authorityId: string; writerCount: number }

/**
 * Who can be the second person at an opening: writing members of the authority, and the platform's staff
 * where the authority has one. Members of proposing organisations, former ones too, are not asked.
 */
export async function secondPersons(tx: Transaction, { challengeId, authorityId, writerCount }: Opening) {
  const writing = { organisationId: authorityId, endedAt: null, role: { in: [...WRITING_ROLES] } }
  const proposing = { organisation: { proposals: { some: { challengeId, state: 'submitted' } } } } as const
  const staff = { platformRole: { in: [...OPENING_STAFF] }, emailConfirmedAt: { not: null } }
  const rows = await tx.user.findMany({
    where: {
      memberships: { none: proposing },
      OR: [{ memberships: { some: writing } }, ...(writerCount > 1 ? [] : [staff])],
    },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}
