import { describe, expect, it } from 'vitest'
import { countDistricts } from '~/domain/taxonomy/district-counts'
import { DISTRICT_CODES, DISTRICTS } from '~/domain/taxonomy/regions'
import {
  OrganisationCard,
  type OrganisationRow,
  SourceLine,
} from '~/features/profiles/components/organisation-card'
import { OrganisationList } from '~/features/profiles/components/organisation-list'
import { SimilarOrganisations } from '~/features/profiles/components/similar-organisations'
import { BOTH, EVIL, fieldOf, linksOf, show, textOf, wordsIn } from '../show'
import { openingTags } from '../ui/markup'

const { t, label } = wordsIn('de')
const ROW: OrganisationRow = {
  id: 'o-1',
  kind: 'company',
  name: 'Küstenblick',
  summary: 'Wir messen.',
  summaryEn: 'We measure.',
  city: null,
  districts: ['13004'],
  capabilities: ['computerVision'],
  source: 'Wikidata',
  sourceLicence: 'CC0',
}
const card = (overrides: Partial<OrganisationRow> = {}, isListed = false, locale: 'de' | 'en' = 'de') =>
  show(<OrganisationCard row={{ ...ROW, ...overrides }} isListed={isListed} />, locale)

describe('the card of an organisation', () => {
  it('says what it is and where: the town, or else the districts', () => {
    expect(textOf(card())).toContain(`${label('kind', 'company')} · ${label('district', '13004')}`)
    const inTown = textOf(card({ city: 'Wismar' }))
    expect(inTown).toContain(`${label('kind', 'company')} · Wismar`)
    expect(inTown).not.toContain(label('district', '13004'))
    expect(textOf(card({ districts: [] }))).not.toContain('·')
  })

  it('shows the English text on English pages, or the German one marked as such', () => {
    expect(textOf(card({}, false, 'en'))).toContain('We measure.')
    expect(textOf(card({}, false, 'en'))).not.toContain('Wir messen.')
    expect(openingTags(card({}, false, 'en'), 'lang="de"')).toEqual([])
    expect(card({ summaryEn: null }, false, 'en')).toMatch(/lang="de"[^>]*>Wir messen/)
    expect(textOf(card())).not.toContain('We measure.')
  })

  it.each(BOTH)('marks a listed one and names its source and licence (%s)', (locale) => {
    const words = wordsIn(locale)
    const source = words.t('profiles.source.withLicence', { source: 'Wikidata', licence: 'CC0' })
    expect(textOf(card({}, true, locale))).toContain(source)
    expect(textOf(card({}, true, locale))).toContain(words.t('profiles.state.listed'))
    expect(textOf(card({}, false, locale))).not.toContain(source)
    expect(textOf(card({}, false, locale))).not.toContain(words.t('profiles.state.listed'))
  })

  it('names a source without licence, and nothing without source', () => {
    const line = (source: string | null, licence: string | null) =>
      textOf(show(<SourceLine source={source} licence={licence} />))
    expect(line('Register', null)).toBe(t('profiles.source', { source: 'Register' }))
    expect(line(null, 'CC0')).toBe('')
  })

  it('shows what members wrote as text', () => {
    const html = card({ name: EVIL, summary: EVIL })
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(3)
  })
})

describe('a page that lists organisations', () => {
  type Props = Parameters<typeof OrganisationList>[0]
  const EMPTY: Props['list'] = {
    rows: [],
    total: 0,
    districts: countDistricts([], DISTRICT_CODES),
    filter: { text: '', kind: null, domain: null, capability: null, district: null, sortierung: null },
    kinds: ['company', 'network'],
    isFiltered: false,
    previous: null,
    next: null,
  }
  const list = (
    overrides: Partial<Props['list']> = {},
    page: Props['page'] = 'providerList',
    locale: 'de' | 'en' = 'de',
  ) => show(<OrganisationList page={page} list={{ ...EMPTY, ...overrides }} />, locale)

  it.each(['providerList', 'researchList', 'authorityList', 'listedList'] as const)(
    'is headed: %s',
    (page) => {
      for (const locale of BOTH) {
        const words = wordsIn(locale)
        expect(textOf(list({}, page, locale))).toContain(words.t(`profiles.${page}.title`))
        expect(textOf(list({}, page, locale))).toContain(words.t(`profiles.${page}.lead`))
      }
    },
  )

  it('has the map of districts where people look for a partner nearby', () => {
    const pages = (['providerList', 'researchList', 'authorityList', 'listedList'] as const).filter((page) =>
      textOf(list({}, page)).includes(t('face.map.title')),
    )
    expect(pages).toEqual(['providerList', 'researchList'])
  })

  it('keeps the other choices when a district is chosen', () => {
    const filter = {
      text: 'ki & küste',
      kind: 'network',
      domain: 'energy',
      capability: null,
      district: null,
      sortierung: null,
    }
    const href = linksOf(list({ filter, districts: countDistricts([], DISTRICT_CODES) }))[
      `${DISTRICTS['13004']} ${t('face.map.organisations', { count: 0 })}`
    ]
    expect(href).toBe(
      `/anbieter?${new URLSearchParams({ q: 'ki & küste', kind: 'network', domain: 'energy', district: '13004' })}`,
    )
  })

  it.each([0, 1, 23])('counts %i in words', (total) => {
    expect(textOf(list({ total, rows: [ROW] }))).toContain(t('profiles.list.count', { count: total }))
  })

  it('tells an empty list from a filter without hits', () => {
    expect(textOf(list())).toContain(t('profiles.list.empty.title'))
    expect(textOf(list())).not.toContain(t('profiles.list.noHits.title'))
    const filtered = list({ isFiltered: true })
    expect(textOf(filtered)).toContain(t('profiles.list.noHits.title'))
    expect(textOf(filtered)).not.toContain(t('profiles.list.empty.title'))
    expect(linksOf(filtered)[t('shell.resetFilter')]).not.toContain('?')
    expect(textOf(list({ rows: [ROW] }))).not.toContain(t('profiles.list.empty.title'))
  })

  it('leads forwards and backwards only where there is something', () => {
    const links = Object.values(linksOf(list({ rows: [ROW], next: '/x?after=1', previous: '/x?before=1' })))
    expect(links).toEqual(expect.arrayContaining(['/x?after=1', '/x?before=1']))
    expect(textOf(list({ rows: [ROW] }))).not.toContain(t('shell.next'))
  })

  it('filters by kind only where there are several kinds', () => {
    expect(fieldOf(list(), 'kind').label).toBe(t('profiles.filter.kind'))
    expect(() => fieldOf(list({ kinds: ['authority'] }), 'kind')).toThrow()
  })

  it('shows what it is filtered by', () => {
    const html = list({ filter: { ...EMPTY.filter, text: EVIL, domain: 'energy' }, isFiltered: true })
    expect(fieldOf(html, 'domain').value).toBe('energy')
    expect(fieldOf(html, 'capability').value).toBe('')
    expect(html).not.toContain('<img')
  })
})

describe('organisations that may be the same', () => {
  const similar = [
    { id: 'o-1', name: EVIL, city: 'Wismar', state: 'listed' },
    { id: 'o-2', name: 'Blick', city: null, state: 'verified' },
  ]

  it.each(BOTH)('lead to taking over a listed one and to joining any other (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = show(<SimilarOrganisations similar={similar} />, locale)
    const start = locale === 'de' ? '/organisationen' : '/en/organisations'
    const links = linksOf(html)
    expect(links[`${EVIL}, Wismar: ${words.t('profiles.similar.claim')}`]).toMatch(`${start}/o-1/`)
    expect(links[`Blick: ${words.t('profiles.similar.join')}`]).toMatch(`${start}/o-2/`)
    expect(new Set(Object.values(links).map((href) => href.split('/').at(-1))).size).toBe(2)
    expect(html).not.toContain('<img')
  })

  it('can be said to be others, by an unticked box with a label', () => {
    const html = show(<SimilarOrganisations similar={similar} />)
    expect(fieldOf(html, 'isNew').label).toContain(t('profiles.field.isNew'))
    expect(openingTags(html, '<input', 'name="isNew"', 'checked')).toEqual([])
  })
})
