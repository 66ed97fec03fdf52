import { describe, expect, it } from 'vitest'
import { ConsultationDates } from '~/features/participation/components/consultation-dates'
import { ConsultationHistory } from '~/features/participation/components/consultation-history'
import { ConsultationPreview } from '~/features/participation/components/consultation-preview'
import { ConsultationSlots } from '~/features/participation/components/consultation-slots'
import { ConsultationTexts } from '~/features/participation/components/consultation-texts'
import { ConsultationTrail } from '~/features/participation/components/consultation-trail'
import type { ConsultationText } from '~/features/participation/operations/consultation-text.server'
import type { Surroundings } from '~/features/participation/operations/view-surroundings.server'
import { BOTH, EVIL, factsOf, headingsOf, itemsOf, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const startsAt = new Date('2026-07-01T06:00:00Z')
const WHEN = '24. November 2026 um 13:00:00 MEZ'
const endsAt = new Date('2026-11-24T12:00:00Z')

describe('the period', () => {
  const dates = (more: Partial<Parameters<typeof ConsultationDates>[0]>, locale: 'de' | 'en' = 'de') =>
    show(
      <ConsultationDates consultationId="k1" {...{ startsAt, endsAt }} isPublic={false} {...more} />,
      locale,
    )

  it('is said in German time, in summer and in winter', () => {
    expect(factsOf(dates({}))).toEqual({
      Beginn: 'Mittwoch, 1. Juli 2026 um 08:00 MESZ',
      Ende: 'Dienstag, 24. November 2026 um 13:00 MEZ',
    })
    expect(Object.values(factsOf(dates({}, 'en')))[1]).toMatch(/^Tuesday, 24 November 2026 at 13:00/)
  })

  it('may be open on either side in a draft', () => {
    expect(factsOf(dates({ startsAt: null, endsAt: null }))).toEqual({ Beginn: '–', Ende: '–' })
    expect(factsOf(dates({ startsAt: null }))['Beginn']).toBe('–')
    expect(dates({ startsAt: null, endsAt: null })).not.toContain('<time')
  })

  it.each([
    ['de', '/beteiligung/k1/termine.ics'],
    ['en', '/en/participation/k1/dates.ics'],
  ] as const)('goes into calendars once it is public (%s)', (locale, href) => {
    expect(linksOf(dates({ isPublic: true }, locale))).toEqual({
      [wordsIn(locale).t('consultation.calendar')]: href,
    })
    expect(linksOf(dates({}, locale))).toEqual({})
  })
})

describe('the texts', () => {
  const texts = { background: 'Hintergrund-H', useOfResult: 'Nutzen-N' }
  const outcome = 'Ergebnis-E'
  const withdrawnReason = 'Grund-G'

  it.each([
    ['nothing yet', { background: '', useOfResult: '' }, []],
    ['only what is written', { background: 'x', useOfResult: '' }, ['Hintergrund']],
    ['both', texts, ['Hintergrund', 'Was mit dem Ergebnis geschieht']],
    [
      'the outcome first',
      { ...texts, outcome },
      ['Was wurde daraus?', 'Hintergrund', 'Was mit dem Ergebnis geschieht'],
    ],
    [
      'why it was withdrawn first',
      { ...texts, withdrawnReason },
      ['Warum sie zurückgezogen wurde', 'Hintergrund', 'Was mit dem Ergebnis geschieht'],
    ],
  ] as const)('have headings for %s', (_, text, headings) => {
    expect(headingsOf(show(<ConsultationTexts text={text} />))).toEqual(headings)
  })

  it('are text in paragraphs and lines, in German wherever they stand', () => {
    const text = {
      background: `Eins\nzwei\n\n${EVIL}`,
      useOfResult: EVIL,
      outcome: EVIL,
      withdrawnReason: EVIL,
    }
    const html = show(<ConsultationTexts text={text} />, 'en')
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(5)
    expect(openingTags(html, '<div', 'lang="de"')).toHaveLength(4)
    expect(html.match(/<p class="whitespace-pre-line wrap-anywhere">/g)).toHaveLength(5)
  })
})

describe('the preview for the second person', () => {
  const text: ConsultationText = {
    ...{ title: 'Titel', question: 'Frage?', background: 'B', useOfResult: 'N', startsAt, endsAt },
    seeds: ['Die Fähre soll öfter fahren.', EVIL],
  }

  it('has everything that will be public', () => {
    const html = show(<ConsultationPreview text={text} />)
    expect(factsOf(html)).toEqual({
      Frage: 'Frage?',
      Beginn: 'Mittwoch, 1. Juli 2026 um 08:00 MESZ',
      Ende: 'Dienstag, 24. November 2026 um 13:00 MEZ',
    })
    expect(itemsOf(html)).toEqual(['Die Fähre soll öfter fahren.', EVIL])
    expect(html).not.toContain('<img')
    expect(headingsOf(html)).toEqual([
      ...['Der Text', 'Hintergrund', 'Was mit dem Ergebnis geschieht', 'Thesen zum Anfang'],
    ])
  })

  it('has dashes for what is missing, and no empty list', () => {
    const empty = {
      ...text,
      question: '',
      background: '',
      useOfResult: '',
      startsAt: null,
      endsAt: null,
      seeds: [],
    }
    const html = show(<ConsultationPreview text={empty} />)
    expect(factsOf(html)).toEqual({ Frage: '–', Beginn: '–', Ende: '–' })
    expect(html).not.toContain('<ol')
    expect(headingsOf(html)).toEqual(['Der Text'])
  })
})

describe('the way back', () => {
  const consultation = { id: 'k1', title: EVIL }

  it.each([
    ['de', false, '/beteiligung', '/beteiligung/k1'],
    ['en', false, '/en/participation', '/en/participation/k1'],
    ['de', true, '/mein-bereich', '/beteiligung/k1/verwalten'],
    ['en', true, '/en/workspace', '/en/participation/k1/manage'],
  ] as const)('in %s, managed: %s', (locale, isManaged, first, second) => {
    const { t } = wordsIn(locale)
    const html = show(<ConsultationTrail current="Hier" {...{ consultation, isManaged }} />, locale)
    const name = t(isManaged ? 'account.workspace.title' : 'consultation.list.title')
    expect(linksOf(html)).toEqual({ [name]: first, [EVIL]: second })
    expect(html).toContain('<span aria-current="page">Hier</span>')
    expect(html).not.toContain('<img')
    // Titles and questions of an authority are in German on every page.
    expect(openingTags(html, '<a', 'lang="de"')).toHaveLength(locale === 'de' ? 0 : 1)
    const german = show(<ConsultationTrail current={EVIL} isGerman />, locale)
    expect(openingTags(german, '<span', 'lang="de"')).toHaveLength(locale === 'de' ? 0 : 1)
    const short = show(<ConsultationTrail current="Hier" isManaged={isManaged} />, locale)
    expect(linksOf(short)).toEqual({ [name]: first })
  })
})

describe('the history', () => {
  const said = { actorName: 'Anke Amt', fields: [], reason: null }
  const entry = { id: 'e', action: 'consultation.published', at: endsAt, ...said }

  it.each([
    ['consultation.created', 'Entwurf angelegt'],
    ['consultation.saved', 'Text gespeichert'],
    ['consultation.submitted', 'Zur Freigabe vorgelegt'],
    ['consultation.recalled', 'Zurückgeholt'],
    ['consultation.returned', 'Zurückgegeben'],
    ['consultation.published', 'Freigegeben und veröffentlicht'],
    ['consultation.extended', 'Verlängert'],
    ['consultation.withdrawn', 'Zurückgezogen'],
    ['consultation.closed', 'Mit Ergebnis abgeschlossen'],
    ['consultation.started', 'Beginn mitgeteilt'],
    ['consultation.endsSoon', 'Nahes Ende mitgeteilt'],
    ['consultation.ended', 'Ende mitgeteilt'],
    ['consultation.neverHeardOf', 'Geändert'],
    ['challenge.published', 'Geändert'],
  ])('calls %s %s', (action, title) => {
    const text = textOf(show(<ConsultationHistory entries={[{ ...entry, action }]} />))
    expect(text.split('\n')).toEqual([WHEN, `${title} (vorbei)`, 'Anke Amt'])
  })

  it('names the platform where nobody acted, the reason where there is one, and the second', () => {
    const entries = [
      { ...entry, id: 'a', actorName: null },
      { ...entry, id: 'b', actorName: EVIL, reason: EVIL },
    ]
    const html = show(<ConsultationHistory entries={entries} />)
    const text = textOf(html)
    expect(text).toContain('Die Plattform')
    expect(text).toContain(`Begründung: ${EVIL}`)
    expect(text.match(/Begründung/g)).toHaveLength(1)
    expect(text).toContain('24. November 2026 um 13:00:00 MEZ')
    expect(html).not.toContain('<img')
  })
})

describe('what stands beside the statements', () => {
  const surroundings: Surroundings = {
    ...{ map: null, polls: [], answers: [], mayAnswer: false, discussion: { count: 0, best: [] } },
  }
  const slots = (more: Partial<Surroundings>, locale: 'de' | 'en' = 'de') =>
    show(
      <ConsultationSlots consultation={{ id: 'k1' }} surroundings={{ ...surroundings, ...more }} />,
      locale,
    )

  it.each(BOTH)('leads to the map and the discussion, and nothing else is there yet (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = slots({ map: 'drawn' }, locale)
    const map = locale === 'de' ? '/beteiligung/k1/meinungsbild' : '/en/participation/k1/opinion-map'
    expect(linksOf(html)[t('opinion.title')]).toBe(map)
    expect(Object.keys(linksOf(html))).toEqual([t('opinion.title'), t('thread.call.first')])
    expect(linksOf(html)[t('thread.call.first')]).toContain('consultation/k1')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it.each(BOTH)('leads to no map before there is one, but says from when on, or nothing (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const later = t('opinion.later', { least: 15, votes: 7 })
    expect(textOf(slots({ map: 'notYet' }, locale))).toContain(later)
    expect(textOf(slots({ map: null }, locale))).not.toContain(later)
    for (const map of ['notYet', null] as const)
      expect(Object.keys(linksOf(slots({ map }, locale)))).toEqual([t('thread.call.first')])
  })

  it('leads to polls, and to the answer of the office for those who may write it', () => {
    const { t } = wordsIn('de')
    const polls = [{ id: 'p1', position: 1, question: EVIL, kind: 'single' as const, optionCount: 2 }]
    const html = slots({ polls, mayAnswer: true })
    expect(linksOf(html)[EVIL]).toBe('/beteiligung/k1/umfragen/p1')
    expect(Object.keys(linksOf(html))).toContain(t('officialAnswer.newLink'))
    expect(html).not.toContain('<img')
  })
})
