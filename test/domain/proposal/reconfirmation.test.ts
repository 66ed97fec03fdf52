import { describe, expect, it } from 'vitest'
import { answerTo, standingAfterChanges } from '~/domain/proposal/reconfirmation'

const at = new Date('2026-11-30T11:00:00Z')

describe('the answer to a question after a change', () => {
  it.each([
    ['open', { receiptNumber: 1, confirmedAt: null }, 1],
    ['confirmed', { receiptNumber: 1, confirmedAt: at }, 1],
    ['resubmitted', { receiptNumber: 1, confirmedAt: null }, 2],
    ['resubmitted', { receiptNumber: 1, confirmedAt: at }, 2],
  ] as const)('is %s', (answer, asked, newest) => {
    expect(answerTo(asked, newest)).toBe(answer)
  })
})

describe('how a proposal stands after the changes', () => {
  const open = { receiptNumber: 1, confirmedAt: null }
  const confirmed = { receiptNumber: 1, confirmedAt: at }

  it('nobody asked is no answer missing', () => {
    expect(standingAfterChanges([], 1)).toBe('notAsked')
  })

  it('one open question of several is enough for the mark', () => {
    expect(standingAfterChanges([confirmed, open], 1)).toBe('unanswered')
    expect(standingAfterChanges([confirmed, confirmed], 1)).toBe('answered')
  })

  it('a later receipt answers everything that was asked before it, and nothing after it', () => {
    expect(standingAfterChanges([confirmed, open], 2)).toBe('answered')
    expect(standingAfterChanges([open, { receiptNumber: 2, confirmedAt: null }], 2)).toBe('unanswered')
  })
})
