import { invitationPhase } from '~/domain/organisation/invitation'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { databaseTime, db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { findInviters } from './invitation-row.server'

const MOST = 100

type Manager = Authorized<'organisation.manageMembers', { id: string; state: OrganisationState }>

/**
 * The invitations of an organisation that nobody has answered yet, the newest first, also those that have
 * ended by themselves. A fixed number of statements.
 */
export async function listInvitations({ thing }: Manager) {
  const rows = await db.invitation.findMany({
    where: { organisationId: thing.id, state: 'pending' },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, email: true, role: true, state: true, invitedById: true },
      ...{ createdAt: true, expiresAt: true },
    },
  })
  const inviterOf = await findInviters(
    db,
    thing.id,
    rows.map((row) => row.invitedById),
  )
  const at = await databaseTime()
  return rows.map((row) => {
    const { id, email, role, createdAt, expiresAt } = row
    const inviter = inviterOf(row.invitedById)
    const phase = invitationPhase({ ...row, inviter, organisationState: thing.state }, at)
    return { id, email, role, createdAt, expiresAt, phase, inviter: inviter.name }
  })
}
