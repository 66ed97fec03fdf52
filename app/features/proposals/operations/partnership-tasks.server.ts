import { proposingMemberships } from '~/domain/proposal/eligibility'
import {
  MOST_TASKS,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { databaseTime, db } from '~/platform/database/client.server'
import { standingTowards } from './require-proposal.server'

/** Requests to hand in a proposal together that the person can still answer. */
export const partnershipTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const mine = proposingMemberships(viewer.memberships).map((one) => one.organisationId)
  if (mine.length === 0) return []
  const rows = await db.proposalPartner.findMany({
    where: {
      organisationId: { in: mine },
      state: 'invited',
      proposal: { challenge: { state: 'published', deadlineAt: { gt: await databaseTime() } } },
    },
    orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
    take: MOST_TASKS + 1,
    select: {
      proposalId: true,
      organisation: { select: { id: true, name: true } },
      proposal: {
        select: {
          organisation: { select: { name: true } },
          challenge: { select: { id: true, authorityId: true, title: true, deadlineAt: true } },
        },
      },
    },
  })
  const tasks: WorkspaceTask[] = []
  for (const { proposalId, organisation, proposal } of rows) {
    const { challenge } = proposal
    const standing = await standingTowards(viewer, organisation.id, challenge)
    // Whoever also belongs to an authority behind the challenge must not learn that there is a proposal.
    if (standing.relation === 'conflicted') continue
    tasks.push({
      id: `${proposalId}-${organisation.id}`,
      turn: 'yours',
      organisation,
      href: path(locale, 'proposalPartners', { proposalId }),
      title: t('consortium.task.answer', { title: challenge.title }),
      why: t('consortium.task.answerWhy', { lead: proposal.organisation.name }),
      ...(challenge.deadlineAt && { dueAt: challenge.deadlineAt }),
    })
  }
  return tasks
}
