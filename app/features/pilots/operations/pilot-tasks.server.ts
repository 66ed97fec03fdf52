import { Prisma } from '#prisma/generated/client'
import { dayOf } from '~/domain/calendar/day'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { pilotPhase } from '~/domain/pilot/phase'
import type { PilotState } from '~/domain/pilot/pilot'
import { berlinDay } from '~/domain/time/berlin'
import {
  MOST_TASKS,
  type TaskPage,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { isImpartial } from '~/features/challenges/operations/second-person.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ViewerMembership } from '~/platform/session/viewer.server'
import { PILOT_TEXT } from './pilot-columns.server'

/** What a person can do next about pilots: of their authorities, and where their organisations are asked. */
export const pilotTasks: TaskProvider = async (page) => {
  const memberships: readonly ViewerMembership[] = page.viewer.memberships
  const writing = memberships.filter(({ isActive, role }) => isActive && WRITING_ROLES.includes(role))
  if (writing.length === 0) return []
  const [own, asked] = await Promise.all([ownTasks(page, writing), requestTasks(page, writing)])
  return [...asked, ...own]
}

type Row = {
  id: string
  title: string
  authorityId: string
  state: PilotState
  returnReason: string | null
  /** the viewer has no hand in what is decided now, and belongs to nobody that takes part */
  mayDecide: boolean
  startsOn: Date | null
  endsOn: Date | null
  /** the first day on which a milestone was due that was not reached */
  milestoneOn: Date | null
}

/** One statement. */
async function ownTasks(
  { viewer, t, locale }: TaskPage,
  writing: readonly ViewerMembership[],
): Promise<WorkspaceTask[]> {
  const authorities = writing.filter(({ kind }) => kind === 'authority')
  if (authorities.length === 0) return []
  const today = berlinDay(new Date())
  const ids = authorities.map((one) => one.organisationId)
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."title", p."authorityId", p."state"::text AS "state", p."returnReason",
      ${isImpartial(Prisma.sql`${viewer.id}::text`, PILOT_TEXT)} AS "mayDecide", p."startsOn", p."endsOn", m."milestoneOn"
    FROM "Pilot" p CROSS JOIN LATERAL (
      SELECT min(x."dueOn") AS "milestoneOn" FROM "PilotMilestone" x
      WHERE x."pilotId" = p."id" AND x."reachedOn" IS NULL) m
    WHERE p."authorityId" = ANY(${ids}::text[]) AND (p."state" IN ('draft', 'inApproval', 'endInApproval')
      OR (p."state" = 'published' AND least(p."endsOn", m."milestoneOn") < ${today}::date))
    ORDER BY p."updatedAt" DESC, p."id" LIMIT ${MOST_TASKS + 1}`
  return rows.map((row): WorkspaceTask => {
    const { task, due } = taskOf(row, today)
    const name = authorities.find((one) => one.organisationId === row.authorityId)?.name ?? ''
    return {
      id: row.id,
      turn: task === 'wait' || task === 'waitEnd' ? 'others' : 'yours',
      title: t(`pilot.task.${task}`, { title: row.title }),
      why: t(`pilot.task.${task}Why`, { authority: name }),
      href: path(locale, 'pilotManage', { pilotId: row.id }),
      ...(due && { dueAt: due }),
      organisation: { id: row.authorityId, name },
    }
  })
}

function taskOf(row: Row, today: string) {
  const { state, mayDecide } = row
  const due = (day: Date | null) => day ?? undefined
  if (state === 'draft')
    return { task: row.returnReason === null ? 'finish' : 'revise', due: due(row.startsOn) } as const
  if (state === 'inApproval') {
    return { task: mayDecide ? 'approve' : 'wait', due: due(row.startsOn) } as const
  }
  if (state === 'endInApproval') {
    return { task: mayDecide ? 'approveEnd' : 'waitEnd', due: undefined } as const
  }
  const day = (column: Date | null) => column && dayOf(column)
  const known = { state, startsOn: day(row.startsOn), endsOn: day(row.endsOn) }
  if (pilotPhase(known, today) === 'overdue') return { task: 'end', due: due(row.endsOn) } as const
  return { task: 'milestone', due: due(row.milestoneOn) } as const
}

/** Requests to take part: to answer for the organisation that is asked. One statement. */
async function requestTasks(
  { t, locale }: TaskPage,
  writing: readonly ViewerMembership[],
): Promise<WorkspaceTask[]> {
  const ids = writing.map((one) => one.organisationId)
  const rows = await db.$queryRaw<Request[]>`
    SELECT x."pilotId", x."organisationId", o."name" AS "partner", p."title", a."name" AS "authority"
    FROM "PilotPartner" x
    JOIN "Pilot" p ON p."id" = x."pilotId" AND p."state" IN ('draft', 'inApproval')
    JOIN "Organisation" o ON o."id" = x."organisationId"
    JOIN "Organisation" a ON a."id" = p."authorityId"
    WHERE x."state" = 'invited' AND x."organisationId" = ANY(${ids}::text[])
    ORDER BY x."invitedAt", x."pilotId" LIMIT ${MOST_TASKS + 1}`
  return rows.map(
    ({ pilotId, organisationId, partner, title, authority }): WorkspaceTask => ({
      ...{ id: `${pilotId}-${organisationId}`, turn: 'yours', title: t('pilot.task.answer', { title }) },
      why: t('pilot.task.answerWhy', { authority, partner }),
      href: path(locale, 'pilotPartners', { pilotId }),
      organisation: { id: organisationId, name: partner },
    }),
  )
}

type Request = {
  pilotId: string
  organisationId: string
  partner: string
  title: string
  authority: string
}
