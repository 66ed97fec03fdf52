import { INVITING_STATES, standsBehind } from '~/domain/organisation/invitation'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationRole } from '~/domain/permission/matrix'
import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'

const MOST = 20
type Row = {
  kind: 'invitation' | 'handover'
  id: string
  organisationId: string
  name: string
  expiresAt: Date
  state: OrganisationState
  /** to which role an invitation leads, and who stands behind it; null for a hand-over */
  role: OrganisationRole | null
  inviterRole: OrganisationRole | null
  isShut: boolean
}

/** What waits for an answer of this very person: invitations to the confirmed address, offers of ownership. */
export const peopleTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const rows = (await listWaiting(viewer.id)).filter(holds)
  return rows.map(
    ({ kind, id, organisationId, name, expiresAt }): WorkspaceTask => ({
      id,
      turn: 'yours',
      title: t(`people.task.${kind}`, { name }),
      why: t(`people.task.${kind}Why`),
      href:
        kind === 'invitation'
          ? path(locale, 'invitation', { invitationId: id })
          : path(locale, 'organisationHandover', { organisationId }),
      dueAt: expiresAt,
      organisation: { id: organisationId, name },
    }),
  )
}

/** An invitation that has ended by itself waits for nobody. */
function holds({ state, role, inviterRole, isShut }: Row): boolean {
  if (role === null) return true
  return INVITING_STATES.includes(state) && standsBehind({ role: inviterRole, isShut }, role)
}

/** One statement, because everybody's workspace asks for it. Invitations of members are settled. */
function listWaiting(userId: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT 'invitation' AS kind, i.id, i."organisationId", o.name, i."expiresAt",
      o.state::text AS state, i.role::text AS role, sender.role::text AS "inviterRole",
      (inviter.id IS NULL OR coalesce(inviter."disabledAt", inviter."deletionAskedAt", inviter."erasedAt")
        IS NOT NULL) AS "isShut"
    FROM "User" u
    JOIN "Invitation" i ON i.email = u.email
    JOIN "Organisation" o ON o.id = i."organisationId"
    LEFT JOIN "User" inviter ON inviter.id = i."invitedById"
    LEFT JOIN "Membership" sender ON sender."userId" = i."invitedById"
      AND sender."organisationId" = i."organisationId" AND sender."endedAt" IS NULL
    WHERE u.id = ${userId} AND u."emailConfirmedAt" IS NOT NULL
      AND i.state = 'pending' AND i."expiresAt" > clock_timestamp()
      AND NOT EXISTS (
        SELECT 1 FROM "Membership" m
        WHERE m."userId" = u.id AND m."organisationId" = i."organisationId" AND m."endedAt" IS NULL)
    UNION ALL
    SELECT 'handover', h.id, h."organisationId", o.name, h."expiresAt", o.state::text, NULL, NULL, FALSE
    FROM "Handover" h JOIN "Organisation" o ON o.id = h."organisationId"
    WHERE h."toUserId" = ${userId} AND h.state = 'pending' AND h."expiresAt" > clock_timestamp()
    ORDER BY "expiresAt", id LIMIT ${MOST}`
}
