import { describe, expect, it } from 'vitest'
import { PilotChanges, PilotPartnersShown } from '~/features/pilots/components/pilot-aside'
import { PilotFactList, type PilotFactsShown } from '~/features/pilots/components/pilot-facts'
import { PilotMilestones } from '~/features/pilots/components/pilot-milestones'
import { PilotOutcomeTexts } from '~/features/pilots/components/pilot-outcome'
import { PilotReports } from '~/features/pilots/components/pilot-reports'
import { BOTH, EVIL, factsOf, headingsOf, itemsOf, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'
import { milestone } from './pilots'

const ONE_PAGE = { page: 1, previous: null, next: null }

describe('the facts of a pilot', () => {
  const FACTS: PilotFactsShown = {
    ...{ authority: { id: 'o1', name: 'Straßenbauamt' }, origin: null, startsOn: null, endsOn: null },
    ...{ costCents: null, funding: '', domains: [], techniques: [], districts: [], ended: null },
  }
  const facts = (given: Partial<PilotFactsShown> = {}, locale: 'de' | 'en' = 'de') =>
    show(<PilotFactList facts={{ ...FACTS, ...given }} />, locale)

  it('are who runs it and where, when nothing else is known', () => {
    expect(factsOf(facts())).toEqual({ Behörde: 'Straßenbauamt', Region: 'Ganzes Land' })
    expect(linksOf(facts())).toEqual({ Straßenbauamt: '/organisationen/o1' })
  })

  it('say everything that is known, in the words of the language', () => {
    const all = {
      ...{ origin: { id: 'h1', title: 'Wer findet Risse?' }, startsOn: '2026-11-01', endsOn: '2027-01-31' },
      ...{ costCents: 1_234_500n, funding: 'Landesmittel', domains: ['transport'], techniques: [] },
      districts: ['13003', '13004'],
    }
    expect(factsOf(facts(all))).toMatchObject({
      'Aus der Herausforderung': 'Wer findet Risse?',
      Beginn: '1. November 2026',
      Ende: '31. Januar 2027',
      Kosten: expect.stringMatching(/^12\.345.*€$/),
      'Wer zahlt': 'Landesmittel',
      Fachgebiete: wordsIn('de').label('domain', 'transport'),
      Region: 'Rostock, Schwerin',
    })
    expect(Object.keys(factsOf(facts(all)))).not.toContain('Techniken')
    expect(linksOf(facts(all))['Wer findet Risse?']).toBe('/herausforderungen/h1')
    const english = facts(all, 'en')
    expect(linksOf(english)['Wer findet Risse?']).toBe('/en/challenges/h1')
    expect(textOf(english)).toContain('1 November 2026')
    expect(english).toContain('<span lang="de">Landesmittel</span>')
    expect(values(english, 'dateTime')).toEqual(['2026-11-01', '2027-01-31'])
  })

  it('keep a cost of nothing apart from one that is not known', () => {
    expect(factsOf(facts({ costCents: 0n }))['Kosten']).toMatch(/^0/)
    expect(factsOf(facts())).not.toHaveProperty('Kosten')
  })

  it('are texts', () => {
    const html = facts({
      funding: EVIL,
      authority: { id: 'o1', name: EVIL },
      origin: { id: 'h', title: EVIL },
    })
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(4)
  })
})

describe('the partners of a pilot', () => {
  const partner = { id: 'o2', name: 'Risswerk', role: 'Auswertung', hasLeft: false, reason: null }

  it('are said to be none where the authority is alone', () => {
    for (const locale of BOTH)
      expect(textOf(show(<PilotPartnersShown partners={[]} />, locale))).toContain(
        wordsIn(locale).t('pilot.partners.nonePublic'),
      )
  })

  it('lead to their pages, with their part and whether they left', () => {
    const left = { ...partner, id: 'o3', name: 'Flugwerk', role: '', hasLeft: true, reason: EVIL }
    const html = show(<PilotPartnersShown partners={[partner, left]} />)
    expect(linksOf(html)).toEqual({ Risswerk: '/organisationen/o2', Flugwerk: '/organisationen/o3' })
    const [stays = '', leaves = ''] = itemsOf(html)
    expect(stays).toBe('Risswerk\nAuswertung')
    expect(leaves).toContain('Nimmt nicht mehr teil')
    expect(leaves).toContain(`Begründung: ${EVIL}`)
    expect(html).not.toContain('<img')
    expect(show(<PilotPartnersShown partners={[partner]} />, 'en')).toContain('<p lang="de">Auswertung</p>')
  })

  it('say nothing of a reason while they take part', () => {
    const html = show(<PilotPartnersShown partners={[{ ...partner, reason: 'Früher einmal' }]} />)
    expect(textOf(html)).not.toContain('Früher einmal')
  })
})

describe('what has changed since the publication', () => {
  const at = '2026-11-20T09:05:00.000Z'
  it('is nothing at first', () => expect(show(<PilotChanges changes={[]} />)).toBe(''))

  it('is told with days, names and reasons in the order given', () => {
    const html = show(
      <PilotChanges
        changes={[
          { kind: 'ended', at, because: '' },
          { kind: 'left', at, because: EVIL, name: 'Flugwerk' },
          { kind: 'postponed', at, because: 'Sturm', from: '2026-12-31', to: '2027-02-28' },
          { kind: 'published', at, because: '' },
        ]}
      />,
    )
    const places = [
      ...['Ergebnis freigegeben', 'Flugwerk nimmt nicht mehr teil', EVIL],
      ...['Ende verschoben: von 31. Dezember 2026 auf 28. Februar 2027', 'Sturm', 'Veröffentlicht'],
    ].map((words) => textOf(html).indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(html).not.toContain('<img')
    expect(openingTags(html, '<p', 'lang="de"')).toHaveLength(2)
    expect(textOf(html)).not.toContain('10:05')
  })

  it('is told in English with German reasons', () => {
    const postponed = {
      kind: 'postponed',
      at,
      because: 'Sturm',
      from: '2026-12-31',
      to: '2027-02-28',
    } as const
    const html = show(<PilotChanges changes={[postponed]} />, 'en')
    expect(textOf(html)).toContain('28 February 2027')
    expect(html).toContain('<p lang="de">Sturm</p>')
  })
})

describe('the milestones', () => {
  const DAYS = { startsOn: '2026-11-01', endsOn: '2026-12-31', today: '2026-11-25', ended: null } as const
  const all = [
    milestone({ reachedOn: '2026-11-18', state: 'reached', reachedHow: EVIL }),
    milestone({ id: 'm2', title: 'Zweite', dueOn: '2026-11-24', state: 'late' }),
    milestone({ id: 'm3', title: 'Dritte', dueOn: '2026-12-05' }),
  ]
  const picture = (days: Partial<Parameters<typeof PilotMilestones>[0]> = {}, locale: 'de' | 'en' = 'de') =>
    show(<PilotMilestones milestones={all} {...DAYS} {...days} />, locale)

  it.each([{ startsOn: null }, { endsOn: null }])('have no picture without days: %j', (days) => {
    expect(picture(days)).toBe('')
  })

  it('say of each what is planned, what was reached and what is late', () => {
    const text = textOf(picture())
    expect(text).toContain('Erreicht am 18. November 2026, geplant für 20. November 2026')
    expect(text).toContain('Überfällig seit 24. November 2026')
    expect(text).toContain('Fällig am 5. Dezember 2026')
    expect(text).toContain(EVIL)
    expect(picture()).not.toContain('<img')
  })

  it('stand between start and end, each moment before, at or after today', () => {
    const [rail = ''] = picture().split('Meilensteine</').slice(1)
    expect(rail).toContain('Beginn')
    const states = (today: string) =>
      ['liegt zurück', 'heute', 'liegt vor uns'].map(
        (words) => textOf(picture({ today })).split(words).length - 1,
      )
    expect(states('2026-10-01')).toEqual([0, 0, 5])
    expect(states('2026-11-24')).toEqual([2, 1, 2])
    expect(states('2027-01-01')).toEqual([5, 0, 0])
  })

  it('mark today between two stations, only while the pilot lasts', () => {
    const isMarked = (today: string) => textOf(picture({ today })).includes('Heute')
    expect(['2026-10-31', '2026-11-02', '2026-12-30', '2026-12-31', '2027-01-01'].map(isMarked)).toEqual([
      ...[false, true, true, false, false],
    ])
  })

  it('have German names, marked as such on English pages', () => {
    expect(openingTags(picture(), '<span', 'lang=')).toEqual([])
    const html = picture({}, 'en')
    expect(html.split('<span lang="de">Zweite</span>')).toHaveLength(3)
    expect(html).not.toContain('<span lang="de">Start')
  })

  it('speak English on English pages', () => {
    const { t } = wordsIn('en')
    const html = picture({}, 'en')
    expect(headingsOf(html)[0]).toBe(t('pilot.milestones'))
    expect(textOf(html)).toContain(t('pilot.milestones.due', { due: '5 December 2026' }))
  })
})

describe('the interim reports', () => {
  const report = { id: 'r1', name: 'Risswerk', reportedOn: '2026-11-20', text: `Gut.\n\n${EVIL}` }
  it('are said to be none', () => {
    expect(textOf(show(<PilotReports reports={[]} reportPages={ONE_PAGE} isEnded={false} />))).toContain(
      'Noch kein Zwischenbericht.',
    )
  })

  it('are articles under the name of who reports, in German', () => {
    const html = show(
      <PilotReports
        reports={[report, { ...report, id: 'r2', name: EVIL }]}
        reportPages={ONE_PAGE}
        isEnded={false}
      />,
      'en',
    )
    expect(headingsOf(html).slice(1)).toEqual(['Risswerk, 20 November 2026', `${EVIL}, 20 November 2026`])
    expect(values(html, 'aria-labelledby')).toEqual(['report-r1', 'report-r2'])
    expect(brokenReferences(html)).toEqual(INTACT)
    expect(html).not.toContain('<img')
    expect(openingTags(html, 'lang="de"')).not.toEqual([])
  })
})

describe('the outcome', () => {
  const OUTCOME = {
    ...{ stoppedBecause: '', result: 'Mehr Risse gefunden.', lessons: 'Früher beginnen.' },
    ...{ future: 'adopted' as const, futureBecause: 'Es lohnt sich.', reuse: 'Der Code ist offen.' },
  }

  it('has a heading for all that is said, and none for a stop that was none', () => {
    expect(headingsOf(show(<PilotOutcomeTexts outcome={OUTCOME} />))).toEqual([
      ...['Ergebnis', 'Was herauskam', 'Was wir gelernt haben', 'Wie es weitergeht', 'Nachnutzung'],
    ])
    const stopped = { ...OUTCOME, stoppedBecause: EVIL, future: 'notContinued' as const }
    const html = show(<PilotOutcomeTexts outcome={stopped} />)
    expect(headingsOf(html)[1]).toBe('Warum abgebrochen wurde')
    expect(textOf(html)).toContain(EVIL)
    expect(html).not.toContain('<img')
    expect(html).toContain('<strong>Wird nicht fortgeführt</strong>')
  })

  it('says nothing about a future that nobody has named', () => {
    const html = show(<PilotOutcomeTexts outcome={{ ...OUTCOME, future: null }} />)
    expect(textOf(html)).not.toContain('Wie es weitergeht')
    expect(textOf(html)).not.toContain('Es lohnt sich.')
  })

  it('is in German on English pages, under English headings', () => {
    const { t } = wordsIn('en')
    const html = show(<PilotOutcomeTexts outcome={OUTCOME} />, 'en')
    expect(headingsOf(html)[0]).toBe(t('pilot.outcome'))
    expect(html).toContain(t('pilot.future.adopted'))
    expect(openingTags(html, 'lang="de"')).toHaveLength(4)
  })
})
