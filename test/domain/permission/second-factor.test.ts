import { describe, expect, it, test } from 'vitest'
import { judgeAction } from '~/domain/challenge/available-actions'
import type { ChallengeFacts } from '~/domain/challenge/lifecycle'
import {
  isAllowed,
  isGranted,
  lacksOnlySecondFactor,
  type OrganisationRole,
  PERMISSION_KEYS,
  PLATFORM_ROLES,
  type PlatformRole,
  type Standing,
} from '~/domain/permission/matrix'
import { SECOND_FACTOR_PERMISSIONS, secondFactorDuty } from '~/domain/permission/second-factor'

const foreign = (platformRole: PlatformRole, secondFactor: boolean): Standing => ({
  relation: 'foreign',
  organisationRole: null,
  platformRole,
  secondFactor,
})
const member = (organisationRole: OrganisationRole, secondFactor: boolean): Standing => ({
  relation: 'sameOrganisation',
  organisationRole,
  platformRole: 'citizen',
  secondFactor,
})

/** Reviewed by hand: what a member needs a code for. Everything else of a member does without. */
const MEMBERS_NEED = [
  'challenge.approve',
  'challenge.return',
  'challenge.open',
  'challenge.decideChange',
  'consultation.approve',
  'consultation.return',
  'pilot.approve',
  'pilot.return',
  'pilot.approveEnd',
  'pilot.returnEnd',
  'register.approve',
  'register.return',
]

describe('without a code in this session', () => {
  it.each(PERMISSION_KEYS)('%s is not to be had by a role on the platform', (key) => {
    for (const role of PLATFORM_ROLES) {
      const byRole = isGranted(key, foreign(role, true)) && !isGranted(key, foreign('citizen', true))
      expect([role, isAllowed(key, foreign(role, true))]).toEqual([
        role,
        isGranted(key, foreign(role, false)),
      ])
      if (byRole) {
        expect([role, isAllowed(key, foreign(role, false))]).toEqual([role, false])
        expect(lacksOnlySecondFactor(key, foreign(role, false))).toBe(true)
      }
    }
  })

  it('a member approves, returns and opens nothing, and does everything else', () => {
    const lacking = PERMISSION_KEYS.filter((key) => lacksOnlySecondFactor(key, member('owner', false)))
    expect(lacking.sort()).toEqual([...MEMBERS_NEED].sort())
    expect([...SECOND_FACTOR_PERMISSIONS].sort()).toEqual([...MEMBERS_NEED].sort())
  })

  it('is no reason where the permission is not held at all', () => {
    expect(lacksOnlySecondFactor('users.manage', foreign('staff', false))).toBe(false)
    expect(lacksOnlySecondFactor('challenge.open', member('viewer', false))).toBe(false)
  })
})

describe('whose account must have a second factor', () => {
  const of = (role: OrganisationRole, kind: string, isActive = true) => ({
    platformRole: 'citizen' as const,
    memberships: [{ role, kind, isActive }],
  })
  test.each([
    ['an owner of an authority', of('owner', 'authority'), 'authorityRole'],
    ['an editor of an authority', of('editor', 'authority'), 'authorityRole'],
    ['a reader of an authority', of('viewer', 'authority'), null],
    ['who only sees to the money', of('finance', 'authority'), null],
    ['a former owner', of('owner', 'authority', false), null],
    ['an owner of a company', of('owner', 'company'), null],
    ['staff', { platformRole: 'staff' as const, memberships: [] }, 'platformRole'],
    ['a moderator', { platformRole: 'moderator' as const, memberships: [] }, 'platformRole'],
    ['an administrator', { platformRole: 'administrator' as const, memberships: [] }, 'platformRole'],
    ['a citizen', { platformRole: 'citizen' as const, memberships: [] }, null],
  ])('%s', (_name, person, duty) => expect(secondFactorDuty(person)).toBe(duty))
})

describe('the buttons of a challenge', () => {
  const facts: ChallengeFacts = {
    actorId: 'second',
    actsAsStaff: false,
    editorIds: ['author'],
    submittedById: 'author',
    writerCount: 2,
    approverCount: 1,
    isAuthorityVerified: true,
    deadlineAt: new Date('2026-12-24T12:00:00Z'),
    at: new Date('2026-11-24T12:00:00Z'),
    missingFields: [],
    consentedIds: [],
    isConflicted: false,
    unconfirmedPartners: 0,
    hasUnverifiedPartner: false,
    isOwnCause: false,
  }
  const over = { ...facts, deadlineAt: new Date('2026-11-23T12:00:00Z') }

  it('name the missing code to whoever could act, for the first consent too', () => {
    const judge = (action: 'approve' | 'open', given: ChallengeFacts) =>
      judgeAction(action, action === 'open' ? 'published' : 'inApproval', member('editor', false), given)
    expect(judge('approve', facts)).toMatchObject({ reason: 'secondFactorMissing' })
    expect(judge('open', over)).toMatchObject({ reason: 'secondFactorMissing' })
  })

  it('name what else stands against it first', () => {
    const author = { ...facts, actorId: 'author' }
    const verdict = judgeAction('approve', 'inApproval', member('owner', false), author)
    expect(verdict).toMatchObject({ reason: 'samePerson' })
    expect(judgeAction('approve', 'draft', member('owner', false), facts)).toMatchObject({
      reason: 'wrongState',
    })
    expect(judgeAction('approve', 'inApproval', member('viewer', false), facts)).toMatchObject({
      reason: 'notPermitted',
    })
  })
})
