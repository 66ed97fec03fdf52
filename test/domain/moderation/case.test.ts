import { describe, expect, it } from 'vitest'
import {
  CASE_TRANSITIONS,
  type CaseAction,
  type CaseFacts,
  caseAge,
  caseNumber,
  caseState,
  judgeCase,
} from '~/domain/moderation/case'
import type { Standing } from '~/domain/permission/matrix'

const at = new Date('2026-11-24T12:00:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const moderator: Standing = {
  ...{ relation: 'foreign', organisationRole: null, platformRole: 'moderator', secondFactor: true },
}
const open: CaseFacts = {
  ...{ closedAt: null, claimedById: null, claimedUntil: null, involvement: null, actorId: 'me', at },
}
const mine: CaseFacts = { ...open, claimedById: 'me', claimedUntil: later(10) }
const others: CaseFacts = { ...open, claimedById: 'you', claimedUntil: later(10) }
const closed: CaseFacts = { ...open, closedAt: at }

/** The reviewed table: what comes of each action in each situation. */
const EXPECTED: Record<CaseAction, [open: string, mine: string, others: string, closed: string]> = {
  claim: ['claimed', 'claimed', 'claimedByOther', 'wrongState'],
  release: ['wrongState', 'open', 'claimedByOther', 'wrongState'],
  note: ['open', 'claimed', 'claimed', 'closed'],
  decide: ['closed', 'closed', 'claimedByOther', 'wrongState'],
}

describe('what can be done with a case', () => {
  it.each(Object.keys(CASE_TRANSITIONS) as CaseAction[])('%s', (action) => {
    const outcomes = [open, mine, others, closed].map((facts) => {
      const verdict = judgeCase(action, moderator, facts)
      return verdict.ok ? verdict.to : verdict.reason
    })
    expect(outcomes).toEqual(EXPECTED[action])
  })

  it('is nobody’s who is too close to it, nor anybody’s without the role', () => {
    for (const involvement of ['ownContribution', 'ownReport', 'firstDecider'] as const)
      expect(judgeCase('decide', moderator, { ...open, involvement })).toEqual({
        ok: false,
        reason: involvement,
      })
    for (const platformRole of ['citizen', 'staff'] as const)
      expect(judgeCase('decide', { ...moderator, platformRole }, open).ok).toBe(false)
    expect(judgeCase('decide', { ...moderator, relation: 'own' }, open)).toEqual({
      ok: false,
      reason: 'notPermitted',
    })
  })
})

it('a claim ends by itself', () => {
  expect(caseState({ ...others, claimedUntil: later(1) }, at)).toBe('claimed')
  expect(caseState({ ...others, claimedUntil: at }, at)).toBe('open')
  expect(judgeCase('decide', moderator, { ...others, claimedUntil: at }).ok).toBe(true)
})

it('an old case is marked, a very old one more so', () => {
  const ages = [0, 23.9, 24, 71.9, 72].map((hours) => caseAge(later(-hours * 60), at))
  expect(ages).toEqual(['fresh', 'fresh', 'old', 'old', 'veryOld'])
})

it('a case has a number that people can say', () => {
  expect(caseNumber(2026, 12)).toBe('M-2026-00012')
  expect(caseNumber(2026, 123_456)).toBe('M-2026-123456')
})
