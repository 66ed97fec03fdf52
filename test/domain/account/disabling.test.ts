import { describe, expect, it } from 'vitest'
import { ACCOUNT_TRANSITIONS, disableObjection } from '~/domain/account/disabling'
import { DELIVERY_TRANSITIONS } from '~/domain/outbox/lifecycle'

describe('closing an account', () => {
  const person = { id: 'p', isAdministrator: false }
  const administrator = { id: 'p', isAdministrator: true }
  it.each([
    [{ actorId: 'a', person, administrators: 1 }, null],
    [{ actorId: 'a', person: administrator, administrators: 2 }, null],
    [{ actorId: 'a', person: administrator, administrators: 1 }, 'lastAdministrator'],
    [{ actorId: 'p', person, administrators: 2 }, 'ownAccount'],
  ] as const)('%j: %s', (facts, objection) => {
    expect(disableObjection(facts)).toBe(objection)
  })

  it('wants a reason both ways', () => {
    expect(ACCOUNT_TRANSITIONS.disable).toMatchObject({ from: ['active'], to: 'disabled', needsReason: true })
    expect(ACCOUNT_TRANSITIONS.enable).toMatchObject({ from: ['disabled'], to: 'active', needsReason: true })
  })
})

describe('a message that was tried too often', () => {
  it('is tried again or given up, and nothing else is touched', () => {
    expect(DELIVERY_TRANSITIONS.retry).toMatchObject({ from: ['dead'], to: 'pending' })
    expect(DELIVERY_TRANSITIONS.giveUp).toMatchObject({ from: ['dead'], to: 'skipped', needsReason: true })
  })
})
