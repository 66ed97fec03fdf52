import { describe, expect, it } from 'vitest'
import { discardObjection } from '~/domain/challenge/discard'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'

const DRAFT = { state: 'draft', publishedAt: null, contactCount: 0 } as const

describe('throwing a challenge away', () => {
  it.each(CHALLENGE_STATES)('is possible in a draft alone: %s', (state) => {
    expect(discardObjection({ ...DRAFT, state })).toBe(state === 'draft' ? null : 'wrongState')
  })

  it('is never possible once it was public, whatever its state says', () => {
    expect(discardObjection({ ...DRAFT, publishedAt: new Date() })).toBe('wrongState')
  })

  it('is not possible where somebody outside was told something about it', () => {
    expect(discardObjection({ ...DRAFT, contactCount: 1 })).toBe('contactsKept')
    expect(discardObjection({ ...DRAFT, state: 'inApproval', contactCount: 1 })).toBe('wrongState')
  })
})
