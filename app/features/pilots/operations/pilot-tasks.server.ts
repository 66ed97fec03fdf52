import { columnOf, dayOf } from '~/domain/calendar/day'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { nextMilestone, pilotPhase } from '~/domain/pilot/phase'
import type { PilotState } from '~/domain/pilot/pilot'
import { berlinDay } from '~/domain/time/berlin'
import {
  MOST_TASKS,
  type TaskPage,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ViewerMembership } from '~/platform/session/viewer.server'

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
  editorIds: string[]
  submittedById: string | null
  endProposedById: string | null
  startsOn: Date | null
  endsOn: Date | null
  milestones: { dueOn: Date | null; reachedOn: Date | null }[]
}

async function ownTasks(
  { viewer, t, locale }: TaskPage,
  writing: readonly ViewerMembership[],
): Promise<WorkspaceTask[]> {
  const authorities = writing.filter(({ kind }) => kind === 'authority')
  if (authorities.length === 0) return []
  const today = berlinDay(new Date())
  const past = { lt: columnOf(today) }
  const rows = await db.pilot.findMany({
    where: {
      authorityId: { in: authorities.map((one) => one.organisationId) },
      OR: [
        { state: { in: ['draft', 'inApproval', 'endInApproval'] } },
        { state: 'published', endsOn: past },
        { state: 'published', milestones: { some: { dueOn: past, reachedOn: null } } },
      ],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST_TASKS + 1,
    include: { milestones: { select: { dueOn: true, reachedOn: true } } },
  })
  return rows.map((row): WorkspaceTask => {
    const { task, due } = taskOf(row, viewer.id, today)
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

function taskOf(row: Row, userId: string, today: string) {
  const { state, submittedById, editorIds, endProposedById } = row
  const due = (day: Date | null) => day ?? undefined
  if (state === 'draft')
    return { task: row.returnReason === null ? 'finish' : 'revise', due: due(row.startsOn) } as const
  if (state === 'inApproval') {
    const isAuthor = submittedById === userId || editorIds.includes(userId)
    return { task: isAuthor ? 'wait' : 'approve', due: due(row.startsOn) } as const
  }
  if (state === 'endInApproval')
    return { task: endProposedById === userId ? 'waitEnd' : 'approveEnd', due: undefined } as const
  const day = (column: Date | null) => column && dayOf(column)
  const known = { state, startsOn: day(row.startsOn), endsOn: day(row.endsOn) }
  if (pilotPhase(known, today) === 'overdue') return { task: 'end', due: due(row.endsOn) } as const
  const next = nextMilestone(
    row.milestones.map((one) => ({ dueOn: day(one.dueOn), reachedOn: day(one.reachedOn) })),
  )
  return { task: 'milestone', due: next ? columnOf(next) : undefined } as const
}

/** Requests to take part: to answer for the organisation that is asked. */
async function requestTasks(
  { t, locale }: TaskPage,
  writing: readonly ViewerMembership[],
): Promise<WorkspaceTask[]> {
  const rows = await db.pilotPartner.findMany({
    where: {
      ...{ state: 'invited', organisationId: { in: writing.map((one) => one.organisationId) } },
      pilot: { state: { in: ['draft', 'inApproval'] } },
    },
    orderBy: [{ invitedAt: 'asc' }, { pilotId: 'asc' }],
    take: MOST_TASKS + 1,
    include: {
      organisation: { select: { id: true, name: true } },
      pilot: { select: { title: true, authority: { select: { name: true } } } },
    },
  })
  return rows.map(
    ({ pilotId, organisation, pilot }): WorkspaceTask => ({
      ...{ id: `${pilotId}-${organisation.id}`, turn: 'yours' },
      title: t('pilot.task.answer', { title: pilot.title }),
      why: t('pilot.task.answerWhy', { authority: pilot.authority.name, partner: organisation.name }),
      href: path(locale, 'pilotPartners', { pilotId }),
      organisation,
    }),
  )
}
