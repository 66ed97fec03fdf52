import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import {
  MOST_TASKS,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'

/** Introductions that wait for the answer of an organisation of the person, and those that it waits for. One statement. */
export const introductionTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const mine = viewer.memberships
    .filter((one) => one.isActive && WRITING_ROLES.includes(one.role))
    .map((one) => one.organisationId)
  if (mine.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.id, i."fromId", f.name AS "fromName", i."toId", o.name AS "toName", i."expiresAt"
    FROM "Introduction" i
    JOIN "Organisation" f ON f.id = i."fromId" JOIN "Organisation" o ON o.id = i."toId"
    WHERE i.state = 'asked' AND i."expiresAt" > clock_timestamp()
      AND (i."fromId" = ANY(${mine}::text[]) OR i."toId" = ANY(${mine}::text[]))
    ORDER BY i."expiresAt", i.id LIMIT ${MOST_TASKS + 1}`
  return rows.map(({ id, fromId, fromName, toId, toName, expiresAt }): WorkspaceTask => {
    const isYours = mine.includes(toId)
    const values = { asking: fromName, asked: toName }
    return {
      id,
      turn: isYours ? 'yours' : 'others',
      title: t(isYours ? 'introduction.task.answer' : 'introduction.task.wait', values),
      why: t(isYours ? 'introduction.task.answerWhy' : 'introduction.task.waitWhy', values),
      href: path(locale, 'introduction', { introductionId: id }),
      dueAt: expiresAt,
      organisation: isYours ? { id: toId, name: toName } : { id: fromId, name: fromName },
    }
  })
}

type Row = {
  id: string
  fromId: string
  fromName: string
  toId: string
  toName: string
  expiresAt: Date
}
