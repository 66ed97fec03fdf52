import { describe, expect, it } from 'vitest'
import { LISTED_PILOT_PHASES, PILOT_PHASES } from '~/domain/pilot/phase'
import { PilotBadge } from '~/features/pilots/components/pilot-badge'
import { PilotCard } from '~/features/pilots/components/pilot-card'
import { PilotFilterForm } from '~/features/pilots/components/pilot-filter-form'
import { PilotTrail } from '~/features/pilots/components/pilot-trail'
import { PilotTurn } from '~/features/pilots/components/pilot-turn'
import { PilotsOf } from '~/features/pilots/components/pilots-of'
import type { ListedPilot } from '~/features/pilots/operations/list-pilots.server'
import { BOTH, EVIL, fieldOf, headingsOf, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'

const listed = (given: Partial<ListedPilot> = {}): ListedPilot => ({
  ...{
    id: 'p1',
    title: 'Risse an Brücken',
    summary: 'Drohnen suchen Risse.',
    authorityName: 'Straßenbauamt',
  },
  ...{ phase: 'running', startsOn: '2026-11-01', endsOn: '2027-01-31' },
  ...given,
})

describe('the badge of a pilot', () => {
  it.each([
    ['draft', 'Entwurf', 'ui-badge--neutral'],
    ['inApproval', 'In Freigabe', 'kern-badge--warning'],
    ['planned', 'Geplant', 'kern-badge--info'],
    ['running', 'Läuft', 'kern-badge--success'],
    ['overdue', 'Überfällig', 'kern-badge--warning'],
    ['finished', 'Abgeschlossen', 'kern-badge--success'],
    ['stopped', 'Abgebrochen', 'kern-badge--danger'],
    ['withdrawn', 'Zurückgezogen', 'kern-badge--danger'],
  ] as const)('of %s says %s', (phase, german, look) => {
    expect(textOf(show(<PilotBadge phase={phase} />))).toBe(german)
    expect(show(<PilotBadge phase={phase} />)).toContain(look)
  })

  it('says something else for every phase, in both languages', () => {
    for (const locale of BOTH) {
      const words = PILOT_PHASES.map((phase) => textOf(show(<PilotBadge {...{ phase }} />, locale)))
      expect(new Set(words).size).toBe(PILOT_PHASES.length)
    }
  })
})

describe('the card of a pilot', () => {
  it('says who tries what, when, and how it stands, and leads there', () => {
    const html = show(<PilotCard pilot={listed()} />)
    expect(linksOf(html)).toEqual({ 'Risse an Brücken': '/pilotprojekte/p1' })
    for (const words of [
      'Straßenbauamt',
      'Drohnen suchen Risse.',
      'Läuft',
      '1. November 2026 bis 31. Januar 2027',
    ])
      expect(textOf(html)).toContain(words)
    expect(openingTags(html, '<article', 'lang=')).toEqual([])
  })

  it('is German on English pages, but for what the platform says', () => {
    const html = show(<PilotCard pilot={listed()} />, 'en')
    expect(Object.values(linksOf(html))).toEqual(['/en/pilots/p1'])
    expect(openingTags(html, '<article', 'lang="de"')).toHaveLength(1)
    expect(values(html, 'lang')).toEqual(['de', 'en', 'en'])
    expect(textOf(html)).toContain('1 November 2026')
  })

  it.each([[{ startsOn: null }], [{ endsOn: null }]])('has no period with %j', (given) => {
    expect(textOf(show(<PilotCard pilot={listed(given)} />))).not.toContain('bis')
  })

  it('shows texts as texts, at the level of the page', () => {
    const html = show(
      <PilotCard pilot={listed({ title: EVIL, summary: EVIL, authorityName: EVIL })} level={2} />,
    )
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(4)
    expect(html).toContain('<h2')
    expect(show(<PilotCard pilot={listed()} />)).toContain('<h3')
  })
})

describe('the pilots of a page of somebody', () => {
  it('are nothing where there are none', () => {
    expect(show(<PilotsOf pilots={[]} of="ofPartner" />)).toBe('')
  })

  it.each(['ofAuthority', 'ofPartner', 'ofChallenge'] as const)('stand under their heading (%s)', (of) => {
    for (const locale of BOTH) {
      const title = wordsIn(locale).t(`pilot.${of}`)
      const html = show(
        <PilotsOf pilots={[listed(), listed({ id: 'p2', title: 'Akten' })]} of={of} />,
        locale,
      )
      expect(headingsOf(html)).toEqual([title, 'Risse an Brücken', 'Akten'])
      expect(html).toContain(`aria-label="${title}"`)
    }
  })

  it.each([
    ['ofPartner', 'finished', true],
    ['ofPartner', 'stopped', false],
    ['ofPartner', 'running', false],
    ['ofAuthority', 'finished', false],
    ['ofChallenge', 'finished', false],
  ] as const)(
    'confirm somebody by a finished one alone, and a partner alone: %s, %s',
    (of, phase, isConfirmed) => {
      const html = show(<PilotsOf pilots={[listed(), listed({ id: 'p2', phase })]} of={of} />)
      expect(textOf(html).includes('Bestätigt durch ein abgeschlossenes Pilotprojekt')).toBe(isConfirmed)
    },
  )
})

describe('the filter of the list of pilots', () => {
  const NONE = { text: '', phase: '', authorityId: '', domain: '', district: '' }
  const FIELDS = {
    text: 'text',
    phase: 'stand',
    authorityId: 'behoerde',
    domain: 'gebiet',
    district: 'region',
  }
  const authorities = [{ id: 'a1', name: EVIL }]
  const filter = (given: Partial<typeof NONE> = {}, locale: 'de' | 'en' = 'de') =>
    show(<PilotFilterForm filter={{ ...NONE, ...given }} authorities={authorities} />, locale)

  it.each([
    ['de', '/pilotprojekte', 'Pilotprojekte filtern'],
    ['en', '/en/pilots', wordsIn('en').t('pilot.filter.label')],
  ] as const)('is a search with an address and labelled fields (%s)', (locale, address, name) => {
    const html = filter({}, locale)
    expect(
      openingTags(
        html,
        '<form',
        'method="get"',
        `action="${address}"`,
        'role="search"',
        `aria-label="${name}"`,
      ),
    ).toHaveLength(1)
    for (const field of Object.values(FIELDS)) expect(fieldOf(html, field).label).toBeTruthy()
    expect(linksOf(html)).toEqual({})
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it.each([
    ['text', EVIL],
    ['phase', 'overdue'],
    ['authorityId', 'a1'],
    ['domain', 'transport'],
    ['district', '13003'],
  ] as const)('shows by which %s it is narrowed, and the way out', (name, value) => {
    const html = filter({ [name]: value })
    expect(fieldOf(html, FIELDS[name]).value).toBe(value)
    expect(linksOf(html)).toEqual({ [wordsIn('de').t('shell.resetFilter')]: '/pilotprojekte' })
    expect(html).not.toContain('<img')
  })

  it('offers no phase that the list has none of', () => {
    const offered = values(filter(), 'value').filter((value) => PILOT_PHASES.some((phase) => phase === value))
    expect(offered).toEqual([...LISTED_PILOT_PHASES])
    expect(offered).not.toContain('withdrawn')
  })
})

describe('the way back', () => {
  const pilot = { id: 'p1', title: 'Risse' }
  it.each([
    ['de', undefined, { Pilotprojekte: '/pilotprojekte' }],
    ['de', pilot, { Pilotprojekte: '/pilotprojekte', Risse: '/pilotprojekte/p1' }],
    ['en', pilot, { [wordsIn('en').t('pilot.list.title')]: '/en/pilots', Risse: '/en/pilots/p1' }],
  ] as const)('leads to the list, and to the pilot (%s)', (locale, given, links) => {
    expect(linksOf(show(<PilotTrail current="X" {...(given && { pilot: given })} />, locale))).toMatchObject(
      links,
    )
  })

  it('leads those who run it to their own pages', () => {
    const links = Object.values(linksOf(show(<PilotTrail current="X" pilot={pilot} before="pilotManage" />)))
    expect(links.at(-1)).toMatch(/^\/pilotprojekte\/p1\/.+/)
    expect(links).not.toContain('/pilotprojekte')
  })

  it('marks what is German on English pages only', () => {
    const trail = (isGerman: boolean, locale: 'de' | 'en') =>
      values(show(<PilotTrail current="X" {...{ isGerman, pilot }} />, locale), 'lang')
    expect(trail(true, 'de')).toEqual([])
    expect(trail(false, 'en')).toEqual(['de'])
    expect(trail(true, 'en')).toEqual(['de', 'de'])
  })
})

describe('whose turn it is', () => {
  it.each([
    [
      'authors',
      'submit',
      'Die Behörde schreibt den Entwurf. Als Nächstes wird der Entwurf zur Freigabe vorgelegt.',
    ],
    ['time', 'start', 'Niemand muss gerade handeln. Als Nächstes beginnt das Pilotprojekt.'],
    ['staff', 'approveEnd', 'Die Plattform entscheidet als zweite Person. Als Nächstes wird das Ergebnis'],
    ['nobody', 'none', 'Hier ist nichts mehr zu tun. Das Pilotprojekt ist beendet.'],
  ] as const)('is said with what comes next: %s, %s', (turn, next, words) => {
    expect(textOf(show(<PilotTurn outlook={{ turn, next, by: null }} />))).toContain(words)
    expect(show(<PilotTurn outlook={{ turn, next, by: null }} />)).not.toContain('<time')
  })

  it('names the day for people and for machines', () => {
    const outlook = { turn: 'authority', next: 'milestone', by: '2026-11-20' } as const
    const html = show(<PilotTurn outlook={outlook} />)
    expect(html).toContain('dateTime="2026-11-20"')
    expect(textOf(html)).toContain('Termin: 20. November 2026')
    expect(textOf(show(<PilotTurn outlook={outlook} />, 'en'))).toContain('20 November 2026')
  })
})
