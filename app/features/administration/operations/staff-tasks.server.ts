import { isAllowed } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { listChallengesAwaitingStaff } from '~/features/challenges/operations/list-challenges-awaiting-staff.server'
import { path } from '~/paths'
import { Authorized } from '~/platform/guard/authorized.server'
import { reviewQueue } from './review-queue.server'

/** What waits for staff: checks and claims as one task each, challenges of authorities with one person one by one. */
export const staffTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  const staff = Authorized.judge('administration.view', viewer, standing, null)
  // Moderators see the administration, but what waits there is not theirs to decide.
  if (!staff || !isAllowed('organisation.review', standing)) return []
  const { organisationCount, claimCount } = await reviewQueue(staff)
  const queue = { turn: 'yours', why: t('review.task.why'), href: path(locale, 'administration') } as const
  const organisations = t('review.task.organisations', { count: organisationCount })
  const claims = t('review.task.claims', { count: claimCount })
  const challenges = await listChallengesAwaitingStaff()
  return [
    ...(organisationCount > 0 ? [{ ...queue, id: 'organisations', title: organisations }] : []),
    ...(claimCount > 0 ? [{ ...queue, id: 'claims', title: claims }] : []),
    ...challenges.map(({ id, title, authorityName, phase, deadlineAt }): WorkspaceTask => {
      const isOpening = phase === 'closed'
      return {
        id,
        turn: 'yours',
        title: t(isOpening ? 'challenge.task.open' : 'challenge.task.approve', { title }),
        why: t('review.task.secondPersonWhy', { authority: authorityName }),
        href: path(locale, isOpening ? 'challengeProposals' : 'challengeManage', { challengeId: id }),
        ...(!isOpening && deadlineAt && { dueAt: deadlineAt }),
      }
    }),
  ]
}
