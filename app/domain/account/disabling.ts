import type { TransitionTable } from '../lifecycle/transition'

export type AccountState = 'active' | 'disabled'

/** Closing an account for a reason, and opening it again. */
export const ACCOUNT_TRANSITIONS = {
  disable: {
    from: ['active'],
    to: 'disabled',
    permission: 'users.manage',
    guard: 'mayDisable',
    event: 'account.disabled',
    needsReason: true,
  },
  enable: {
    from: ['disabled'],
    to: 'active',
    permission: 'users.manage',
    guard: 'mayEnable',
    event: 'account.enabled',
    needsReason: true,
  },
} as const satisfies TransitionTable<AccountState, 'mayDisable' | 'mayEnable'>

export type DisableObjection = 'ownAccount' | 'lastAdministrator'

/** Why an account may not be closed, or null. Nobody closes their own; an administrator must remain. */
export function disableObjection(facts: {
  actorId: string
  person: { id: string; isAdministrator: boolean }
  /** how many administrators can log in now */
  administrators: number
}): DisableObjection | null {
  const { actorId, person, administrators } = facts
  if (actorId === person.id) return 'ownAccount'
  return person.isAdministrator && administrators <= 1 ? 'lastAdministrator' : null
}

/** Who has not been seen for so long counts as inactive in lists. */
export const INACTIVE_DAYS = 90
