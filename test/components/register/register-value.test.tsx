import { describe, expect, it } from 'vitest'
import { contentFrom, type RegisterContent, type RegisterField } from '~/domain/register/fields'
import { RegisterFacts } from '~/features/register/components/register-facts'
import { RegisterValue } from '~/features/register/components/register-value'
import { VersionChanges } from '~/features/register/components/version-changes'
import {
  BOTH,
  EVIL,
  factsOf,
  headingsOf,
  itemsOf,
  linksOf,
  rowHeaders,
  rowsOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { NO_NAMES } from './names'

type More = { locale?: 'de' | 'en'; names?: typeof NO_NAMES }
const value = (says: Partial<RegisterContent>, { locale, names = NO_NAMES }: More = {}) => {
  const [field] = Object.keys(says) as RegisterField[]
  if (!field) throw new Error('nothing is said')
  return show(<RegisterValue field={field} content={contentFrom(says)} names={names} />, locale)
}

describe('what a field says', () => {
  it.each<[Partial<RegisterContent>, string]>([
    [{ providerPlace: '' }, 'nicht angegeben'],
    [{ goal: ' \n' }, 'nicht angegeben'],
    [{ capabilities: [] }, 'nicht angegeben'],
    [{ districts: [] }, 'Ganzes Land'],
    [{ districts: ['13003', '13004'] }, 'Rostock, Schwerin'],
    [{ beginMonth: '2026-03' }, '03/2026'],
    [{ beginMonth: 'bald' }, 'bald'],
    [{ aiActCheckedOn: '2026-03-01' }, '1. März 2026'],
    [{ licence: 'MIT' }, 'MIT'],
    [{ costClass: 'erfunden' }, 'erfunden'],
    [{ hostingCountry: 'XX' }, 'XX'],
    [{ providerName: EVIL }, EVIL],
    [{ goal: `Zeit sparen.\n\n${EVIL}` }, `Zeit sparen.\n${EVIL}`],
  ])('%j is shown as %s', (says, words) => {
    expect(textOf(value(says))).toBe(words)
    expect(value(says)).not.toContain('<img')
  })

  it('is a name of the language for codes and countries', () => {
    for (const locale of BOTH)
      expect(textOf(value({ domain: 'transport' }, { locale }))).toBe(
        wordsIn(locale).label('domain', 'transport'),
      )
    const names = { ...NO_NAMES, countries: { DE: 'Deutschland' } }
    expect(textOf(value({ providerCountry: 'DE' }, { names }))).toBe('Deutschland')
  })

  it('is German on English pages wherever the authority wrote it', () => {
    for (const says of [{ goal: 'Ziel' }, { providerName: 'Firma' }])
      expect(openingTags(value(says, { locale: 'en' }), 'lang="de"')).toHaveLength(1)
    expect(openingTags(value({ phase: 'inUse' }, { locale: 'en' }), 'lang=')).toEqual([])
  })
})

describe('an address', () => {
  it.each(['website', 'sourceCode', 'contact'] as const)('of %s leads to the web, unrecommended', (field) => {
    const html = value({ [field]: 'https://amt.example/ki?a=1&b=2' })
    const address = 'https://amt.example/ki?a=1&b=2'
    expect(linksOf(html)).toEqual({ [address]: address })
    expect(openingTags(html, '<a', 'rel="nofollow noopener"')).toHaveLength(1)
  })

  it.each(['javascript:alert(1)', 'data:text/html,<b>', 'ftp://amt.example', '//amt.example'])(
    'is a mere text where it would lead elsewhere: %s',
    (address) => {
      for (const field of ['website', 'sourceCode'] as const) {
        expect(openingTags(value({ [field]: address }), '<a')).toEqual([])
        expect(textOf(value({ [field]: address }))).toBe(address)
      }
      const rows = [{ kind: 'other', title: 'T', date: '', link: address }]
      expect(openingTags(value({ impactAssessments: rows }), '<a')).toEqual([])
    },
  )

  it('for mail opens a mail', () => {
    expect(linksOf(value({ contact: 'ki@amt.example' }))).toEqual({
      'ki@amt.example': 'mailto:ki@amt.example',
    })
  })
})

describe('the profile of a provider', () => {
  it('is led to only while it is public', () => {
    const names = { ...NO_NAMES, organisations: { o1: EVIL } }
    expect(linksOf(value({ providerOrganisation: 'o1' }, { names }))).toEqual({
      [`Profil von ${EVIL} ansehen`]: '/organisationen/o1',
    })
    expect(Object.values(linksOf(value({ providerOrganisation: 'o1' }, { names, locale: 'en' })))).toEqual([
      '/en/organisations/o1',
    ])
    expect(textOf(value({ providerOrganisation: 'o1' }))).toBe('nicht angegeben')
    expect(linksOf(value({ providerOrganisation: 'o1' }))).toEqual({})
  })
})

describe('the class of the AI Act', () => {
  it.each(BOTH)('is provisional, except where there is none yet (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const classed = textOf(value({ aiActClass: 'highRiskAnnexIII' }, { locale }))
    expect(classed).toContain(t('register.provisional'))
    expect(classed).toContain(t('register.provisionalText'))
    expect(textOf(value({ aiActClass: 'notYetClassified' }, { locale }))).not.toContain(
      t('register.provisionalText'),
    )
  })
})

it('assessments have a kind, a title or else their address, and a day', () => {
  const link = 'https://amt.example/dsfa'
  const rows = [
    { kind: 'dataProtection', title: EVIL, date: '2026-01-02', link },
    { kind: 'security', title: '', date: '', link: `${link}/2` },
    { kind: 'other', title: 'Ohne Adresse', date: '', link: '' },
  ]
  const html = value({ impactAssessments: rows })
  const { t } = wordsIn('de')
  expect(itemsOf(html)).toEqual([
    `${t('register.impact.dataProtection')}: ${EVIL} (2. Januar 2026)`,
    `${t('register.impact.security')}: ${link}/2`,
    `${t('register.impact.other')}: Ohne Adresse`,
  ])
  expect(linksOf(html)).toEqual({ [EVIL]: link, [`${link}/2`]: `${link}/2` })
  expect(html).not.toContain('<img')
})

describe('all that an entry says', () => {
  const content = contentFrom({ name: 'Helfer', summary: 'Hilft.', roleLead: EVIL, goal: 'Zeit' })
  it.each(BOTH)('stands section by section, without what the headline says (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<RegisterFacts content={content} names={NO_NAMES} />, locale)
    expect(headingsOf(html)).toEqual(
      (['basics', 'purpose', 'oversight', 'law', 'technology', 'provider', 'responsibility'] as const).map(
        (section) => t(`register.section.${section}`),
      ),
    )
    expect(Object.keys(factsOf(html))).not.toContain(t('register.field.summary'))
    expect(factsOf(html)[t('register.field.goal')]).toBe('Zeit')
    // What is not said is named in one line of its section, and takes no line of its own.
    expect(Object.keys(factsOf(html))).not.toContain(t('register.field.risks'))
    const [law = ''] = html.split('id="section-law"').slice(1)
    expect(textOf(law.split('id="section-technology"')[0] ?? '')).toContain(t('register.field.risks'))
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('names who is responsible in a table with a header for each task', () => {
    const html = show(<RegisterFacts content={content} names={NO_NAMES} />)
    expect(rowHeaders(html)).toEqual([wordsIn('de').t('register.field.roleLead')])
    expect(textOf(html)).toContain(wordsIn('de').t('register.field.roleLiability'))
    expect(rowsOf(html)).toContainEqual([wordsIn('de').t('register.field.roleLead'), EVIL])
    expect(html).not.toContain('<img')
  })
})

describe('what a version changed', () => {
  const after = contentFrom({ name: 'Neu', phase: 'inUse', goal: EVIL })
  const changes = (before: RegisterContent | null, locale: 'de' | 'en' = 'de') =>
    show(<VersionChanges number={3} names={NO_NAMES} before={before} content={after} />, locale)

  it('is nothing for the first one, and for one that says the same', () => {
    expect(textOf(changes(null))).toContain('Das ist die erste Fassung.')
    expect(textOf(changes(after))).toContain('Der Inhalt ist gleich geblieben.')
    expect(changes(after)).not.toContain('<table')
  })

  it('stands before beside after, with the numbers of both versions', () => {
    const html = changes(contentFrom({ name: 'Alt', phase: 'inUse' }))
    const { t } = wordsIn('de')
    expect(rowsOf(html)).toEqual([
      [t('register.field.name'), 'Alt', 'Neu'],
      [t('register.field.goal'), 'nicht angegeben', EVIL],
    ])
    expect(textOf(html)).toContain('Vorher (Fassung 2)')
    expect(textOf(html)).toContain('Nachher (Fassung 3)')
    expect(html).not.toContain('<img')
  })
})
