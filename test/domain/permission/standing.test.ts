import { describe, expect, it, test } from 'vitest'
import { isAllowed, type OrganisationRole, PERMISSION_KEYS } from '~/domain/permission/matrix'
import {
  isConflicted,
  type Person,
  standingToOrganisation,
  standingToPerson,
} from '~/domain/permission/standing'

const membership = (organisationId: string, role: OrganisationRole, isActive = true) => ({
  organisationId,
  role,
  isActive,
})
const PERSON: Person = {
  id: 'kim',
  platformRole: 'staff',
  secondFactorAt: null,
  memberships: [
    membership('left', 'owner', false),
    membership('authority', 'editor'),
    membership('firm', 'viewer'),
  ],
}
const SIGNED_OUT = { relation: 'signedOut', organisationRole: null, platformRole: null, secondFactor: false }

describe('towards a thing of an organisation', () => {
  test.each([
    ['authority', 'sameOrganisation', 'editor'],
    ['firm', 'sameOrganisation', 'viewer'],
    ['left', 'formerMember', null],
    ['elsewhere', 'foreign', null],
  ])('a thing of %s makes the person %s with the role %s', (organisationId, relation, organisationRole) => {
    expect(standingToOrganisation(PERSON, organisationId)).toEqual({
      relation,
      organisationRole,
      platformRole: 'staff',
      secondFactor: false,
    })
  })

  it('tells whether a code was given in this session', () => {
    const proved = { ...PERSON, secondFactorAt: new Date('2026-11-25T12:00:00Z') }
    expect(standingToOrganisation(proved, 'authority').secondFactor).toBe(true)
    expect(standingToPerson(proved, 'kim').secondFactor).toBe(true)
  })

  it('is nothing for somebody who is not signed in', () => {
    expect(standingToOrganisation(null, 'authority')).toEqual(SIGNED_OUT)
  })
})

describe('towards a thing of a person', () => {
  it('tells the own thing from that of another', () => {
    const roles = { organisationRole: null, platformRole: 'staff', secondFactor: false }
    expect(standingToPerson(PERSON, 'kim')).toEqual({ relation: 'own', ...roles })
    expect(standingToPerson(PERSON, 'toni')).toEqual({ relation: 'foreign', ...roles })
    expect(standingToPerson(null, 'kim')).toEqual(SIGNED_OUT)
  })
})

describe('a conflict', () => {
  test.each<[string, string[], boolean]>([
    ['a present membership', ['firm'], true],
    ['a former membership', ['left'], true],
    ['one of several', ['elsewhere', 'authority'], true],
    ['a stranger', ['elsewhere'], false],
    ['nobody on the other side', [], false],
  ])('%s', (_name, organisationIds, expected) => {
    expect(isConflicted(PERSON, organisationIds)).toBe(expected)
  })
})

describe('whoever is not signed in', () => {
  it('holds no permission at all', () => {
    const standing = standingToOrganisation(null, 'authority')
    expect(PERMISSION_KEYS.filter((key) => isAllowed(key, standing))).toEqual([])
  })
})

describe('a conflicted member', () => {
  it('holds no permission, whatever the roles', () => {
    const standing = {
      relation: 'conflicted',
      organisationRole: 'owner',
      platformRole: 'administrator',
      secondFactor: true,
    } as const
    expect(PERMISSION_KEYS.filter((key) => isAllowed(key, standing))).toEqual([])
  })
})
