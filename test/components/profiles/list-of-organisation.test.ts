import { describe, expect, it } from 'vitest'
import { listPageOf } from '~/features/profiles/components/profile-values'

describe('the list in which an organisation stands', () => {
  it.each([
    ['listed', 'authority', 'listedList'],
    ['verified', 'authority', 'authorityList'],
    ['unverified', 'researchCentre', 'researchList'],
    ['verified', 'company', 'providerList'],
    ['rejected', 'network', 'providerList'],
  ] as const)('of %s %s is %s', (state, kind, page) => {
    expect(listPageOf(state, kind)).toBe(page)
  })
})
