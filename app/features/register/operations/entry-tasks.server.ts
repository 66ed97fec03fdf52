import { Prisma } from '#prisma/generated/client'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import type { RegisterState } from '~/domain/register/entry'
import { isConfirmationOverdue, lastConfirmed, oldestConfirmation } from '~/domain/register/entry-view'
import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { MOST_TASKS } from '~/features/account/operations/workspace-task.server'
import { isImpartial } from '~/features/challenges/operations/second-person.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { ENTRY_TEXT } from './entry-columns.server'

type Row = {
  id: string
  authorityId: string
  title: string
  state: RegisterState
  returnReason: string | null
  /** the viewer has neither a hand nor a cause in the text */
  mayDecide: boolean
  publishedAt: Date | null
  confirmedAt: Date | null
}

/** What a person can do next about the register entries of their authorities. One statement. */
export const entryTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const writing = viewer.memberships.filter(
    ({ isActive, kind, role }) => isActive && kind === 'authority' && WRITING_ROLES.includes(role),
  )
  if (writing.length === 0) return []
  const at = new Date()
  const rows = await db.$queryRaw<Row[]>`
    SELECT e."id", e."authorityId", e."content"->>'name' AS "title", e."state"::text AS "state", e."returnReason",
      ${isImpartial(Prisma.sql`${viewer.id}::text`, ENTRY_TEXT)} AS "mayDecide", v."publishedAt", e."confirmedAt"
    FROM "RegisterEntry" e LEFT JOIN "RegisterVersion" v ON v."id" = e."currentVersionId"
    WHERE e."authorityId" = ANY(${writing.map((one) => one.organisationId)}::text[])
      AND (e."state" IN ('draft', 'inApproval') OR (e."state" = 'published'
        AND greatest(v."publishedAt", e."confirmedAt") <= ${oldestConfirmation(at)}::timestamptz))
    ORDER BY e."updatedAt" DESC, e."id" LIMIT ${MOST_TASKS + 1}`
  return rows.flatMap((row): WorkspaceTask[] => {
    const task = taskOf(row, at)
    if (task === null) return []
    const name = writing.find((one) => one.organisationId === row.authorityId)?.name ?? ''
    return [
      {
        id: `registerEntry-${row.id}`,
        turn: task === 'wait' ? 'others' : 'yours',
        title: t(`register.task.${task}`, { title: row.title }),
        why: t(`register.task.${task}Why`, { authority: name }),
        href: path(locale, 'registerManage', { entryId: row.id }),
        organisation: { id: row.authorityId, name },
      },
    ]
  })
}

function taskOf(row: Row, at: Date) {
  const { state, returnReason, mayDecide, publishedAt, confirmedAt } = row
  if (state === 'draft') return returnReason === null ? 'finish' : 'revise'
  if (state === 'inApproval') return mayDecide ? 'approve' : 'wait'
  // The statement's month may be a day shorter than the rule's.
  const isOverdue = publishedAt !== null && isConfirmationOverdue(lastConfirmed(publishedAt, confirmedAt), at)
  return isOverdue ? 'confirm' : null
}
