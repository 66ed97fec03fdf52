import { describe, expect, it } from 'vitest'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { countingConsents } from '~/domain/challenge/opening'
import { belongsToAuthority, proposingMemberships } from '~/domain/proposal/eligibility'
import { isOpened, isReadable, receiptState, sealContext } from '~/domain/proposal/seal'
import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'

const AT = new Date(0)

describe('the seal', () => {
  it('is open for an opened challenge, also once archived, and for no other', () => {
    const open = CHALLENGE_STATES.filter((state) => isOpened({ state, openedAt: AT }))
    expect(open).toEqual(['opened', 'archived'])
    expect(CHALLENGE_STATES.filter((state) => isOpened({ state, openedAt: null }))).toEqual([])
  })

  it('covers drafts and withdrawn proposals for ever', () => {
    const opened = { state: 'opened', openedAt: AT } as const
    expect(isReadable(opened, { state: 'submitted', phase: 1 })).toBe(true)
    expect(isReadable(opened, { state: 'draft', phase: 1 })).toBe(false)
    expect(isReadable(opened, { state: 'withdrawn', phase: 1 })).toBe(false)
    expect(isReadable({ state: 'published', openedAt: null }, { state: 'submitted', phase: 1 })).toBe(false)
  })

  it('covers what belongs to a later phase, whatever was opened', () => {
    const opened = { state: 'opened', openedAt: AT } as const
    expect(isReadable(opened, { state: 'submitted', phase: 2 })).toBe(false)
  })

  it('binds a content to its challenge', () => {
    expect(sealContext('a')).not.toBe(sealContext('b'))
  })

  it('keeps receipts apart', () => {
    expect(receiptState({ number: 2, withdrawnAt: null, lapsedAt: null }, 2)).toBe('valid')
    expect(receiptState({ number: 1, withdrawnAt: null, lapsedAt: null }, 2)).toBe('superseded')
    expect(receiptState({ number: 2, withdrawnAt: AT, lapsedAt: null }, 2)).toBe('withdrawn')
    expect(receiptState({ number: 2, withdrawnAt: null, lapsedAt: AT }, 2)).toBe('lapsed')
  })
})

describe('who may propose', () => {
  const membership = {
    organisationId: 'o',
    role: 'editor',
    isActive: true,
    kind: 'company',
    state: 'verified',
  } as const

  it('is a writing member of a provider that is not listed or rejected', () => {
    expect(proposingMemberships([membership, { ...membership, state: 'unverified' }])).toHaveLength(2)
    const kinds = ORGANISATION_KINDS.filter(
      (kind) => proposingMemberships([{ ...membership, kind }]).length > 0,
    )
    expect(kinds).toEqual(['company', 'freelancer', 'researchCentre', 'innovationCentre', 'network'])
    const others = [
      { ...membership, role: 'viewer' } as const,
      { ...membership, isActive: false },
      { ...membership, state: 'rejected' } as const,
      { ...membership, state: 'listed' } as const,
    ]
    expect(proposingMemberships(others)).toEqual([])
  })

  it('is nobody who belongs to the authority now', () => {
    expect(belongsToAuthority([membership], ['p', 'o'])).toBe(true)
    expect(belongsToAuthority([membership], ['p'])).toBe(false)
    expect(belongsToAuthority([{ ...membership, isActive: false }], ['o'])).toBe(false)
  })
})

describe('consents', () => {
  const consent = { userId: 'a', asStaff: false, isEntitled: true, isConflicted: false }

  it('count while their giver is entitled and not conflicted', () => {
    expect(countingConsents([consent], false)).toEqual(['a'])
    expect(countingConsents([{ ...consent, isEntitled: false }], false)).toEqual([])
    expect(countingConsents([{ ...consent, isConflicted: true }], false)).toEqual([])
  })

  it('of staff count for a member, and not for another of the staff', () => {
    const staff = { ...consent, asStaff: true }
    expect(countingConsents([staff], false)).toEqual(['a'])
    expect(countingConsents([staff], true)).toEqual([])
    expect(countingConsents([consent], true)).toEqual(['a'])
  })
})
