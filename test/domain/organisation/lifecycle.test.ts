import { expect, it } from 'vitest'
import { isPublicPage, ORGANISATION_TRANSITIONS } from '~/domain/organisation/lifecycle'

it('has the reviewed steps', () => {
  const cells = Object.entries(ORGANISATION_TRANSITIONS).map(([name, row]) => [
    name,
    row.from.join(' '),
    row.to,
    row.permission,
    'needsReason' in row,
  ])
  expect(cells).toEqual([
    ['verify', 'unverified rejected', 'verified', 'organisation.review', true],
    ['reject', 'unverified verified', 'rejected', 'organisation.review', true],
    ['resubmit', 'rejected', 'unverified', 'organisation.edit', false],
    ['changeIdentity', 'verified', 'unverified', 'organisation.edit', false],
    ['handOver', 'listed', 'verified', 'claim.decide', true],
    ['close', 'unverified verified rejected', 'closed', 'organisation.close', true],
    ['reopen', 'closed', 'unverified', 'organisation.review', true],
    ['merge', 'listed unverified verified rejected closed', 'merged', 'organisation.merge', true],
  ])
})

it('shows a closed organisation to everybody only where staff had verified it', () => {
  const verifiedAt = new Date()
  expect(isPublicPage({ state: 'closed', verifiedAt })).toBe(true)
  expect(isPublicPage({ state: 'closed', verifiedAt: null })).toBe(false)
  expect(isPublicPage({ state: 'verified', verifiedAt })).toBe(true)
  expect(isPublicPage({ state: 'listed', verifiedAt: null })).toBe(true)
  for (const state of ['unverified', 'rejected', 'merged'] as const)
    expect(isPublicPage({ state, verifiedAt })).toBe(false)
})
