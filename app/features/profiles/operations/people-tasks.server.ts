import {
  MOST_TASKS,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'

type Row = {
  kind: 'invitation' | 'handover'
  id: string
  organisationId: string
  name: string
  expiresAt: Date
}

/** What waits for an answer of this very person: invitations to the confirmed address, offers of ownership. */
export const peopleTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const rows = await listWaiting(viewer.id)
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

/** One statement, because everybody's workspace asks for it. Invitations of members are settled. */
function listWaiting(userId: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT 'invitation' AS kind, i.id, i."organisationId", o.name, i."expiresAt"
    FROM "User" u
    JOIN "Invitation" i ON i.email = u.email
    JOIN "Organisation" o ON o.id = i."organisationId"
    WHERE u.id = ${userId} AND u."emailConfirmedAt" IS NOT NULL
      AND i.state = 'pending' AND i."expiresAt" > clock_timestamp()
      AND NOT EXISTS (
        SELECT 1 FROM "Membership" m
        WHERE m."userId" = u.id AND m."organisationId" = i."organisationId" AND m."endedAt" IS NULL)
    UNION ALL
    SELECT 'handover', h.id, h."organisationId", o.name, h."expiresAt"
    FROM "Handover" h JOIN "Organisation" o ON o.id = h."organisationId"
    WHERE h."toUserId" = ${userId} AND h.state = 'pending' AND h."expiresAt" > clock_timestamp()
    ORDER BY "expiresAt", id LIMIT ${MOST_TASKS + 1}`
}
