import { describe, expect, it } from 'vitest'
import {
  type CountedDecline,
  countDeclines,
  DECLINE_REASONS,
  declineObjection,
  LEAST_DECLINES,
} from '~/domain/matching/decline'
import { chosenNumber, DEADLINE_DAYS, SCORE_BANDS } from '~/domain/matching/list-filter'

const said = (reason: string, isTold = false): CountedDecline => ({ reason, isTold })

describe('the counts of reasons', () => {
  it('are shown from three providers on, the most frequent first, equal ones in the order of the list', () => {
    expect(LEAST_DECLINES).toBe(3)
    expect(countDeclines([said('licence'), said('noCapacity')])).toBeNull()
    expect(countDeclines([said('licence'), said('noCapacity'), said('hosting'), said('licence')])).toEqual({
      total: 4,
      counts: [
        { reason: 'licence', count: 2 },
        { reason: 'noCapacity', count: 1 },
        { reason: 'hosting', count: 1 },
      ],
    })
  })

  it('leave out who told the authority: two known ones would give the third one away', () => {
    expect(countDeclines([said('licence', true), said('licence', true), said('tooSmall')])).toBeNull()
    const counted = countDeclines([said('licence', true), ...Array(3).fill(said('tooSmall'))])
    expect(counted).toEqual({ total: 3, counts: [{ reason: 'tooSmall', count: 3 }] })
  })

  it('know nothing of nobody, and sum up to the total', () => {
    expect(countDeclines([])).toBeNull()
    const all = countDeclines(DECLINE_REASONS.map((reason) => said(reason)))
    expect(all?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(all?.total)
  })
})

describe('what stands against a decline', () => {
  const free = { isOpen: true, isVerifiedProvider: true, hasAnswered: false }
  it.each([
    [{}, null],
    [{ isVerifiedProvider: false }, 'providerNotVerified'],
    [{ isOpen: false }, 'challengeNotRunning'],
    [{ hasAnswered: true }, 'answeredAlready'],
    [{ isOpen: false, hasAnswered: true }, 'challengeNotRunning'],
  ] as const)('%j: %s', (facts, objection) => {
    expect(declineObjection({ ...free, ...facts })).toBe(objection)
  })
})

describe('a number of an address', () => {
  it('counts where the list offers exactly it', () => {
    expect(chosenNumber(DEADLINE_DAYS, '14')).toBe(14)
    expect(chosenNumber(SCORE_BANDS, '60')).toBe(60)
    for (const text of [null, '', '15', ' 14', '14.0', '014', 'NaN', '-7'])
      expect(chosenNumber(DEADLINE_DAYS, text)).toBeNull()
  })
})
