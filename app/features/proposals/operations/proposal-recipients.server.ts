import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import { submittingOrganisations } from '~/features/challenges/operations/submitting-organisations.server'
import type { Transaction } from '~/platform/database/client.server'
import { peopleOfTeam } from './team-members.server'

const ACTIVE_PEOPLE = {
  select: { memberships: { where: { endedAt: null }, select: { userId: true } } },
} as const
const OPENING_STAFF = ['staff', 'administrator'] as const

/** Active members of the lead and of every joined partner of a proposal whose accounts are open. */
export async function teamOfProposal(tx: Transaction, proposalId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ userId: string }[]>(peopleOfTeam(proposalId))
  return rows.map((row) => row.userId)
}

/**
 * Active members of an organisation who may write in a proposal: not those who also belong to one of the
 * authorities behind the challenge.
 */
export async function freeWriters(
  tx: Transaction,
  organisationIds: readonly string[],
  authorityIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { organisationId: { in: [...organisationIds] }, ...freeWriting(authorityIds) },
    select: { userId: true },
    distinct: ['userId'],
  })
  return rows.map((row) => row.userId)
}

/** The condition on a membership that `freeWriters` is about. */
export function freeWriting(authorityIds: readonly string[]) {
  const elsewhere = { organisationId: { in: [...authorityIds] }, endedAt: null }
  return {
    endedAt: null,
    role: { in: [...WRITING_ROLES] },
    user: { ...OPEN_ACCOUNT, memberships: { none: elsewhere } },
  }
}

/** Active members of the whole team of every proposal that stands submitted, by proposal. */
export async function submittingTeams(tx: Transaction, challengeId: string) {
  const rows = await tx.proposal.findMany({
    where: { challengeId, state: 'submitted' },
    select: {
      id: true,
      organisation: ACTIVE_PEOPLE,
      partners: { where: { state: 'joined' }, select: { organisation: ACTIVE_PEOPLE } },
    },
  })
  return rows.map(({ id, organisation, partners }) => {
    const people = [organisation, ...partners.map((one) => one.organisation)]
    const userIds = people.flatMap((one) => one.memberships.map(({ userId }) => userId))
    return { proposalId: id, userIds: [...new Set(userIds)] }
  })
}

type Opening = { challengeId: string; authorityId: string; writerCount: number }

/**
 * Who can be the second person at an opening: writing members of the authority, and the platform's staff
 * where the authority has one. Members of proposing organisations, former ones too, are not asked.
 */
export async function secondPersons(tx: Transaction, { challengeId, authorityId, writerCount }: Opening) {
  const writing = { organisationId: authorityId, endedAt: null, role: { in: [...WRITING_ROLES] } }
  const proposing = { organisationId: { in: await submittingOrganisations(tx, challengeId) } }
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
