import type { TransitionTable } from '../lifecycle/transition'

export type DeliveryState = 'pending' | 'held' | 'sent' | 'skipped' | 'dead'

/** What an operator may do with a message that was tried too often. What is on its way is left alone. */
export const DELIVERY_TRANSITIONS = {
  retry: {
    from: ['dead'],
    to: 'pending',
    permission: 'outbox.manage',
    guard: null,
    event: 'outbox.retried',
  },
  giveUp: {
    from: ['dead'],
    to: 'skipped',
    permission: 'outbox.manage',
    guard: null,
    event: 'outbox.givenUp',
    needsReason: true,
  },
} as const satisfies TransitionTable<DeliveryState, never>
