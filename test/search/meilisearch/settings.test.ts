import { expect, it } from 'vitest'
import { differingSettings, SETTINGS, settingsHash } from '#search/meilisearch/settings'

/** As the server reads them back: sets in order of the alphabet, defaults filled in. */
const READ_BACK = {
  ...SETTINGS,
  sortableAttributes: [...SETTINGS.sortableAttributes].reverse(),
  typoTolerance: {
    ...SETTINGS.typoTolerance,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
  },
  faceting: { ...SETTINGS.faceting, sortFacetValuesBy: { '*': 'alpha' } },
}

it('takes no difference in what the server fills in or sorts', () => {
  expect(differingSettings(READ_BACK)).toEqual([])
})

it.each<[string, object]>([
  ['rankingRules', { rankingRules: [...SETTINGS.rankingRules].reverse() }],
  ['searchableAttributes', { searchableAttributes: ['*'] }],
  ['typoTolerance', { typoTolerance: { enabled: true } }],
  ['sortableAttributes', { sortableAttributes: ['kind'] }],
  ['localizedAttributes', { localizedAttributes: null }],
  ['filterableAttributes', { filterableAttributes: SETTINGS.filterableAttributes.slice(1) }],
  ['pagination', { pagination: { maxTotalHits: 1000 } }],
  ['prefixSearch', { prefixSearch: undefined }],
])('notices a change of %s', (name, change) => {
  expect(differingSettings({ ...READ_BACK, ...change })).toEqual([name])
})

it('has a hash that is always the same', () => {
  expect(settingsHash()).toMatch(/^[0-9a-f]{32}$/)
  expect(settingsHash()).toBe(settingsHash())
})

it('gives out nothing that was not meant to be shown', () => {
  for (const hidden of ['lexemes', 'words', 'inBody', 'organisation'])
    expect(SETTINGS.displayedAttributes).not.toContain(hidden)
})
