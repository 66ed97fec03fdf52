import { describe, expect, test } from 'vitest'
import {
  CONSTRAINTS,
  failedConstraints,
  isAvailable,
  meetsHosting,
  meetsLicence,
} from '~/domain/matching/constraints'
import {
  HOSTING_DEMANDS,
  HOSTING_LOCATIONS,
  LICENCE_DEMANDS,
  LICENCE_MODELS,
} from '~/domain/taxonomy/vocabulary'
import { challengeWith, profileWith } from './facts'

describe('hosting: a demand is met by the same place or a stricter one', () => {
  const MEETS: Record<(typeof HOSTING_DEMANDS)[number], readonly string[]> = {
    any: ['customer', 'germany', 'europeanUnion', 'world'],
    europeanUnion: ['customer', 'germany', 'europeanUnion'],
    germany: ['customer', 'germany'],
    customer: ['customer'],
  }
  for (const demand of HOSTING_DEMANDS)
    test.each([...HOSTING_LOCATIONS])(`${demand} offered %s`, (location) => {
      expect(meetsHosting(demand, [location])).toBe(MEETS[demand].includes(location))
    })

  test('one place among several is enough', () => {
    expect(meetsHosting('customer', ['world', 'customer'])).toBe(true)
    expect(meetsHosting('customer', ['world', 'germany'])).toBe(false)
  })

  test('no place meets only a demand for any', () => {
    expect(meetsHosting('any', [])).toBe(true)
    expect(meetsHosting('europeanUnion', [])).toBe(false)
  })
})

describe('licence', () => {
  const MEETS: Record<(typeof LICENCE_DEMANDS)[number], readonly string[]> = {
    any: ['openSource', 'openWeights', 'proprietary', 'mixed'],
    openSource: ['openSource'],
    openWeights: ['openSource', 'openWeights'],
  }
  for (const demand of LICENCE_DEMANDS)
    test.each([...LICENCE_MODELS])(`${demand} offered %s`, (model) => {
      expect(meetsLicence(demand, [model])).toBe(MEETS[demand].includes(model))
    })

  test('one model among several is enough, none meets only any', () => {
    expect(meetsLicence('openSource', ['mixed', 'openSource'])).toBe(true)
    expect(meetsLicence('openSource', [])).toBe(false)
    expect(meetsLicence('any', [])).toBe(true)
  })
})

test.each([
  ['2026-03-01', '2026-02-28', true],
  ['2026-03-01', '2026-03-01', true],
  ['2026-03-01', '2026-03-02', false],
  [null, '2030-01-01', true],
  ['2026-03-01', null, true],
  [null, null, true],
])('start %s, available from %s: %s', (startsOn, availableFrom, available) => {
  expect(isAvailable(startsOn, availableFrom)).toBe(available)
})

test('a fitting profile fails nothing', () => {
  expect(failedConstraints(challengeWith(), profileWith())).toEqual([])
})

test('each failed constraint is named, in fixed order', () => {
  const challenge = challengeWith({
    hostingDemand: 'germany',
    licenceDemand: 'openSource',
    startsOn: '2026-01-01',
  })
  const late = profileWith({ verified: false, availableFrom: '2026-01-02' })
  expect(failedConstraints(challenge, late)).toEqual([...CONSTRAINTS])
  expect(failedConstraints(challenge, { ...late, verified: true })).toEqual([
    'hosting',
    'licence',
    'available',
  ])
  expect(failedConstraints(challenge, { ...late, hostingLocations: ['germany'] })).not.toContain('hosting')
  expect(failedConstraints(challenge, { ...late, licenceModels: ['openSource'] })).not.toContain('licence')
  expect(failedConstraints(challenge, { ...late, availableFrom: '2026-01-01' })).not.toContain('available')
})
