import { describe, expect, it } from 'vitest'
import { CONSULTATION_PHASES, type ConsultationPhase } from '~/domain/participation/consultation-view'
import { ConsultationBadge } from '~/features/participation/components/consultation-badge'
import { ConsultationCard } from '~/features/participation/components/consultation-card'
import { ConsultationSection } from '~/features/participation/components/consultation-section'
import { ParticipationFigures } from '~/features/participation/components/participation-figures'
import { RunningConsultations } from '~/features/participation/components/running-consultations'
import { TakePartCall } from '~/features/participation/components/take-part-call'
import type { ListedConsultation } from '~/features/participation/operations/list-consultations.server'
import { BOTH, EVIL, factsOf, headingsOf, linksOf, show, textOf, wordsIn } from '../show'
import { openingTags } from '../ui/markup'

const listed = (more: Partial<ListedConsultation> = {}): ListedConsultation => ({
  ...{ id: 'k1', title: 'Fähre nach Poel', question: 'Soll sie öfter fahren?', organisationName: 'Amt Poel' },
  ...{ phase: 'running', startsAt: new Date('2026-11-02T08:00:00Z') },
  ...{ endsAt: new Date('2026-11-24T12:00:00Z') },
  ...more,
})

describe('the badge', () => {
  it.each([
    ['draft', 'Entwurf', 'Draft', null],
    ['inApproval', 'In Freigabe', 'In approval', 'warning'],
    ['planned', 'Geplant', 'Planned', 'info'],
    ['running', 'Läuft', 'Running', 'success'],
    ['ended', 'Beendet', 'Ended', 'info'],
    ['closed', 'Ergebnis da', 'Result is there', null],
    ['withdrawn', 'Zurückgezogen', 'Withdrawn', 'danger'],
  ] as const)('of %s says %s, with a sign beside the colour', (phase, german, english, tone) => {
    const html = show(<ConsultationBadge phase={phase} />)
    expect(textOf(html)).toBe(german)
    expect(textOf(show(<ConsultationBadge phase={phase} />, 'en'))).toBe(english)
    expect(html.includes('kern-icon'), 'quiet states have no sign').toBe(tone !== null)
    expect(html).toContain(tone ? `kern-badge--${tone}` : 'ui-badge--neutral')
  })

  it('says something else for every phase', () => {
    for (const locale of BOTH) {
      const words = CONSULTATION_PHASES.map((phase) =>
        textOf(show(<ConsultationBadge {...{ phase }} />, locale)),
      )
      expect(new Set(words).size).toBe(CONSULTATION_PHASES.length)
    }
  })
})

describe('the card', () => {
  it.each([
    [
      'planned',
      '/beteiligung/k1',
      'Beginnt am Montag, 2. November 2026 um 09:00 MEZ',
      '2026-11-02T08:00:00.000Z',
    ],
    [
      'running',
      '/beteiligung/k1',
      'Endet am Dienstag, 24. November 2026 um 13:00 MEZ',
      '2026-11-24T12:00:00.000Z',
    ],
    [
      'ended',
      '/beteiligung/k1',
      'Endete am Dienstag, 24. November 2026 um 13:00 MEZ',
      '2026-11-24T12:00:00.000Z',
    ],
    [
      ...([
        'closed',
        '/beteiligung/k1/ergebnis',
        'Endete am Dienstag, 24. November 2026 um 13:00 MEZ',
      ] as const),
      '2026-11-24T12:00:00.000Z',
    ],
  ] as const)('of a %s one leads to %s and says when', (phase, href, when, dateTime) => {
    const html = show(<ConsultationCard consultation={listed({ phase })} />)
    expect(linksOf(html)).toEqual({ 'Fähre nach Poel': href })
    expect(textOf(html)).toContain(when)
    expect(html).toContain(`dateTime="${dateTime}"`)
  })

  it('of a withdrawn one names no end that no longer counts', () => {
    const html = show(<ConsultationCard consultation={listed({ phase: 'withdrawn' })} />)
    expect(html).not.toContain('<time')
    expect(textOf(html)).toContain('Zurückgezogen')
    expect(linksOf(html)).toEqual({ 'Fähre nach Poel': '/beteiligung/k1' })
  })

  it('is in German on English pages, but for what the platform says', () => {
    const html = show(<ConsultationCard consultation={listed()} />, 'en')
    expect(linksOf(html)).toEqual({ 'Fähre nach Poel': '/en/participation/k1' })
    expect(openingTags(html, '<article', 'lang="de"')).toHaveLength(1)
    expect(html.match(/lang="en"/g)).toHaveLength(2)
    expect(textOf(html)).toContain('Running')
    const closed = show(<ConsultationCard consultation={listed({ phase: 'closed' })} />, 'en')
    expect(Object.values(linksOf(closed))).toEqual(['/en/participation/k1/result'])
    expect(openingTags(show(<ConsultationCard consultation={listed()} />), '<article', 'lang=')).toEqual([])
  })

  it('shows what an authority wrote as text, at the level that the page asks for', () => {
    const evil = listed({ title: EVIL, question: EVIL, organisationName: EVIL })
    const html = show(<ConsultationCard consultation={evil} level={2} />)
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(4)
    expect(html).toContain('<h2')
    expect(show(<ConsultationCard consultation={evil} />)).toContain('<h3')
  })
})

describe('lists of consultations', () => {
  it('are nothing where there is nothing', () => {
    expect(show(<RunningConsultations consultations={[]} />)).toBe('')
    expect(show(<ConsultationSection part="running" consultations={[]} />)).toBe('')
  })

  it.each([
    ['de', '/beteiligung', '/beteiligung/k1', '/beteiligung/k2'],
    ['en', '/en/participation', '/en/participation/k1', '/en/participation/k2'],
  ] as const)('on the start page lead to each and to all (%s)', (locale, all, first, second) => {
    const { t } = wordsIn(locale)
    const both = [listed(), listed({ id: 'k2', title: 'Radweg' })]
    const html = show(<RunningConsultations consultations={both} />, locale)
    expect(linksOf(html)).toEqual({
      'Fähre nach Poel': first,
      Radweg: second,
      [t('consultation.home.all')]: all,
    })
    expect(headingsOf(html)).toEqual([t('consultation.home.title'), 'Fähre nach Poel', 'Radweg'])
    expect(html).toContain(`aria-label="${t('consultation.home.title')}"`)
  })

  it.each([
    ['running', 'Jetzt mitmachen'],
    ['planned', 'Beginnt bald'],
    ['ended', 'Beendet, Ergebnis steht aus'],
    ['finished', 'Abgeschlossen'],
  ] as const)('name their part: %s', (part, title) => {
    const html = show(<ConsultationSection part={part} consultations={[listed()]} />)
    expect(headingsOf(html)).toEqual([title, 'Fähre nach Poel'])
    expect(html).toContain(`aria-label="${title}"`)
  })
})

describe('the call to take part', () => {
  const call = (phase: ConsultationPhase, locale: 'de' | 'en' = 'de') =>
    show(<TakePartCall consultationId="k1" phase={phase} />, locale)
  const all = { 'Alle Thesen ansehen': '/beteiligung/k1/thesen?ansicht=alle' }
  const result = { 'Ergebnis ansehen': '/beteiligung/k1/ergebnis' }

  it.each([
    ['draft', 'Die Behörde schreibt noch', {}],
    ['inApproval', 'Eine zweite Person prüft', {}],
    ['planned', 'hat noch nicht begonnen', all],
    ['running', 'Sie sind dran', { 'Jetzt abstimmen': '/beteiligung/k1/thesen', ...all }],
    ['ended', 'Jetzt ist die Behörde dran', { ...result, ...all }],
    ['closed', 'hat gesagt, was daraus wurde', { ...result, ...all }],
    ['withdrawn', 'Niemand kann mehr abstimmen', all],
  ] as const)('of a %s one says whose turn it is and offers what is possible', (phase, words, links) => {
    const html = call(phase)
    expect(textOf(html)).toContain(words)
    expect(linksOf(html)).toEqual(links)
    expect(textOf(html).includes('Zwei Minuten genügen')).toBe(phase === 'running')
  })

  it('leads to English pages in English', () => {
    const { t } = wordsIn('en')
    expect(linksOf(call('running', 'en'))).toEqual({
      [t('consultation.takePart')]: '/en/participation/k1/statements',
      [t('consultation.seeStatements')]: '/en/participation/k1/statements?ansicht=alle',
    })
    expect(linksOf(call('closed', 'en'))[t('consultation.seeResult')]).toBe('/en/participation/k1/result')
  })

  it('stands out only where it is the turn of the reader', () => {
    const active = CONSULTATION_PHASES.filter((phase) => call(phase).includes('active'))
    expect(active).toEqual(['running'])
  })
})

describe('the figures', () => {
  const participation = { people: 1234, votes: 56_789, statements: 42, added: 7 }

  it.each([
    ['de', { Teilnehmende: '1.234', Stimmen: '56.789', Thesen: '42' }],
    ['en', { 'People taking part': '1,234', Votes: '56,789', Statements: '42' }],
  ] as const)('have the separators of the language (%s)', (locale, facts) => {
    const html = show(<ParticipationFigures participation={participation} />, locale)
    expect(Object.values(factsOf(html))).toEqual(Object.values(facts))
    expect(textOf(html)).toContain(`7 ${wordsIn(locale).t('consultation.statementsAdded')}`)
  })

  it('are zero before anybody came', () => {
    const none = { people: 0, votes: 0, statements: 0, added: 0 }
    expect(Object.values(factsOf(show(<ParticipationFigures participation={none} />)))).toEqual([
      '0',
      '0',
      '0',
    ])
  })
})
