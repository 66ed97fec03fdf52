import { INVITING_STATES, standsBehind } from '~/domain/organisation/invitation'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationRole } from '~/domain/permission/matrix'
import {
  MOST_TASKS,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'

const PAGE_OF = {
  handover: 'organisationHandover',
  claimMail: 'organisationClaim',
  claimStaff: 'organisation',
  join: 'organisation',
} as const
type Kind = 'invitation' | 'handover' | 'claimMail' | 'claimStaff' | 'join'

type Row = {
  kind: Kind
  id: string
  organisationId: string
  name: string
  /** null where nothing expires */
  expiresAt: Date | null
  state: OrganisationState
  /** to which role an invitation leads, and who stands behind it; null for everything else */
  role: OrganisationRole | null
  inviterRole: OrganisationRole | null
  isShut: boolean
}

const TURN_OF: Record<Kind, WorkspaceTask['turn']> = {
  invitation: 'yours',
  handover: 'yours',
  claimMail: 'yours',
  claimStaff: 'others',
  join: 'others',
}

/**
 * What waits for an answer of this very person: invitations to the confirmed address, offers of ownership, a
 * claim whose link is to be opened. And what this person has asked for and others decide: claims, requests.
 */
export const peopleTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const rows = (await listWaiting(viewer.id)).filter(holds)
  return rows.map(
    ({ kind, id, organisationId, name, expiresAt }): WorkspaceTask => ({
      id,
      turn: TURN_OF[kind],
      title: t(`people.task.${kind}`, { name }),
      why: t(`people.task.${kind}Why`),
      href:
        kind === 'invitation'
          ? path(locale, 'invitation', { invitationId: id })
          : path(locale, PAGE_OF[kind], { organisationId }),
      ...(expiresAt && { dueAt: expiresAt }),
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
    UNION ALL
    SELECT CASE c.state WHEN 'awaitingMail' THEN 'claimMail' ELSE 'claimStaff' END, c.id, c."organisationId",
      o.name, NULL, o.state::text, NULL, NULL, FALSE
    FROM "Claim" c JOIN "Organisation" o ON o.id = c."organisationId"
    WHERE c."userId" = ${userId} AND c.state IN ('awaitingMail', 'awaitingStaff') AND o.state = 'listed'
    UNION ALL
    SELECT 'join', j.id, j."organisationId", o.name, NULL, o.state::text, NULL, NULL, FALSE
    FROM "JoinRequest" j JOIN "Organisation" o ON o.id = j."organisationId"
    WHERE j."userId" = ${userId} AND j.state = 'pending' AND o.state = 'verified'
    ORDER BY "expiresAt", id LIMIT ${MOST_TASKS + 1}`
}
