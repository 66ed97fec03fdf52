import type { TransitionTable } from '../lifecycle/transition'

export const ANNOUNCEMENT_TONES = ['info', 'warning', 'danger'] as const

type Times = { startsAt: Date; endsAt: Date; revokedAt: Date | null }
export type AnnouncementState = 'planned' | 'shown' | 'over' | 'revoked'

/** Where an announcement stands at an instant: shown from its start until just before its end. */
export function announcementState({ startsAt, endsAt, revokedAt }: Times, now: Date): AnnouncementState {
  if (revokedAt !== null) return 'revoked'
  if (now < startsAt) return 'planned'
  return now < endsAt ? 'shown' : 'over'
}

export type AnnouncementObjection = 'endBeforeStart' | 'endInPast' | 'tooLong'
const MOST_DAYS = 92

/** Why these times may not be set, or null. What nobody takes down must end by itself. */
export function announcementObjection(
  { startsAt, endsAt }: Pick<Times, 'startsAt' | 'endsAt'>,
  now: Date,
): AnnouncementObjection | null {
  if (endsAt <= startsAt) return 'endBeforeStart'
  if (endsAt <= now) return 'endInPast'
  return endsAt.getTime() - startsAt.getTime() > MOST_DAYS * 86_400_000 ? 'tooLong' : null
}

/** The life of an announcement: it ends by itself, or is taken down; what is over is not changed any more. */
export const ANNOUNCEMENT_TRANSITIONS = {
  edit: {
    from: ['planned', 'shown'],
    to: null,
    permission: 'announcements.manage',
    guard: 'timesFit',
    event: 'announcement.edited',
  },
  revoke: {
    from: ['planned', 'shown'],
    to: 'revoked',
    permission: 'announcements.manage',
    guard: null,
    event: 'announcement.revoked',
  },
} as const satisfies TransitionTable<AnnouncementState, 'timesFit'>
