import { describe, expect, it } from 'vitest'
import { REGISTER_PHASES } from '~/domain/register/fields'
import { EntryCard } from '~/features/register/components/entry-card'
import { EntryCompleteness } from '~/features/register/components/entry-completeness'
import { EntryFilterForm, type EntryFilterValues } from '~/features/register/components/entry-filter-form'
import { EntryHistory } from '~/features/register/components/entry-history'
import { EntryTable } from '~/features/register/components/entry-table'
import { OwnEntries } from '~/features/register/components/own-entries'
import { RegisterPhaseBadge, RegisterStateBadge } from '~/features/register/components/register-badges'
import { RegisterTrail } from '~/features/register/components/register-trail'
import { RegisteredSystems } from '~/features/register/components/registered-systems'
import { SectionSteps } from '~/features/register/components/section-steps'
import { Tombstone } from '~/features/register/components/tombstone'
import { VersionList } from '~/features/register/components/version-list'
import {
  BOTH,
  EVIL,
  fieldOf,
  headingsOf,
  hiddenFields,
  itemsOf,
  linksOf,
  rowHeaders,
  rowsOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'
import { listed } from './names'

const AT = new Date('2026-11-20T09:05:00Z')

describe('badges', () => {
  it('name every phase, and nothing for one that is none', () => {
    for (const locale of BOTH) {
      const words = REGISTER_PHASES.map((phase) => textOf(show(<RegisterPhaseBadge phase={phase} />, locale)))
      expect(new Set(words).size).toBe(REGISTER_PHASES.length)
      for (const phase of ['', 'constructor'])
        expect(show(<RegisterPhaseBadge phase={phase} />, locale)).toBe('')
    }
  })

  it.each([
    ['draft', false, 'Entwurf'],
    ['draft', true, 'Wird überarbeitet'],
    ['inApproval', true, 'In Freigabe'],
    ['published', true, 'Veröffentlicht'],
    ['withdrawn', true, 'Zurückgezogen'],
  ] as const)('of a working copy: %s, public: %s, is %s', (state, isPublic, words) => {
    expect(textOf(show(<RegisterStateBadge {...{ state, isPublic }} />))).toBe(words)
  })
})

describe('the card of a system', () => {
  it('says who uses what from whom, and leads there', () => {
    const html = show(<EntryCard entry={listed()} />)
    expect(linksOf(html)).toEqual({ Formularhelfer: '/ki-register/e1' })
    for (const words of ['Bauamt', 'Liest Anträge.', 'Papierlos GmbH · Open Source'])
      expect(textOf(html)).toContain(words)
  })

  it('is German on English pages, but for what the platform says, and shows texts as texts', () => {
    const evil = listed({ name: EVIL, summary: EVIL, authorityName: EVIL, providerName: EVIL })
    const html = show(<EntryCard entry={evil} />, 'en')
    expect(Object.values(linksOf(html))).toEqual(['/en/ai-register/e1'])
    expect(openingTags(html, '<article', 'lang="de"')).toHaveLength(1)
    expect(openingTags(html, 'lang="en"')).toHaveLength(2)
    expect(html).not.toContain('<img')
  })
})

describe('the table of systems', () => {
  const cells = (given: Parameters<typeof listed>[0], locale: 'de' | 'en' = 'de') =>
    rowsOf(show(<EntryTable entries={[listed(given)]} countries={{ DE: 'Deutschland' }} />, locale))[0] ?? []

  it.each([
    [{}, 'Rostock, Deutschland'],
    [{ providerPlace: '' }, 'Deutschland'],
    [{ providerCountry: '' }, 'Rostock'],
    [{ providerCountry: 'XX' }, 'Rostock, XX'],
    [{ providerPlace: '', providerCountry: '' }, 'nicht angegeben'],
  ])('names the seat as far as it is known: %j is %s', (given, seat) => expect(cells(given)[3]).toBe(seat))

  it('says how many would use it again, or that nobody has said so', () => {
    expect(cells({}).at(-1)).toBe('noch niemand')
    expect(cells({ againYes: 0, againAll: 2 }).at(-1)).toBe('0 von 2 Behörden')
  })

  it.each(BOTH)('has a caption, a header for each row, and classes that are provisional (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<EntryTable entries={[listed({ name: EVIL })]} countries={{}} />, locale)
    expect(html).toContain(`>${t('register.list.caption')}</caption>`)
    expect(rowHeaders(html)).toEqual([EVIL])
    expect(textOf(html)).toContain(`(${t('register.provisional')})`)
    expect(html).not.toContain('<img')
  })
})

describe('the filter of the register', () => {
  const NONE: EntryFilterValues = { text: '', phase: '', authority: '', licence: '', class: '', domain: '' }
  const filter = (given: Partial<EntryFilterValues> = {}, isTable = false) =>
    show(
      <EntryFilterForm
        values={{ ...NONE, ...given }}
        authorities={[{ id: 'a1', name: EVIL }]}
        isTable={isTable}
      />,
    )

  it('is a search with an address that keeps the table', () => {
    const parts = ['<form', 'method="get"', 'action="/ki-register"', 'role="search"']
    expect(openingTags(filter(), ...parts)).toHaveLength(1)
    expect(hiddenFields(filter())).toEqual({})
    expect(hiddenFields(filter({}, true))).toEqual({ ansicht: 'tabelle' })
    expect(linksOf(filter())).toEqual({})
    expect(brokenReferences(filter())).toEqual(INTACT)
  })

  it.each([
    ['text', EVIL],
    ['phase', 'retired'],
    ['authority', 'a1'],
    ['licence', 'inHouse'],
    ['class', 'notYetClassified'],
    ['domain', 'transport'],
  ] as const)('shows by which %s it is narrowed, and the way out', (name, value) => {
    expect(fieldOf(filter({ [name]: value }), name).value).toBe(value)
    expect(linksOf(filter({ [name]: value }))).toEqual({ 'Filter zurücksetzen': '/ki-register' })
    expect(linksOf(filter({ [name]: value }, true))).toEqual({
      'Filter zurücksetzen': '/ki-register?ansicht=tabelle',
    })
    expect(filter({ [name]: value })).not.toContain('<img')
  })
})

describe('the entries of one’s own authorities', () => {
  const own = {
    id: 'e1',
    name: '',
    authorityName: 'Bauamt',
    state: 'draft',
    isPublic: false,
    updatedAt: AT,
  } as const
  it('are nothing for people who have none and may make none', () => {
    expect(show(<OwnEntries entries={[]} mayCreate={false} />)).toBe('')
    expect(linksOf(show(<OwnEntries entries={[]} mayCreate />))).toEqual({
      'System eintragen': '/ki-register/neu',
    })
  })

  it('lead to where they are managed, also without a name', () => {
    const html = show(<OwnEntries entries={[own, { ...own, id: 'e2', name: EVIL }]} mayCreate={false} />)
    expect(rowHeaders(html)).toEqual(['Ohne Namen', EVIL])
    expect(Object.values(linksOf(html))).toEqual(['/ki-register/e1/verwalten', '/ki-register/e2/verwalten'])
    expect(rowsOf(html)[0]).toEqual(['Ohne Namen', 'Entwurf', '20. November 2026'])
    expect(html).not.toContain('<img')
  })
})

describe('the systems of an authority on its page', () => {
  const systems = (count: number, hasMore = false) =>
    show(
      <RegisteredSystems
        authorityId="a1"
        entries={Array.from({ length: count }, (_, index) => listed({ id: `e${index}`, name: `S${index}` }))}
        hasMore={hasMore}
      />,
    )
  it('are nothing where there are none, and lead to all where there are more', () => {
    expect(systems(0)).toBe('')
    expect(headingsOf(systems(2))).toEqual(['KI-Systeme im Einsatz', 'S0', 'S1'])
    expect(Object.values(linksOf(systems(2)))).toEqual(['/ki-register/e0', '/ki-register/e1'])
    expect(Object.values(linksOf(systems(1, true)))).toContain('/ki-register?authority=a1')
  })
})

describe('what is missing of an entry', () => {
  it.each(BOTH)('leads to the field in its section (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<EntryCompleteness entryId="e1" missing={['goal', 'aiActClass']} />, locale)
    const links = linksOf(html)
    expect(links[t('register.field.goal')]).toMatch(/\/e1\/.*purpose#entry-goal$/)
    expect(links[t('register.field.aiActClass')]).toMatch(/\/e1\/.*law#entry-aiActClass$/)
    expect(textOf(show(<EntryCompleteness entryId="e1" missing={[]} />, locale))).toBe(
      t('registerManage.complete'),
    )
  })

  it('is said at each step of the form, of which the current one is no link', () => {
    const html = show(<SectionSteps entryId="e1" current="purpose" missing={['goal', 'risks']} />)
    expect(Object.keys(linksOf(html))).toHaveLength(7)
    expect(Object.values(linksOf(html)).at(-1)).toBe('/ki-register/e1/verwalten')
    expect(openingTags(html, 'aria-current="step"')).toHaveLength(1)
    const { t } = wordsIn('de')
    const items = itemsOf(html)
    expect(items[0]).toContain('es fehlt nichts')
    expect(items[1]).toContain(`Es fehlt: ${t('register.field.goal')}`)
    expect(items[3]).toContain(`Es fehlt: ${t('register.field.risks')}`)
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

it('versions lead to themselves, with what the authority said of them', () => {
  const versions = [
    { number: 2, publishedAt: AT, note: EVIL },
    { number: 1, publishedAt: AT, note: '' },
  ]
  const html = show(<VersionList entryId="e1" versions={versions} />)
  expect(Object.keys(linksOf(html))).toEqual([
    'Fassung 2 vom 20. November 2026',
    'Fassung 1 vom 20. November 2026',
  ])
  expect(new Set(Object.values(linksOf(html))).size).toBe(2)
  expect(openingTags(html, '<p', 'lang="de"')).toHaveLength(1)
  expect(html).not.toContain('<img')
})

it('what is left of a withdrawn entry is its name, its authority, the day and why', () => {
  const html = show(<Tombstone name={EVIL} authorityName="Bauamt" withdrawnAt={AT} reason={EVIL} />)
  expect(textOf(html)).toContain(
    `Hier stand der Eintrag „${EVIL}“ von Bauamt. Am 20. November 2026 wurde er zurückgezogen.`,
  )
  expect(textOf(html).split(EVIL)).toHaveLength(3)
  expect(html).not.toContain('<img')
})

it.each(BOTH)(
  'the way back leads to the register, or to the workspace for those who manage (%s)',
  (locale) => {
    const entry = { id: 'e1', name: 'Helfer' }
    const trail = (isManaged: boolean, isGerman = false) =>
      show(<RegisterTrail current="X" {...{ entry, isManaged, isGerman }} />, locale)
    const list = locale === 'de' ? '/ki-register' : '/en/ai-register'
    expect(Object.values(linksOf(trail(false))).slice(-2)).toEqual([list, `${list}/e1`])
    expect(Object.values(linksOf(trail(true)))).not.toContain(list)
    expect(values(trail(false, true), 'lang')).toEqual(locale === 'de' ? [] : ['de', 'de'])
  },
)

it.each(BOTH)('the history says who did what, and why (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const entry = {
    id: 'h1',
    action: 'registerEntry.returned',
    at: AT,
    fields: [],
    actorName: EVIL,
    reason: EVIL,
  }
  const html = show(
    <EntryHistory
      entries={[
        entry,
        { ...entry, id: 'h2', action: 'registerEntry.constructor', actorName: null, reason: null },
      ]}
    />,
    locale,
  )
  const [returned = '', other = ''] = itemsOf(html)
  expect(returned).toContain(t('registerEvent.returned'))
  expect(returned).toContain(t('registerManage.reason', { reason: EVIL }))
  expect(other).toContain(t('registerEvent.other'))
  expect(other).toContain(t('registerManage.platform'))
  expect(html).not.toContain('<img')
})
