import { isOver } from '~/domain/deadline/deadline'
import { proposingMemberships } from '~/domain/proposal/eligibility'
import { standingAfterChanges } from '~/domain/proposal/reconfirmation'
import {
  MOST_TASKS,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { databaseTime, db } from '~/platform/database/client.server'
import { ofTeams } from './list-own-proposals.server'
import { readerQuestionTasks } from './reader-question-tasks.server'
import { waitingForYes } from './waiting-for-yes.server'

/** What the person's organisations have to do about their proposals, and what waits for the authority. */
export const proposalTasks: TaskProvider = async (page) => [
  ...(await readerQuestionTasks(page)),
  ...(await writingTasks(page)),
]

const writingTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const memberships = proposingMemberships(viewer.memberships)
  const organisationIds = memberships.map((one) => one.organisationId)
  if (organisationIds.length === 0) return []
  const at = await databaseTime()
  const rows = await db.proposal.findMany({
    where: {
      AND: ofTeams(organisationIds),
      challenge: { state: 'published' },
      // A draft that missed the deadline is nobody's turn any more.
      OR: [{ state: 'submitted' }, { challenge: { deadlineAt: { gt: at } } }],
    },
    orderBy: [{ challenge: { deadlineAt: 'asc' } }, { id: 'asc' }],
    take: MOST_TASKS + 1,
    select: {
      id: true,
      state: true,
      organisationId: true,
      partners: {
        where: { organisationId: { in: organisationIds }, state: 'joined' },
        orderBy: { organisationId: 'asc' },
        select: { organisationId: true },
      },
      challenge: { select: { title: true, deadlineAt: true } },
      asked: { select: { receiptNumber: true, confirmedAt: true } },
      submissions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
    },
  })
  const joint = rows.filter((row) => row.partners.length > 0).map((row) => row.id)
  const waiting = await waitingForYes(viewer, joint)
  return rows.flatMap((row): WorkspaceTask[] => {
    const { id, state } = row
    const { title, deadlineAt } = row.challenge
    const concerned = [row.organisationId, ...row.partners.map((one) => one.organisationId)]
    const through = memberships.find((one) => concerned.includes(one.organisationId))
    const task = {
      id,
      organisation: { id: through?.organisationId ?? row.organisationId, name: through?.name ?? '' },
      href: path(locale, 'proposal', { proposalId: id }),
      ...(deadlineAt && { dueAt: deadlineAt }),
    }
    if (deadlineAt === null || isOver(deadlineAt, at)) {
      if (state !== 'submitted') return []
      const why = t('proposal.task.awaitingWhy')
      return [{ ...task, turn: 'others', title: t('proposal.task.awaiting', { title }), why }]
    }
    const partner = waiting.get(id)
    if (partner) {
      const why = t('consortium.task.confirmWhy')
      const confirm = t('consortium.task.confirm', { title })
      return [{ ...task, organisation: partner, turn: 'yours', title: confirm, why }]
    }
    const afterChanges = standingAfterChanges(row.asked, row.submissions[0]?.number ?? 0)
    if (state === 'submitted' && afterChanges === 'unanswered') {
      const why = t('reconfirmation.taskWhy')
      return [{ ...task, turn: 'yours', title: t('reconfirmation.task', { title }), why }]
    }
    if (state === 'submitted') {
      const why = t('proposal.task.submittedWhy')
      return [{ ...task, turn: 'others', title: t('proposal.task.submitted', { title }), why }]
    }
    return [
      {
        ...task,
        turn: 'yours',
        title: t('proposal.task.draft', { title }),
        why: t('proposal.task.draftWhy'),
      },
    ]
  })
}
