import type { Prisma } from '#prisma/generated/client'
import { proposingMemberships } from '~/domain/proposal/eligibility'
import {
  MOST_TASKS,
  type TaskPage,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { databaseTime, db } from '~/platform/database/client.server'

/** Questions of readers: for the team they are to be answered, for the authority they are waited for. */
export async function readerQuestionTasks(page: TaskPage): Promise<WorkspaceTask[]> {
  if (page.viewer.memberships.every((one) => !one.isActive)) return []
  const at = await databaseTime()
  return [...(await ofTeams(page, at)), ...(await ofAuthorities(page, at))]
}

async function ofTeams({ viewer, t, locale }: TaskPage, at: Date): Promise<WorkspaceTask[]> {
  const memberships = proposingMemberships(viewer.memberships)
  if (memberships.length === 0) return []
  // The lead answers for its team: a partner would find no form.
  const mine = { organisationId: { in: memberships.map((one) => one.organisationId) } }
  const rows = await db.readerQuestion.findMany({
    where: { answeredAt: null, dueAt: { gt: at }, proposal: mine },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: MOST_TASKS + 1,
    select: {
      ...{ id: true, dueAt: true },
      proposal: { select: { id: true, organisationId: true, challenge: { select: { title: true } } } },
    },
  })
  return rows.map(({ id, dueAt, proposal }) => {
    const own = memberships.find((one) => one.organisationId === proposal.organisationId)
    return {
      ...{ id, dueAt, turn: 'yours' as const },
      title: t('readerQuestion.task', { title: proposal.challenge.title }),
      why: t('readerQuestion.taskWhy'),
      href: path(locale, 'proposalQueries', { proposalId: proposal.id }),
      ...(own && { organisation: { id: own.organisationId, name: own.name } }),
    }
  })
}

/** One line a challenge, and nothing for members who also belong or belonged to a proposing organisation. */
async function ofAuthorities({ viewer, t, locale }: TaskPage, at: Date): Promise<WorkspaceTask[]> {
  const authorities = viewer.memberships.filter((one) => one.isActive && one.kind === 'authority')
  if (authorities.length === 0) return []
  const mine = { in: viewer.memberships.map((one) => one.organisationId) }
  const conflict: Prisma.ProposalWhereInput = {
    state: 'submitted',
    OR: [{ organisationId: mine }, { partners: { some: { organisationId: mine, state: 'joined' } } }],
  }
  const rows = await db.challenge.findMany({
    where: {
      authorityId: { in: authorities.map((one) => one.organisationId) },
      state: 'opened',
      proposals: { some: { questions: { some: { answeredAt: null, dueAt: { gt: at } } } }, none: conflict },
    },
    orderBy: { id: 'asc' },
    take: MOST_TASKS + 1,
    select: { id: true, title: true, authorityId: true },
  })
  return rows.map(({ id, title, authorityId }) => ({
    ...{ id: `asked-${id}`, turn: 'others' as const },
    title: t('readerQuestion.taskWaiting', { title }),
    why: t('readerQuestion.taskWaitingWhy'),
    href: path(locale, 'challengeProposals', { challengeId: id }),
    organisation: {
      id: authorityId,
      name: authorities.find((one) => one.organisationId === authorityId)?.name ?? '',
    },
  }))
}
