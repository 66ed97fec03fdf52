import { expect, it } from 'vitest'
import { knownCodes } from '~/domain/matching/known-codes'
import { MATCHED_PARTS, profileGaps } from '~/domain/matching/profile-gaps'

const empty = {
  description: '',
  techniques: [],
  capabilities: [],
  domains: [],
  hostingLocations: [],
  licenceModels: [],
  readinessMax: null,
}

it('names every part that is empty, and none that is filled', () => {
  expect(profileGaps(empty)).toEqual([...MATCHED_PARTS])
  expect(profileGaps({ ...empty, description: 'Text', techniques: ['chatbot'], readinessMax: 7 })).toEqual([
    'capabilities',
    'domains',
    'hostingLocations',
    'licenceModels',
  ])
})

it('keeps known codes in the order of the list and drops others', () => {
  expect(knownCodes(['a', 'b', 'c'] as const, ['c', 'x', 'a'])).toEqual(['a', 'c'])
})
