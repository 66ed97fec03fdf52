import { describe, expect, it } from 'vitest'
import {
  acceptObjection,
  INVITATION_TRANSITIONS,
  type Inviter,
  invitationEnd,
  invitationPhase,
  inviteObjection,
  maskedAddress,
  standsBehind,
} from '~/domain/organisation/invitation'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { ORGANISATION_ROLES } from '~/domain/permission/matrix'

const OWNER = { role: 'owner', isShut: false } as const
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
    role: 'editor',
    expiresAt: end,
    at: before,
    inviter: OWNER,
    organisationState: 'verified',
    currentRole: null,
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

  it('is over as soon as who invited may no longer invite to that role', () => {
    for (const inviter of [
      { role: null, isShut: false },
      { role: 'editor', isShut: false },
      { role: 'owner', isShut: true },
    ] as const)
      expect(acceptObjection({ ...facts, inviter })).toBe('inviterGone')
    const admin = { role: 'admin', isShut: false } as const
    expect(acceptObjection({ ...facts, inviter: admin })).toBeNull()
    expect(acceptObjection({ ...facts, inviter: admin, role: 'owner' })).toBe('inviterGone')
  })

  it.each(['listed', 'merged', 'closed'] as const)('leads into no %s organisation', (organisationState) => {
    expect(acceptObjection({ ...facts, organisationState })).toBe('organisationGone')
  })
})

describe('standing behind an invitation', () => {
  it('is for whoever could send it now, and for nobody whose account is shut', () => {
    for (const role of ORGANISATION_ROLES)
      for (const inviterRole of [...ORGANISATION_ROLES, null]) {
        const facts = { actorRole: inviterRole, organisationState: 'verified', sentToday: 0 } as const
        const mayInvite = inviteObjection(facts, role) === null
        expect(standsBehind({ role: inviterRole, isShut: false }, role)).toBe(mayInvite)
        expect(standsBehind({ role: inviterRole, isShut: true }, role)).toBe(false)
      }
  })
})

describe('the phase of an invitation', () => {
  const phase = (
    state: 'pending' | 'accepted' | 'revoked',
    at: Date,
    organisationState: OrganisationState,
    inviter: Inviter = OWNER,
  ) => invitationPhase({ state, role: 'editor', expiresAt: end, organisationState, inviter }, at)

  it('is computed from its end', () => {
    expect(phase('pending', before, 'verified')).toBe('open')
    expect(phase('pending', end, 'verified')).toBe('expired')
  })

  it('tells the answer whenever one was given, then that the organisation is gone', () => {
    expect(phase('accepted', end, 'closed')).toBe('accepted')
    expect(phase('revoked', before, 'verified')).toBe('revoked')
    expect(phase('pending', end, 'closed')).toBe('organisationGone')
  })

  it('tells that who invited may not do so any more, unless it is over anyway', () => {
    const gone = { role: null, isShut: false }
    expect(phase('pending', before, 'verified', gone)).toBe('inviterGone')
    expect(phase('pending', end, 'verified', gone)).toBe('expired')
    expect(phase('accepted', before, 'verified', gone)).toBe('accepted')
    expect(phase('pending', before, 'closed', gone)).toBe('organisationGone')
  })
})

it.each([
  ['maria.muster@rostock.de', 'm…@rostock.de'],
  ['a@b.de', 'a…@b.de'],
  ['𝒳y@b.de', '𝒳…@b.de'],
])('shows %s to strangers as %s', (email, shown) => {
  expect(maskedAddress(email)).toBe(shown)
})
