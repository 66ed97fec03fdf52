import { describe, expect, it } from 'vitest'
import {
  admitObjection,
  asksProof,
  endObjection,
  leaveObjection,
  roleObjection,
} from '~/domain/organisation/membership'
import { ORGANISATION_ROLES } from '~/domain/permission/matrix'

const facts = { actorRole: 'owner', currentRole: 'editor', ownerCount: 1 } as const

describe('roleObjection', () => {
  it('lets owners and admins change other roles', () => {
    expect(roleObjection(facts, 'viewer')).toBeNull()
    expect(roleObjection({ ...facts, actorRole: 'admin' }, 'admin')).toBeNull()
    expect(roleObjection(facts, 'owner')).toBeNull()
  })

  it('keeps admins from making owners and from changing them', () => {
    expect(roleObjection({ ...facts, actorRole: 'admin' }, 'owner')).toBe('ownersDecide')
    const twoOwners = { actorRole: 'admin', currentRole: 'owner', ownerCount: 2 } as const
    expect(roleObjection(twoOwners, 'viewer')).toBe('ownersDecide')
  })

  it('keeps the last owner', () => {
    const owner = { actorRole: 'owner', currentRole: 'owner', ownerCount: 1 } as const
    expect(roleObjection(owner, 'admin')).toBe('lastOwner')
    expect(roleObjection({ ...owner, ownerCount: 2 }, 'admin')).toBeNull()
  })

  it('knows nobody who has left', () => {
    expect(roleObjection({ ...facts, currentRole: null }, 'viewer')).toBe('notMember')
    expect(endObjection({ ...facts, currentRole: null })).toBe('notMember')
    expect(leaveObjection({ currentRole: null, ownerCount: 1 })).toBe('notMember')
  })
})

describe('ending a membership', () => {
  it('lets members leave but not the last owner', () => {
    expect(leaveObjection({ currentRole: 'viewer', ownerCount: 1 })).toBeNull()
    expect(leaveObjection({ currentRole: 'owner', ownerCount: 2 })).toBeNull()
    expect(leaveObjection({ currentRole: 'owner', ownerCount: 1 })).toBe('lastOwner')
  })

  it('lets nobody but owners end an owner', () => {
    expect(endObjection({ actorRole: 'admin', currentRole: 'owner', ownerCount: 2 })).toBe('ownersDecide')
    expect(endObjection({ actorRole: 'owner', currentRole: 'owner', ownerCount: 2 })).toBeNull()
    expect(endObjection({ actorRole: 'owner', currentRole: 'owner', ownerCount: 1 })).toBe('lastOwner')
    expect(endObjection({ actorRole: 'admin', currentRole: 'viewer', ownerCount: 1 })).toBeNull()
  })
})

describe('admitObjection', () => {
  it('lets only owners admit somebody as owner', () => {
    expect(admitObjection('admin', 'owner')).toBe('ownersDecide')
    expect(admitObjection('owner', 'owner')).toBeNull()
    expect(admitObjection('admin', 'editor')).toBeNull()
  })
})

it('gives away what asks for a fresh proof only with one', () => {
  const guarded = ORGANISATION_ROLES.filter((role) => asksProof({ intent: 'role', role }))
  expect(guarded).toEqual(['owner', 'finance'])
  expect(asksProof({ intent: 'leave' })).toBe(false)
})
