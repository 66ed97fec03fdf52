import { describe, expect, it, test } from 'vitest'
import {
  confirmingAction,
  EMAIL_CHANGE_STATES,
  EMAIL_CHANGE_TRANSITIONS,
  type EmailChangeAction,
  type EmailChangeState,
  emailChangeState,
  judgeEmailChange,
} from '~/domain/account/email-change'

const AT = new Date('2026-11-25T12:00:00Z')
const LATER = new Date('2026-11-26T12:00:00Z')
const NONE = { oldConfirmedAt: null, newConfirmedAt: null, cancelledAt: null, doneAt: null, expiresAt: LATER }

/** Reviewed by hand: where each step leads from each state; everything else is refused. */
const EXPECTED: Record<EmailChangeAction, Partial<Record<EmailChangeState, EmailChangeState>>> = {
  confirmOldFirst: { asked: 'oldConfirmed' },
  confirmNewFirst: { asked: 'newConfirmed' },
  confirmOldLast: { newConfirmed: 'done' },
  confirmNewLast: { oldConfirmed: 'done' },
  cancel: { asked: 'cancelled', oldConfirmed: 'cancelled', newConfirmed: 'cancelled' },
}
const ACTIONS = Object.keys(EMAIL_CHANGE_TRANSITIONS) as EmailChangeAction[]

describe('a change of address', () => {
  it.each(ACTIONS)('%s does what the reviewed table says, from every state', (action) => {
    for (const state of EMAIL_CHANGE_STATES) {
      const judged = judgeEmailChange(action, state, true)
      expect([state, judged.ok ? judged.to : undefined]).toEqual([state, EXPECTED[action][state]])
    }
  })

  it('ends at an address that somebody else has by now', () => {
    expect(judgeEmailChange('confirmOldLast', 'newConfirmed', false)).toEqual({
      ok: false,
      reason: 'addressTaken',
    })
    expect(judgeEmailChange('confirmNewFirst', 'asked', false).ok).toBe(true)
    expect(judgeEmailChange('cancel', 'asked', false).ok).toBe(true)
  })

  test.each<[string, Partial<Record<keyof typeof NONE, Date>>, EmailChangeState]>([
    ['nothing said yet', {}, 'asked'],
    ['the old mailbox', { oldConfirmedAt: AT }, 'oldConfirmed'],
    ['the new mailbox', { newConfirmedAt: AT }, 'newConfirmed'],
    ['over, to the millisecond', { expiresAt: AT }, 'expired'],
    ['over with one yes', { expiresAt: AT, oldConfirmedAt: AT }, 'expired'],
    ['done before it was over', { doneAt: AT, oldConfirmedAt: AT, newConfirmedAt: AT }, 'done'],
    ['cancelled', { cancelledAt: AT, oldConfirmedAt: AT }, 'cancelled'],
  ])('%s', (_name, more, state) => {
    expect(emailChangeState({ ...NONE, ...more }, AT)).toBe(state)
  })

  it('takes the yes of each mailbox once', () => {
    expect(confirmingAction('asked', 'old')).toBe('confirmOldFirst')
    expect(confirmingAction('oldConfirmed', 'old')).toBeNull()
    expect(confirmingAction('oldConfirmed', 'new')).toBe('confirmNewLast')
    expect(confirmingAction('newConfirmed', 'new')).toBeNull()
    for (const state of ['done', 'cancelled', 'expired'] as const) {
      expect([confirmingAction(state, 'old'), confirmingAction(state, 'new')]).toEqual([null, null])
    }
  })
})
