import { describe, expect, it } from 'vitest'
import {
  acceptObjection,
  INVITATION_TRANSITIONS,
  invitationEnd,
  invitationPhase,
  inviteObjection,
  maskedAddress,
} from '~/domain/organisation/invitation'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { ORGANISATION_ROLES } from '~/domain/permission/matrix'

const sentAt = new Date('2026-03-28T12:00:00Z')
const end = invitationEnd(sentAt)
const before = new Date(end.getTime() - 1)

it('has the reviewed steps: out of pending only', () => {
  const cells = Object.entries(INVITATION_TRANSITIONS).map(([name, row]) => [
    name,
    row.from,
    row.to,
    row.permission,
  ])
  expect(cells).toEqual([
    ['accept', ['pending'], 'accepted', 'invitation.answer'],
    ['decline', ['pending'], 'declined', 'invitation.answer'],
    ['resend', ['pending'], null, 'organisation.manageMembers'],
    ['revoke', ['pending'], 'revoked', 'organisation.manageMembers'],
  ])
})

describe('who may invite', () => {
  const facts = { actorRole: 'owner', organisationState: 'verified', sentToday: 0 } as const

  it('owners with every role, admins with every role but owner, nobody else at all', () => {
    for (const role of ORGANISATION_ROLES) {
      expect(inviteObjection(facts, role)).toBeNull()
      const asAdmin = inviteObjection({ ...facts, actorRole: 'admin' }, role)
      expect(asAdmin).toBe(role === 'owner' ? 'ownersDecide' : null)
      for (const actorRole of ['editor', 'finance', 'viewer', null] as const)
        expect(inviteObjection({ ...facts, actorRole }, role)).toBe('notPermitted')
    }
  })

  it.each(['listed', 'merged', 'closed'] as const)(
    'nobody where the organisation is %s',
    (organisationState) => {
      expect(inviteObjection({ ...facts, organisationState }, 'viewer')).toBe('organisationGone')
    },
  )

  it.each([
    ['verified', 30],
    ['unverified', 5],
    ['rejected', 5],
  ] as const)('as often a day as a %s organisation may', (organisationState, most) => {
    const sent = (sentToday: number) => inviteObjection({ ...facts, organisationState, sentToday }, 'viewer')
    expect(sent(most - 1)).toBeNull()
    expect(sent(most)).toBe('tooManyInvitations')
  })
})

describe('accepting', () => {
  const facts = {
    expiresAt: end,
    at: before,
    organisationState: 'verified',
    currentRole: null,
    role: 'editor',
    inviterRole: 'owner',
  } as const

  it('holds for 14 days, and at their very end no more', () => {
    expect(end.getTime() - sentAt.getTime()).toBe(14 * 86_400_000)
    expect(acceptObjection(facts)).toBeNull()
    expect(acceptObjection({ ...facts, at: end })).toBe('invitationExpired')
  })

  it('does not change the role of somebody who is a member already', () => {
    for (const currentRole of ORGANISATION_ROLES)
      expect(acceptObjection({ ...facts, currentRole })).toBe('alreadyMember')
  })

  it('makes nobody an owner any more whose inviter is none now', () => {
    for (const inviterRole of [null, ...ORGANISATION_ROLES])
      for (const role of ORGANISATION_ROLES) {
        const isLate = role === 'owner' && inviterRole !== 'owner'
        expect(acceptObjection({ ...facts, role, inviterRole })).toBe(isLate ? 'inviterGone' : null)
      }
  })

  it.each(['listed', 'merged', 'closed'] as const)('leads into no %s organisation', (organisationState) => {
    expect(acceptObjection({ ...facts, organisationState })).toBe('organisationGone')
  })
})

describe('the phase of an invitation', () => {
  const phase = (state: 'pending' | 'accepted' | 'revoked', at: Date, organisationState: OrganisationState) =>
    invitationPhase({ state, expiresAt: end, organisationState }, at)

  it('is computed from its end', () => {
    expect(phase('pending', before, 'verified')).toBe('open')
    expect(phase('pending', end, 'verified')).toBe('expired')
  })

  it('tells the answer whenever one was given, then that the organisation is gone', () => {
    expect(phase('accepted', end, 'closed')).toBe('accepted')
    expect(phase('revoked', before, 'verified')).toBe('revoked')
    expect(phase('pending', end, 'closed')).toBe('organisationGone')
  })
})

it.each([
  ['maria.muster@rostock.de', 'm…@rostock.de'],
  ['a@b.de', 'a…@b.de'],
  ['𝒳y@b.de', '𝒳…@b.de'],
])('shows %s to strangers as %s', (email, shown) => {
  expect(maskedAddress(email)).toBe(shown)
})
