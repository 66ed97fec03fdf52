import { describe, expect, it } from 'vitest'
import {
  acceptOfferObjection,
  HANDOVER_TRANSITIONS,
  handoverEnd,
  offerObjection,
  ROLES_AFTER_HANDOVER,
} from '~/domain/organisation/handover'
import { ORGANISATION_ROLES } from '~/domain/permission/matrix'

const offeredAt = new Date('2026-10-20T12:00:00Z')
const end = handoverEnd(offeredAt)

it('has the reviewed steps: out of pending only', () => {
  const cells = Object.entries(HANDOVER_TRANSITIONS).map(([name, row]) => [
    name,
    row.from,
    row.to,
    row.permission,
  ])
  expect(cells).toEqual([
    ['accept', ['pending'], 'accepted', 'handover.answer'],
    ['decline', ['pending'], 'declined', 'handover.answer'],
    ['cancel', ['pending'], 'cancelled', 'organisation.handOver'],
  ])
})

it('makes nobody an owner who hands over', () => {
  expect(ROLES_AFTER_HANDOVER).not.toContain('owner')
  expect([...ROLES_AFTER_HANDOVER]).toEqual(['admin', 'editor', 'finance', 'viewer', 'leave'])
})

describe('offering', () => {
  const facts = { actorRole: 'owner', isSelf: false, targetRole: 'viewer', hasOpenOffer: false } as const

  it('is for owners alone', () => {
    for (const actorRole of [...ORGANISATION_ROLES, null])
      expect(offerObjection({ ...facts, actorRole })).toBe(actorRole === 'owner' ? null : 'ownersDecide')
  })

  it.each([
    ['oneself', { isSelf: true, targetRole: 'owner' }, 'ownOffer'],
    ['a stranger', { targetRole: null }, 'notMember'],
    ['another owner', { targetRole: 'owner' }, 'alreadyOwner'],
    ['a second one at the same time', { hasOpenOffer: true }, 'offerOpen'],
  ] as const)('does not go to %s', (_who, change, reason) => {
    expect(offerObjection({ ...facts, ...change })).toBe(reason)
  })
})

describe('accepting', () => {
  const facts = {
    expiresAt: end,
    at: new Date(end.getTime() - 1),
    fromRole: 'owner',
    toRole: 'viewer',
    isShut: false,
  } as const

  it('holds for 14 days, and at their very end no more', () => {
    expect(end.getTime() - offeredAt.getTime()).toBe(14 * 86_400_000)
    expect(acceptOfferObjection(facts)).toBeNull()
    expect(acceptOfferObjection({ ...facts, at: end })).toBe('offerExpired')
  })

  it.each([
    ['who has left since', { toRole: null }, 'notMember'],
    ['whose account is closed or erased', { isShut: true }, 'accountShut'],
    ['from somebody who is no owner any more', { fromRole: 'admin' }, 'offererGone'],
    ['from somebody who has left', { fromRole: null }, 'offererGone'],
  ] as const)('is not for those %s', (_who, change, reason) => {
    expect(acceptOfferObjection({ ...facts, ...change })).toBe(reason)
  })

  it('harms nobody who became an owner on another way', () => {
    expect(acceptOfferObjection({ ...facts, toRole: 'owner' })).toBeNull()
  })
})
