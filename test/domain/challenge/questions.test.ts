import { describe, expect, it } from 'vitest'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import {
  askObjection,
  isOverdue,
  judgeQuestion,
  QUESTION_ACTIONS,
  QUESTION_STATES,
  QUESTION_TRANSITIONS,
} from '~/domain/challenge/questions'
import type { Standing } from '~/domain/permission/matrix'

const T = new Date('2026-12-01T11:00:00Z')
const near = (milliseconds: number) => new Date(T.getTime() + milliseconds)
const standing = (
  relation: Standing['relation'],
  organisationRole: Standing['organisationRole'] = null,
): Standing => ({ relation, organisationRole, platformRole: 'citizen', secondFactor: true })
const WRITER = standing('sameOrganisation', 'editor')
const PUBLISHED = { challengeState: 'published' } as const

describe('the cut-off', () => {
  it.each([
    [-1000, null],
    [-1, null],
    [0, 'questionsOver'],
    [1000, 'questionsOver'],
    [2000, 'questionsOver'],
  ] as const)('at T%d ms says %s', (offset, objection) => {
    expect(askObjection({ ...PUBLISHED, questionsUntil: T, at: near(offset) })).toBe(objection)
  })

  it('is missing: nothing is taken, and nothing is guessed', () => {
    expect(askObjection({ ...PUBLISHED, questionsUntil: null, at: T })).toBe('questionsNotOpen')
  })

  it.each(CHALLENGE_STATES)('lets nothing through in the state %s but published', (challengeState) => {
    const objection = askObjection({ challengeState, questionsUntil: T, at: near(-1000) })
    expect(objection).toBe(challengeState === 'published' ? null : 'challengeNotOpen')
  })
})

/** Written by hand: what the authority's writer can do in each state of a question. */
const CELLS: Record<string, Record<string, string>> = {
  answer: { open: 'answered', answered: 'wrongState', dismissed: 'wrongState' },
  dismiss: { open: 'dismissed', answered: 'wrongState', dismissed: 'wrongState' },
  correct: { open: 'wrongState', answered: 'answered', dismissed: 'wrongState' },
}

describe.each(QUESTION_ACTIONS)('%s', (action) => {
  it.each(QUESTION_STATES)('a question that is %s', (state) => {
    const verdict = judgeQuestion(action, state, WRITER, PUBLISHED, 'Weil es so ist.')
    expect(verdict.ok ? verdict.to : verdict.reason).toBe(CELLS[action]?.[state])
  })

  it.each([
    standing('sameOrganisation', 'viewer'),
    standing('sameOrganisation', 'finance'),
    standing('formerMember'),
    standing('foreign'),
    standing('conflicted'),
    standing('signedOut'),
    { ...standing('foreign'), platformRole: 'staff' } as const,
    { ...standing('foreign'), platformRole: 'administrator' } as const,
  ])('is nothing for $relation $organisationRole $platformRole', (one) => {
    const [state = 'open'] = QUESTION_TRANSITIONS[action].from
    expect(judgeQuestion(action, state, one, PUBLISHED, 'x')).toEqual({ ok: false, reason: 'notPermitted' })
  })

  it.each(CHALLENGE_STATES)('in a challenge that is %s', (challengeState) => {
    const [state = 'open'] = QUESTION_TRANSITIONS[action].from
    const verdict = judgeQuestion(action, state, WRITER, { challengeState }, 'x')
    const stands = challengeState === 'published' || challengeState === 'opened'
    expect(verdict.ok || verdict.reason).toBe(stands || 'challengeOver')
  })
})

it('closes a question without an answer only with a reason', () => {
  expect(judgeQuestion('dismiss', 'open', WRITER, PUBLISHED, '  ')).toMatchObject({ reason: 'reasonMissing' })
})

describe('overdue', () => {
  it('is an open question from the very instant on at which its answer was due', () => {
    expect([-1, 0, 1].map((offset) => isOverdue('open', T, near(offset)))).toEqual([false, true, true])
  })

  it('is no question that was answered or dismissed, and none without a day', () => {
    expect(isOverdue('answered', T, near(1))).toBe(false)
    expect(isOverdue('dismissed', T, near(1))).toBe(false)
    expect(isOverdue('open', null, T)).toBe(false)
  })
})
