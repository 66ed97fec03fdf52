import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { db, type Transaction } from '~/platform/database/client.server'

/** Whether somebody is an active member of an organisation. */
export async function isMember(userId: string, organisationId: string): Promise<boolean> {
  return (await db.membership.count({ where: { userId, organisationId, endedAt: null } })) > 0
}

/**
 * Locks an organisation, so that changes of its members queue up: otherwise two owners who leave at the
 * same time would both see the other one stay.
 */
export async function lockOrganisation(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId} FOR UPDATE`
}

/**
 * The state of an organisation for which something is started. In share mode: those who start do not wait for
 * each other, and whoever merges or closes it waits for them, and they for that.
 */
export async function stateWhileStarting(
  tx: Transaction,
  organisationId: string,
): Promise<OrganisationState> {
  const [row] = await tx.$queryRaw<{ state: OrganisationState }[]>`
    SELECT "state"::text AS "state" FROM "Organisation" WHERE "id" = ${organisationId} FOR SHARE`
  if (!row) throw new Error(`There is no organisation ${organisationId}`)
  return row.state
}

/** How many active owners an organisation has. */
export function countOwners(tx: Transaction, organisationId: string): Promise<number> {
  return tx.membership.count({ where: { organisationId, role: 'owner', endedAt: null } })
}

/** A person's role now, read in the transaction that decides; null for strangers and former members. */
export async function roleNow(
  tx: Transaction,
  organisationId: string,
  userId: string,
): Promise<OrganisationRole | null> {
  const membership = await tx.membership.findUnique({
    where: { userId_organisationId: { userId, organisationId } },
    select: { role: true, endedAt: true },
  })
  return membership && membership.endedAt === null ? membership.role : null
}

/** Active members who decide about the organisation, or all of them. */
export async function membersOf(
  tx: Transaction,
  organisationId: string,
  roles?: readonly OrganisationRole[],
): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { organisationId, endedAt: null, ...(roles && { role: { in: [...roles] } }) },
    select: { userId: true },
  })
  return rows.map((row) => row.userId)
}
