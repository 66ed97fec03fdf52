import { describe, expect, it } from 'vitest'
import { EventFilterForm } from '~/features/administration/components/event-filter-form'
import { STREAM_TYPES, streamPage } from '~/features/administration/components/event-streams'
import {
  type ComparedOrganisation,
  MergeComparison,
} from '~/features/administration/components/merge-comparison'
import { type Chosen, MergeSearch } from '~/features/administration/components/merge-search'
import { PublishForm } from '~/features/administration/components/publish-form'
import { contentSchema } from '~/features/administration/schema-content'
import { path } from '~/paths'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  headingsOf,
  hiddenFields,
  linksOf,
  rowHeaders,
  rowsOf,
  show,
  textOf,
  wordsIn,
} from '../show'

const organisation = (more: Partial<ComparedOrganisation> = {}): ComparedOrganisation => ({
  ...{ id: 'o-1', name: 'Amt A', kind: 'authority', state: 'listed', city: 'Wismar', version: 1 },
  districts: ['13074'],
  ...{ website: 'https://a.example/', source: 'Liste', externalId: '13074087' },
  ...{ createdAt: '2026-03-04T10:00:00Z', members: 7, former: 6, claims: 5, challenges: 4, proposals: 3 },
  ...more,
})

describe('two organisations beside each other', () => {
  it.each(BOTH)('are compared fact by fact, each under its head (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const duplicate = organisation({ id: 'o-2', name: 'Amt B', members: 0, city: null, state: 'verified' })
    const html = show(<MergeComparison survivor={organisation()} duplicate={duplicate} />, locale)
    const rows = rowsOf(html)
    const cellsOf = (fact: string) =>
      rows
        .find(([head]) => head === label('merging.fact', fact))
        ?.slice(1)
        .map((cell) => cell.split('\n').at(-1))
    expect(rowHeaders(html)).toHaveLength(13)
    expect(cellsOf('name')).toEqual(['Amt A', 'Amt B'])
    expect(cellsOf('kind')).toEqual([label('kind', 'authority'), label('kind', 'authority')])
    expect(cellsOf('state')).toEqual([t('profiles.state.listed'), t('profiles.state.verified')])
    expect(cellsOf('districts')).toEqual([label('district', '13074'), label('district', '13074')])
    expect(cellsOf('city')).toEqual(['Wismar', '–'])
    expect(cellsOf('source')).toEqual(['Liste · 13074087', 'Liste · 13074087'])
    expect(cellsOf('members')).toEqual(['7', '0'])
    expect(['former', 'claims', 'challenges', 'proposals'].map((fact) => cellsOf(fact)?.[0])).toEqual([
      '6',
      '5',
      '4',
      '3',
    ])
  })

  it('are shown also where only one is chosen, the other one as missing', () => {
    const html = show(<MergeComparison survivor={null} duplicate={organisation({ name: 'Nur eines' })} />)
    const [name = []] = rowsOf(html)
    expect(name.slice(1).map((cell) => cell.split('\n').at(-1))).toEqual(['–', 'Nur eines'])
    expect(rowsOf(show(<MergeComparison survivor={null} duplicate={null} />))).toEqual([])
  })

  it('are texts of others', () => {
    const html = show(<MergeComparison survivor={organisation({ name: EVIL })} duplicate={null} />)
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain(EVIL)
  })
})

describe('the search for duplicates', () => {
  const candidate = {
    id: 'o-3',
    name: EVIL,
    kind: 'company',
    state: 'listed',
    city: null,
    districts: ['13003'],
    source: 'Liste',
  } as const
  const none: Chosen = { bleibt: null, doppelt: null }

  it.each(BOTH)(
    'offers each as the one that stays or the one too many, and keeps the rest (%s)',
    (locale) => {
      const chosen = { bleibt: 'o-1', doppelt: null }
      const html = show(<MergeSearch text="a&b" chosen={chosen} candidates={[candidate]} />, locale)
      const { t, label } = wordsIn(locale)
      const here = path(locale, 'organisationMerge')
      const links = linksOf(html)
      const search = (href = '') =>
        Object.fromEntries(new URL(href.replaceAll('&amp;', '&'), 'https://x').searchParams)
      expect(search(links[t('merging.asSurvivor')])).toEqual({ suche: 'a&b', bleibt: 'o-3' })
      expect(search(links[t('merging.asDuplicate')])).toEqual({ suche: 'a&b', bleibt: 'o-1', doppelt: 'o-3' })
      expect(Object.values(links).every((href) => href.startsWith(`${here}?`))).toBe(true)
      expect(hiddenFields(html)).toEqual({ bleibt: 'o-1' })
      expect(fieldOf(html, 'suche').value).toBe('a&b')
      expect(textOf(html)).toContain(
        `${label('kind', 'company')}, ${t('profiles.state.listed')}, ${label('district', '13003')}, Liste`,
      )
    },
  )

  it('names the organisation in every choice, as text', () => {
    const html = show(<MergeSearch text="x" chosen={none} candidates={[candidate]} />)
    expect(html).not.toContain('<img')
    expect(html).toMatch(/aria-label="Bleibt bestehen: &lt;img/)
    expect(html).toMatch(/aria-label="Ist doppelt: &lt;img/)
  })

  it('says that nothing was found only after somebody looked', () => {
    const { t } = wordsIn('de')
    const found = (text: string) => show(<MergeSearch text={text} chosen={none} candidates={[]} />)
    expect(textOf(found('Amt'))).toContain(t('merging.none'))
    expect(found('Amt')).toMatch(/<p role="status"/)
    expect(textOf(found(''))).not.toContain(t('merging.none'))
    expect(found('')).not.toContain('<table')
    expect(hiddenFields(found(''))).toEqual({})
  })
})

describe('the filter of events', () => {
  const values = { streamType: '', streamId: '', actor: '', action: '', from: '', until: '' }

  it.each(BOTH)('names every field and leads back to all (%s)', (locale) => {
    const html = show(<EventFilterForm values={values} />, locale)
    const { t } = wordsIn(locale)
    expect(
      ['art', 'kennung', 'was', 'wer', 'von', 'bis'].filter((name) => !fieldOf(html, name).label),
    ).toEqual([])
    expect(fieldOf(html, 'wer').descriptions).toEqual([t('events.filter.actor.hint')])
    expect(linksOf(html)).toEqual({ [t('shell.resetFilter')]: path(locale, 'eventList') })
    for (const type of STREAM_TYPES) expect(textOf(html)).toContain(t(`events.type.${type}`))
  })

  it('keeps what was looked for, also a kind that it does not know', () => {
    const kept = {
      ...values,
      streamType: '"><b>',
      streamId: 'c-1',
      actor: 'u-1',
      action: 'x.y',
      from: '2026-01-02',
    }
    const html = show(<EventFilterForm values={kept} />)
    expect(fieldOf(html, 'art').value).toBe('"><b>')
    expect(['kennung', 'wer', 'was', 'von', 'bis'].map((name) => fieldOf(html, name).value)).toEqual([
      'c-1',
      'u-1',
      'x.y',
      '2026-01-02',
      '',
    ])
    expect(html).not.toContain('<b>')
    const options = (shown: string) => shown.match(/<option/g)?.length ?? 0
    const known = show(<EventFilterForm values={{ ...values, streamType: 'region' }} />)
    expect(options(html)).toBe(options(known) + 1)
  })
})

describe('the page of the thing that an event is about', () => {
  it.each([
    ['account', 'u-1', path('en', 'user', { userId: 'u-1' })],
    ['taxonomy', 'domain.housing', path('en', 'taxonomyEntry', { kind: 'domain', code: 'housing' })],
    ['content', 'imprint.de', path('en', 'content', { contentPage: 'imprint', contentLocale: 'de' })],
    ['settings', 'retention', path('en', 'retention')],
    ['proposal', 'p-1', null],
    ['constructor', 'x', null],
  ])('%s %s', (type, id, page) => {
    expect(streamPage('en', type, id)).toBe(page)
  })
})

describe('a draft that waits to be published', () => {
  const form = (answer?: Parameters<typeof PublishForm>[0]['answer'], locale: 'de' | 'en' = 'de') =>
    show(<PublishForm number={4} page="imprint" language="en" answer={answer} />, locale)

  it.each(BOTH)('is named, can be looked at, and carries its number (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = form(undefined, locale)
    const parameters = { contentPage: 'imprint', contentLocale: 'en', number: '4' }
    expect(headingsOf(html).join()).toContain(t('content.publish.title', { number: 4 }))
    expect(linksOf(html)).toEqual({ [t('content.publish.look')]: path(locale, 'contentVersion', parameters) })
    expect(hiddenFields(html)).toMatchObject({ number: '4' })
    expect(buttonsOf(html)).toEqual([t('content.publish.submit')])
    expect(textOf(html)).toContain(t('content.publish.note'))
  })

  it('keeps a note that is too short, and says so at the field', () => {
    const html = form(answerTo(contentSchema, { intent: 'publish', number: '4', note: 'x' }))
    expect(fieldOf(html, 'note')).toMatchObject({ isInvalid: true, value: 'x' })
    expect(fieldOf(form(), 'note')).toMatchObject({ isInvalid: false, value: '' })
  })
})
