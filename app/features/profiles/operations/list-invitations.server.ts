import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const MOST = 100

/** The invitations of an organisation that nobody has answered yet, the newest first. One statement. */
export async function listInvitations({ thing }: Authorized<'organisation.manageMembers', { id: string }>) {
  const rows = await db.invitation.findMany({
    where: { organisationId: thing.id, state: 'pending' },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, email: true, role: true, createdAt: true, expiresAt: true },
  })
  const now = new Date()
  return rows.map((row) => ({ ...row, isExpired: row.expiresAt <= now }))
}
