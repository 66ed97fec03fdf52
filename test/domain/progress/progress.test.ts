import { describe, expect, it } from 'vitest'
import { CHANGE_STATES } from '~/domain/challenge/change'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import {
  challengeProgress,
  changeProgress,
  partnerProgress,
  questionProgress,
  typedProgress,
} from '~/domain/progress/challenge'
import { claimProgress, joinProgress, verificationProgress } from '~/domain/progress/organisation'
import { PROGRESS, type Progress, type ProgressKey } from '~/domain/progress/progress'
import { proposalProgress, readerQuestionProgress, reconfirmationProgress } from '~/domain/progress/proposal'

const END = new Date('2027-01-15T11:00:00Z')
const BEFORE = new Date(END.getTime() - 1)
const OPEN = { state: 'published', deadlineAt: END, openedAt: null } as const
const OPENED = { state: 'opened', deadlineAt: END, openedAt: END } as const
const GONE = { state: 'withdrawn', deadlineAt: END, openedAt: null } as const

/** Each state of each thing by its rule, and whose turn it is there, by when, or what is usual instead. */
const CASES: readonly (readonly [Progress | null, ProgressKey, string])[] = [
  [
    challengeProgress({ state: 'draft', deadlineAt: END }, 2, BEFORE),
    'challenge.draft',
    'authors, publication',
  ],
  [
    challengeProgress({ state: 'draft', deadlineAt: null, returnReason: 'Unklar' }, 2, END),
    'challenge.returned',
    'authors, publication',
  ],
  [
    challengeProgress({ state: 'inApproval', deadlineAt: END }, 1, BEFORE),
    'challenge.inApproval',
    'secondPerson, END',
  ],
  [
    challengeProgress({ state: 'inApproval', deadlineAt: null }, 1, BEFORE),
    'challenge.inApproval',
    'secondPerson, approval',
  ],
  [
    challengeProgress({ state: 'inApproval', deadlineAt: END }, 0, BEFORE),
    'challenge.inApprovalByStaff',
    'staff, END',
  ],
  [challengeProgress({ ...OPEN, opensAt: END }, 2, BEFORE), 'challenge.announced', 'providers, END'],
  [challengeProgress({ ...OPEN, opensAt: BEFORE }, 2, BEFORE), 'challenge.open', 'providers, END'],
  [challengeProgress(OPEN, 2, BEFORE), 'challenge.open', 'providers, END'],
  [challengeProgress(OPEN, 2, END), 'challenge.closed', 'twoPersons, opening'],
  [challengeProgress(OPENED, 2, END), 'challenge.opened', 'authority'],
  [challengeProgress(GONE, 2, BEFORE), 'challenge.withdrawn', 'nobody'],
  [challengeProgress({ state: 'archived', deadlineAt: END }, 2, END), 'challenge.archived', 'nobody'],

  [changeProgress('draft', OPEN, 1, BEFORE), 'change.draft', 'authors, END'],
  [changeProgress('draft', OPEN, 0, BEFORE), 'change.draft', 'authors, END'],
  [changeProgress('inApproval', OPEN, 1, BEFORE), 'change.inApproval', 'secondPerson, END'],
  [changeProgress('inApproval', OPEN, 0, BEFORE), 'change.inApprovalByStaff', 'staff, END'],
  [changeProgress('inApproval', OPEN, 0, END), 'change.overtaken', 'nobody'],
  [changeProgress('draft', GONE, 1, BEFORE), 'change.overtaken', 'nobody'],
  [changeProgress('applied', OPEN, 0, END), 'change.applied', 'nobody'],
  [changeProgress('discarded', OPEN, 1, BEFORE), 'change.discarded', 'nobody'],

  [questionProgress('open', END, BEFORE), 'question.open', 'authority, END'],
  [questionProgress('open', null, END), 'question.open', 'authority, answer'],
  [questionProgress('open', END, END), 'question.overdue', 'authority, END'],
  [questionProgress('answered', END, END), 'question.answered', 'nobody'],
  [questionProgress('dismissed', END, BEFORE), 'question.dismissed', 'nobody'],

  [partnerProgress('none', 'draft'), 'partner.invited', 'not at all'],
  [partnerProgress('invited', 'draft'), 'partner.invited', 'partner'],
  [partnerProgress('confirmed', 'inApproval'), 'partner.confirmed', 'leader'],
  [partnerProgress('confirmed', 'published'), 'partner.settled', 'nobody'],
  [partnerProgress('declined', 'draft'), 'partner.declined', 'leader'],
  [partnerProgress('left', 'published'), 'partner.left', 'nobody'],
  [partnerProgress('takenBack', 'draft'), 'partner.takenBack', 'nobody'],

  [proposalProgress('draft', OPEN, BEFORE), 'proposal.draft', 'team, END'],
  [proposalProgress('submitted', OPEN, BEFORE), 'proposal.submitted', 'time, END'],
  [proposalProgress('withdrawn', OPEN, BEFORE), 'proposal.withdrawn', 'team, END'],
  [readerQuestionProgress('open', END), 'readerQuestion.open', 'team, END'],
  [readerQuestionProgress('answered', END), 'readerQuestion.answered', 'time, END'],
  [readerQuestionProgress('closed', END), 'readerQuestion.closed', 'authority'],
  [readerQuestionProgress('unanswered', END), 'readerQuestion.unanswered', 'authority'],
  [proposalProgress('draft', OPEN, END), 'proposal.late', 'nobody'],
  [proposalProgress('withdrawn', OPEN, END), 'proposal.late', 'nobody'],
  [proposalProgress('submitted', OPEN, END), 'proposal.awaiting', 'twoPersons, opening'],
  [proposalProgress('submitted', OPENED, END), 'proposal.opened', 'authority'],
  [proposalProgress('submitted', OPENED, END, END), 'proposal.asked', 'team, END'],
  [proposalProgress('submitted', GONE, BEFORE), 'proposal.challengeWithdrawn', 'nobody'],

  [reconfirmationProgress('open', END, true), 'reconfirmation.open', 'team, END'],
  [reconfirmationProgress('open', END, false), 'reconfirmation.unanswered', 'nobody'],
  [reconfirmationProgress('confirmed', END, true), 'reconfirmation.confirmed', 'nobody'],
  [reconfirmationProgress('resubmitted', END, true), 'reconfirmation.resubmitted', 'nobody'],

  [typedProgress(false), 'typed.kept', 'writer'],
  [typedProgress(true), 'typed.taken', 'writer'],

  [joinProgress('pending'), 'join.pending', 'managers'],
  [joinProgress('accepted'), 'join.accepted', 'nobody'],
  [joinProgress('refused'), 'join.refused', 'nobody'],
  [joinProgress('cancelled'), 'join.cancelled', 'nobody'],

  [verificationProgress('listed'), 'verification.listed', 'members'],
  [verificationProgress('unverified'), 'verification.unverified', 'staff'],
  [verificationProgress('verified'), 'verification.verified', 'nobody'],
  [verificationProgress('rejected'), 'verification.rejected', 'members'],
  [verificationProgress('merged'), 'verification.merged', 'nobody'],
  [verificationProgress('closed'), 'verification.closed', 'nobody'],

  [claimProgress('awaitingMail'), 'claim.awaitingMail', 'claimant'],
  [claimProgress('awaitingStaff'), 'claim.awaitingStaff', 'staff'],
  [claimProgress('granted'), 'claim.granted', 'nobody'],
  [claimProgress('refused'), 'claim.refused', 'claimant'],
]

const told = (progress: Progress | null) => {
  if (!progress) return 'not at all'
  const date = progress.dueAt?.getTime() === END.getTime() ? 'END' : progress.dueAt
  return [progress.turn, date ?? progress.wait].filter(Boolean).join(', ')
}

describe('where things in motion stand', () => {
  it.each(CASES)('%#: %j', (progress, key, expected) => {
    expect(told(progress)).toBe(expected)
    if (progress) expect(progress.key).toBe(key)
  })

  it('has a case for every state', () => {
    const covered = new Set(CASES.flatMap(([progress]) => (progress ? [progress.key] : [])))
    expect(Object.keys(PROGRESS).filter((key) => !covered.has(key as ProgressKey))).toEqual([])
  })

  it('knows every state of a challenge and of a change, whatever the time', () => {
    for (const at of [BEFORE, END]) {
      for (const state of CHALLENGE_STATES)
        expect(PROGRESS).toHaveProperty([challengeProgress({ state, deadlineAt: END }, 2, at).key])
      for (const state of CHANGE_STATES)
        expect(PROGRESS).toHaveProperty([changeProgress(state, OPEN, 1, at).key])
    }
  })

  it('names no date where nobody is awaited any more', () => {
    const dated = CASES.filter(([progress]) => progress?.turn === 'nobody' && progress.dueAt !== null)
    expect(dated.map(([, key]) => key)).toEqual([])
  })
})
