import { decide, type TransitionTable } from '../lifecycle/transition'

/** `expired` is computed from the time; the other states from what was said. */
export type EmailChangeState = 'asked' | 'oldConfirmed' | 'newConfirmed' | 'done' | 'cancelled' | 'expired'
export const EMAIL_CHANGE_STATES: readonly EmailChangeState[] = [
  'asked',
  'oldConfirmed',
  'newConfirmed',
  'done',
  'cancelled',
  'expired',
]

/** States in which somebody may still say yes or no. */
export const OPEN_EMAIL_CHANGE: readonly EmailChangeState[] = ['asked', 'oldConfirmed', 'newConfirmed']

/** Hours within which both mailboxes must have said yes. */
export const EMAIL_CHANGE_HOURS = 24

/**
 * The life of a change of address: both mailboxes say yes, in any order; the second yes makes it take
 * effect. Either of them cancels, and so does the person, until then.
 */
export const EMAIL_CHANGE_TRANSITIONS = {
  confirmOldFirst: {
    from: ['asked'],
    to: 'oldConfirmed',
    permission: 'account.use',
    guard: null,
    event: 'account.emailChangeOldConfirmed',
  },
  confirmNewFirst: {
    from: ['asked'],
    to: 'newConfirmed',
    permission: 'account.use',
    guard: null,
    event: 'account.emailChangeNewConfirmed',
  },
  confirmOldLast: {
    from: ['newConfirmed'],
    to: 'done',
    permission: 'account.use',
    guard: 'addressFree',
    event: 'account.emailChanged',
  },
  confirmNewLast: {
    from: ['oldConfirmed'],
    to: 'done',
    permission: 'account.use',
    guard: 'addressFree',
    event: 'account.emailChanged',
  },
  cancel: {
    from: ['asked', 'oldConfirmed', 'newConfirmed'],
    to: 'cancelled',
    permission: 'account.use',
    guard: null,
    event: 'account.emailChangeCancelled',
  },
} as const satisfies TransitionTable<EmailChangeState, 'addressFree'>

export type EmailChangeAction = keyof typeof EMAIL_CHANGE_TRANSITIONS
/** Which mailbox speaks. */
export type Mailbox = 'old' | 'new'

type Stored = {
  oldConfirmedAt: Date | null
  newConfirmedAt: Date | null
  cancelledAt: Date | null
  doneAt: Date | null
  expiresAt: Date
}

/** Where a change of address stands at an instant. */
export function emailChangeState(change: Stored, at: Date): EmailChangeState {
  if (change.doneAt) return 'done'
  if (change.cancelledAt) return 'cancelled'
  if (change.expiresAt <= at) return 'expired'
  if (change.oldConfirmedAt) return 'oldConfirmed'
  return change.newConfirmedAt ? 'newConfirmed' : 'asked'
}

/** What a yes of one mailbox does now; null where it has been said already or the change is over. */
export function confirmingAction(state: EmailChangeState, mailbox: Mailbox): EmailChangeAction | null {
  const candidates: readonly EmailChangeAction[] =
    mailbox === 'old' ? ['confirmOldFirst', 'confirmOldLast'] : ['confirmNewFirst', 'confirmNewLast']
  return candidates.find((one) => EMAIL_CHANGE_TRANSITIONS[one].from.some((from) => from === state)) ?? null
}

/** Judges one step; `isAddressFree` is whether no other account has the new address by now. */
export function judgeEmailChange(action: EmailChangeAction, state: EmailChangeState, isAddressFree: boolean) {
  return decide<EmailChangeState, 'addressFree', 'addressTaken'>(EMAIL_CHANGE_TRANSITIONS[action], state, {
    addressFree: () => (isAddressFree ? null : 'addressTaken'),
  })
}
