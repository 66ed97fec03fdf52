import type { DurationKey } from '../duration/usual'

/** Who is awaited; `time`: nobody, but a date; `nobody`: nothing more is expected. */
export type Party =
  | 'authors'
  | 'secondPerson'
  | 'staff'
  | 'providers'
  | 'twoPersons'
  | 'authority'
  | 'leader'
  | 'partner'
  | 'team'
  | 'members'
  | 'managers'
  | 'claimant'
  | 'writer'
  | 'time'
  | 'nobody'

type Row = {
  turn: Party
  /** what usually takes how long, for those who wait */
  wait?: DurationKey
}

/**
 * Every state of every thing in motion, and who is awaited in it. The words for the state and for what happens
 * next stand in the messages under the same key, the date comes from the thing.
 */
export const PROGRESS = {
  'challenge.draft': { turn: 'authors', wait: 'publication' },
  'challenge.returned': { turn: 'authors', wait: 'publication' },
  'challenge.inApproval': { turn: 'secondPerson', wait: 'approval' },
  'challenge.inApprovalByStaff': { turn: 'staff', wait: 'approval' },
  'challenge.announced': { turn: 'providers' },
  'challenge.open': { turn: 'providers' },
  'challenge.closed': { turn: 'twoPersons', wait: 'opening' },
  'challenge.opened': { turn: 'authority' },
  'challenge.withdrawn': { turn: 'nobody' },
  'challenge.archived': { turn: 'nobody' },

  'change.draft': { turn: 'authors' },
  'change.inApproval': { turn: 'secondPerson' },
  'change.inApprovalByStaff': { turn: 'staff' },
  'change.applied': { turn: 'nobody' },
  'change.discarded': { turn: 'nobody' },
  'change.overtaken': { turn: 'nobody' },

  'question.open': { turn: 'authority', wait: 'answer' },
  'question.overdue': { turn: 'authority', wait: 'answer' },
  'question.answered': { turn: 'nobody' },
  'question.dismissed': { turn: 'nobody' },

  'partner.invited': { turn: 'partner' },
  'partner.confirmed': { turn: 'leader' },
  'partner.settled': { turn: 'nobody' },
  'partner.declined': { turn: 'leader' },
  'partner.left': { turn: 'nobody' },
  'partner.takenBack': { turn: 'nobody' },

  'proposal.draft': { turn: 'team' },
  'proposal.submitted': { turn: 'time' },
  'proposal.withdrawn': { turn: 'team' },
  'proposal.late': { turn: 'nobody' },
  'proposal.awaiting': { turn: 'twoPersons', wait: 'opening' },
  'proposal.opened': { turn: 'authority' },
  /** a reader has asked the team something */
  'proposal.asked': { turn: 'team' },
  'proposal.challengeWithdrawn': { turn: 'nobody' },

  'reconfirmation.open': { turn: 'team' },
  'reconfirmation.confirmed': { turn: 'nobody' },
  'reconfirmation.resubmitted': { turn: 'nobody' },
  'reconfirmation.unanswered': { turn: 'nobody' },

  'readerQuestion.open': { turn: 'team' },
  'readerQuestion.answered': { turn: 'time' },
  'readerQuestion.closed': { turn: 'authority' },
  'readerQuestion.unanswered': { turn: 'authority' },

  'typed.kept': { turn: 'writer' },
  'typed.taken': { turn: 'writer' },

  'join.pending': { turn: 'managers' },
  'join.accepted': { turn: 'nobody' },
  'join.refused': { turn: 'nobody' },
  'join.cancelled': { turn: 'nobody' },

  'verification.listed': { turn: 'members' },
  'verification.unverified': { turn: 'staff' },
  'verification.verified': { turn: 'nobody' },
  'verification.rejected': { turn: 'members' },
  'verification.merged': { turn: 'nobody' },
  'verification.closed': { turn: 'nobody' },

  'claim.awaitingMail': { turn: 'claimant' },
  'claim.awaitingStaff': { turn: 'staff' },
  'claim.granted': { turn: 'nobody' },
  'claim.refused': { turn: 'claimant' },
} as const satisfies Record<string, Row>

export type ProgressKey = keyof typeof PROGRESS

/** Where a thing in motion stands: its state, whose turn it is, by when; what happens next follows from the state. */
export type Progress = { key: ProgressKey; turn: Party; dueAt: Date | null; wait: DurationKey | null }

/** @param dueAt by when something is to be done, where a date is fixed and anybody is awaited */
export function progressOf(key: ProgressKey, dueAt: Date | null = null): Progress {
  const row: Row = PROGRESS[key]
  return { key, turn: row.turn, dueAt, wait: row.wait ?? null }
}
