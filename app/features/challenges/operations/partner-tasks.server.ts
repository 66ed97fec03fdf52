import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import {
  MOST_TASKS,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ViewerMembership } from '~/platform/session/viewer.server'

/** Requests for joint challenges: to answer for the authority that is asked, to wait for for the one that leads. */
export const partnerTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const authorities = memberships.filter(
    (one) => one.isActive && one.kind === 'authority' && WRITING_ROLES.includes(one.role),
  )
  if (authorities.length === 0) return []
  const ids = authorities.map((one) => one.organisationId)
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."challengeId", p."organisationId", c.title, c."authorityId", l.name AS lead, o.name AS partner
    FROM "ChallengePartner" p
    JOIN "Challenge" c ON c.id = p."challengeId" AND c.state IN ('draft', 'inApproval')
    JOIN "Organisation" l ON l.id = c."authorityId"
    JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE p.state = 'invited' AND (p."organisationId" = ANY(${ids}::text[]) OR c."authorityId" = ANY(${ids}::text[]))
    ORDER BY p."invitedAt", p."challengeId", p."organisationId" LIMIT ${MOST_TASKS + 1}`
  return rows.map((row): WorkspaceTask => {
    const isYours = ids.includes(row.organisationId)
    const values = { title: row.title, authority: row.lead, partner: row.partner }
    return {
      id: `${row.challengeId}-${row.organisationId}`,
      turn: isYours ? 'yours' : 'others',
      title: t(isYours ? 'joint.task.answer' : 'joint.task.wait', values),
      why: t(isYours ? 'joint.task.answerWhy' : 'joint.task.waitWhy', values),
      href: path(locale, 'challengePartners', { challengeId: row.challengeId }),
      organisation: isYours
        ? { id: row.organisationId, name: row.partner }
        : { id: row.authorityId, name: row.lead },
    }
  })
}

type Row = {
  challengeId: string
  organisationId: string
  title: string
  authorityId: string
  lead: string
  partner: string
}
