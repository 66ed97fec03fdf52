import { describe, expect, it } from 'vitest'
import { countDistricts } from '~/domain/taxonomy/district-counts'
import { DISTRICT_CODES, DISTRICTS, DISTRICTS_ON_MAP } from '~/domain/taxonomy/regions'
import { DistrictFilter } from '~/shell/district-filter'
import { BOTH, linksOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'

const GROUPS = [
  { districts: ['13003'], count: 5 },
  { districts: ['13003', '13004'], count: 1 },
  { districts: [], count: 2 },
  { districts: ['13999'], count: 4 },
]
const COUNTS = countDistricts(GROUPS, DISTRICT_CODES)

const filter = (chosen: string | null = null, locale: 'de' | 'en' = 'de', counts = COUNTS) =>
  show(
    <DistrictFilter
      address="/liste"
      choices={[
        ['text', 'a&b'],
        ['phase', 'open'],
      ]}
      chosen={chosen}
      counts={counts}
      countText={(count) => `${count} offen`}
      explanation="Erklärung."
    />,
    locale,
  )
const { t } = wordsIn('de')
const tile = (html: string, name: string) =>
  Object.entries(linksOf(html)).find(([words]) => words.startsWith(`${name} `)) ?? []

describe('the districts as a filter', () => {
  it('set a district and keep what else is chosen', () => {
    expect(tile(filter(), 'Rostock')).toEqual([
      'Rostock 8 offen',
      '/liste?text=a%26b&phase=open&district=13003',
    ])
  })

  it('remove the district that is chosen, which is said in words and to screen readers', () => {
    const html = filter('13003')
    const [words, href] = tile(html, 'Rostock')
    expect(words).toContain(t('face.map.chosen'))
    expect(href).toBe('/liste?text=a%26b&phase=open')
    expect(html.match(/<a[^>]*aria-current="true"/g)).toHaveLength(2)
    expect(linksOf(html)[t('face.map.all')]).toBe('/liste?text=a%26b&phase=open')
    expect(textOf(html)).toContain(t('face.map.titleChosen', { district: 'Rostock' }))
    expect(tile(html, 'Schwerin')[1]).toBe('/liste?text=a%26b&phase=open&district=13004')
  })

  it('open by themselves once a district is chosen', () => {
    expect(filter().match(/<details[^>]*open/g)).toBeNull()
    expect(filter('13003').match(/<details[^>]*open/g)).toHaveLength(1)
  })

  it('count what is statewide in every district, and say so', () => {
    const text = textOf(filter())
    expect(text).toContain(t('face.map.statewide', { count: 2 }))
    expect(text).toContain('Vorpommern-Rügen 2 offen')
  })

  it('are read as a table too: same links, what names the district apart from what is found', () => {
    const rows = rowsOf(filter())
    expect(rows).toHaveLength(DISTRICTS_ON_MAP.length)
    expect(rows.find(([name]) => name === 'Rostock')).toEqual(['Rostock', '6', '8'])
    expect(rows.find(([name]) => name === 'Schwerin')).toEqual(['Schwerin', '1', '3'])
    expect(linksOf(filter())['Rostock']).toBe('/liste?text=a%26b&phase=open&district=13003')
    expect(rowHeaders(filter('13004'))).toContain(`Schwerin (${t('face.map.chosen')})`)
  })

  it('follow each other as on the map', () => {
    expect(rowHeaders(filter())).toEqual(DISTRICTS_ON_MAP.map((code) => DISTRICTS[code]))
  })

  it('show below the map a district that staff have added, and drop one that is no longer offered', () => {
    const offered = [...DISTRICT_CODES.filter((code) => code !== '13004'), '13999']
    const html = filter(null, 'de', countDistricts(GROUPS, offered))
    expect(html).toContain(`aria-label="${t('face.map.beside')}"`)
    expect(linksOf(html)['13999']).toBe('/liste?text=a%26b&phase=open&district=13999')
    expect(textOf(html)).toContain('13999 6 offen')
    expect(rowsOf(html).at(-1)).toEqual(['13999', '4', '6'])
    expect(textOf(html)).not.toContain('Schwerin')
    expect(filter('13999', 'de', countDistricts(GROUPS, offered))).toContain('aria-current="true"')
    expect(filter()).not.toContain(t('face.map.beside'))
  })

  it.each(BOTH)('take no code for a district that is none (%s)', (locale) => {
    const html = filter('<img>', locale)
    expect(textOf(html)).toContain(wordsIn(locale).t('face.map.title'))
    expect(html).not.toContain('aria-current')
    expect(html).not.toContain('<img')
  })
})
