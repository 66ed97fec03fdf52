import { standingToPerson } from '~/domain/permission/standing'
import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { listChallengesAwaitingStaff } from '~/features/challenges/operations/list-challenges-awaiting-staff.server'
import { listConsultationsAwaitingStaff } from '~/features/participation/operations/list-consultations-awaiting-staff.server'
import { listPilotsAwaitingStaff } from '~/features/pilots/operations/list-pilots-awaiting-staff.server'
import { listEntriesAwaitingStaff } from '~/features/register/operations/list-entries-awaiting-staff.server'
import { path } from '~/paths'
import { Authorized } from '~/platform/guard/authorized.server'
import { countWaiting } from './count-waiting.server'
import { mayDecide } from './review-queue.server'

/** The page on which staff, as second person, decides what waits for it. */
export const DECIDED_ON = {
  inApproval: 'challengeManage',
  closed: 'challengeProposals',
  change: 'challengeChange',
} as const
const TITLES = {
  inApproval: 'challenge.task.approve',
  closed: 'challenge.task.open',
  change: 'change.task.approve',
} as const

/**
 * What waits for staff: checks and claims as one task each; one by one challenges, changes,
 * openings, consultations, pilots and register entries of authorities where nobody is left to be the second person.
 */
export const staffTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  const staff = Authorized.judge('administration.view', viewer, standing, null)
  if (!staff || !mayDecide(staff)) return []
  const [waiting, { challenges }, consultations, pilots, entries] = await Promise.all([
    countWaiting(staff),
    listChallengesAwaitingStaff(),
    listConsultationsAwaitingStaff(viewer),
    listPilotsAwaitingStaff(viewer),
    listEntriesAwaitingStaff(viewer),
  ])
  const queue = { turn: 'yours', why: t('review.task.why'), href: path(locale, 'administration') } as const
  const piles = (['organisations', 'claims'] as const).flatMap((id): WorkspaceTask[] => {
    const { count } = waiting[id]
    return count > 0 ? [{ ...queue, id, title: t(`review.task.${id}`, { count }) }] : []
  })
  return [
    ...piles,
    ...challenges.map(({ id, challengeId, title, authorityName, phase, deadlineAt }): WorkspaceTask => {
      const isOpening = phase === 'closed'
      return {
        id,
        turn: 'yours',
        title: t(TITLES[phase], { title }),
        why: t(`review.task.${isOpening ? 'secondPersonWhy' : 'nobodyElseWhy'}`, {
          authority: authorityName,
        }),
        href: path(locale, DECIDED_ON[phase], { challengeId }),
        ...(!isOpening && deadlineAt && { dueAt: deadlineAt }),
      }
    }),
    ...consultations.map(
      ({ id, title, authorityName }): WorkspaceTask => ({
        ...{ id, turn: 'yours', title: t('consultation.task.approve', { title }) },
        why: t('review.task.nobodyElseWhy', { authority: authorityName }),
        href: path(locale, 'consultationManage', { consultationId: id }),
      }),
    ),
    ...pilots.map(
      ({ id, title, authorityName, isOver }): WorkspaceTask => ({
        ...{ id, turn: 'yours', title: t(`pilot.task.${isOver ? 'approveEnd' : 'approve'}`, { title }) },
        why: t('review.task.nobodyElseWhy', { authority: authorityName }),
        href: path(locale, 'pilotManage', { pilotId: id }),
      }),
    ),
    ...entries.map(
      ({ id, title, authorityName }): WorkspaceTask => ({
        ...{ id, turn: 'yours', title: t('register.task.approve', { title }) },
        why: t('review.task.nobodyElseWhy', { authority: authorityName }),
        href: path(locale, 'registerManage', { entryId: id }),
      }),
    ),
  ]
}
