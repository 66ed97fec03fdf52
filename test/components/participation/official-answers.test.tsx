import { describe, expect, it } from 'vitest'
import type { OfficialStatus } from '~/domain/participation/official-answer'
import { AnswerCard, type CardAnswer } from '~/features/participation/components/answer-card'
import { AnswerFilterForm } from '~/features/participation/components/answer-filter-form'
import { AnswerSources } from '~/features/participation/components/answer-sources'
import { AnswerStatus } from '~/features/participation/components/answer-status'
import { HighlightNote } from '~/features/participation/components/highlight-note'
import { OfficialAnswersSection } from '~/features/participation/components/official-answers-section'
import { BOTH, EVIL, fieldOf, headingsOf, linksOf, show, textOf } from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'
import { AT } from './comments'

type Locale = 'de' | 'en'
const DUE = new Date('2026-12-18T23:00:00Z')

const answer = (given: Partial<CardAnswer> = {}): CardAnswer => ({
  ...{ id: 'a1', status: 'takenUp', isOverdue: false, reason: 'Wir bauen sie.', dueAt: DUE, answeredAt: AT },
  ...{ organisation: 'Amt Nord', ...given },
})
const OWED = { status: 'underReview', answeredAt: null } as const

describe('what an office says', () => {
  it.each<[OfficialStatus, string, boolean, string, string, string]>([
    ['underReview', '', false, 'Antwort steht aus', 'No answer yet', 'info'],
    ['underReview', '', true, 'Antwort steht aus\nÜberfällig', 'No answer yet\nOverdue', 'info'],
    ['underReview', 'Wir prüfen.', false, 'Wird geprüft', 'Under review', 'info'],
    ['underReview', 'Wir prüfen.', true, 'Wird geprüft\nÜberfällig', 'Under review\nOverdue', 'info'],
    ['takenUp', 'Ja.', false, 'Übernommen', 'Taken up', 'success'],
    ['partly', 'Zum Teil.', false, 'Teilweise übernommen', 'Taken up in part', 'success'],
    ['declined', 'Nein.', false, 'Abgelehnt', 'Declined', 'neutral'],
  ])('%s with the reason %j, overdue: %s', (status, reason, isOverdue, german, english, tone) => {
    const shown = (locale: Locale) => show(<AnswerStatus {...{ status, reason, isOverdue }} />, locale)
    const words = (locale: Locale) =>
      [...shown(locale).matchAll(/class="kern-label"[^>]*>(.*?)</g)].map(([, one]) => one)
    expect(words('de').join('\n')).toBe(german)
    expect(words('en').join('\n')).toBe(english)
    expect(
      openingTags(shown('de'), 'kern-badge--').map((tag) => /kern-badge--(?!small)(\w+)/.exec(tag)?.[1]),
    ).toEqual([tone === 'neutral' ? undefined : tone, ...(isOverdue ? ['warning'] : [])])
  })
})

describe('an answer in a list', () => {
  const card = (
    given: Partial<CardAnswer> = {},
    locale: Locale = 'de',
    other: { level?: 2 | 3; footer?: string } = {},
  ) => show(<AnswerCard answer={answer(given)} title="Bänke" {...other} />, locale)

  it.each<[string, Partial<CardAnswer>, string, string, Date]>([
    ['given', {}, 'Beantwortet am 20. November 2026', 'Answered on 20 November 2026', AT],
    [
      'declined',
      { status: 'declined' },
      'Beantwortet am 20. November 2026',
      'Answered on 20 November 2026',
      AT,
    ],
    ['owed', { ...OWED, reason: '' }, 'Fällig am 19. Dezember 2026', 'Due on 19 December 2026', DUE],
    [
      'in between',
      { ...OWED, answeredAt: AT },
      'Fällig am 19. Dezember 2026',
      'Due on 19 December 2026',
      DUE,
    ],
    ['overdue', { ...OWED, isOverdue: true }, 'Fällig am 19. Dezember 2026', 'Due on 19 December 2026', DUE],
  ])('%s: names the day that counts, in the time of Berlin', (_, given, german, english, at) => {
    expect(textOf(card(given)).split('\n')).toContain(german)
    expect(textOf(card(given, 'en')).split('\n')).toContain(english)
    expect(values(card(given), 'dateTime')).toEqual([at.toISOString()])
  })

  it('says whose it is, what about and why, in German on every page', () => {
    const lines = textOf(card({}, 'en')).split('\n')
    expect(lines).toEqual(['Taken up', 'Amt Nord', 'Bänke', 'Wir bauen sie.', 'Answered on 20 November 2026'])
    expect(card({}, 'en')).toContain('<span lang="de">Bänke</span>')
    expect(openingTags(card({}, 'en'), '<p', 'lang="de"')).toHaveLength(1)
    expect(openingTags(card({ reason: '' }, 'en'), '<p', 'lang="de"'), 'no empty paragraph').toEqual([])
  })

  it.each<[2 | 3 | undefined, string]>([
    [undefined, '<h3'],
    [3, '<h3'],
    [2, '<h2'],
  ])('at level %s has one heading, which leads to the answer', (level, tag) => {
    const html = card({}, 'de', { ...(level && { level }), footer: 'geht auf 2 Beiträge ein' })
    expect(openingTags(html, tag)).toHaveLength(1)
    expect(linksOf(html)).toEqual({ Bänke: '/antworten-der-behoerden/a1' })
    expect(linksOf(card({}, 'en'))).toEqual({ Bänke: '/en/official-answers/a1' })
    expect(textOf(html)).toContain('geht auf 2 Beiträge ein')
  })

  it('takes no word of an office for HTML', () => {
    const html = show(<AnswerCard answer={answer({ reason: EVIL, organisation: EVIL })} title={EVIL} />)
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(4)
  })
})

describe('the answers about one thing', () => {
  const subject = { type: 'challenge', id: 'h1', title: 'Bänke' }
  const row = (id: string, given: Partial<CardAnswer> = {}, sourceCount = 0) => ({
    ...answer({ id, ...given }),
    sourceCount,
  })
  const section = (answers: ReturnType<typeof row>[], mayAnswer = false, locale: Locale = 'de') =>
    show(<OfficialAnswersSection {...{ subject, answers, mayAnswer }} />, locale)
  const ALL = { 'Alle Antworten der Behörden': '/antworten-der-behoerden' }
  const TO_GIVEN = { 'Antwort vom 20. November 2026': '/antworten-der-behoerden/a1' }
  const OWED_NAME = 'Antwort, fällig am 19. Dezember 2026'
  const NEW = { 'Auf Beiträge antworten': '/diskussion/challenge/h1/antwort' }

  it.each<[string, ReturnType<typeof row>[], boolean, Record<string, string>]>([
    ['nothing, for a reader', [], false, {}],
    ['nothing, for the office', [], true, NEW],
    ['one that was given, for a reader', [row('a1')], false, { ...TO_GIVEN, ...ALL }],
    ['one that was given, for the office', [row('a1')], true, { ...TO_GIVEN, ...NEW, ...ALL }],
    [
      'one that is owed, for a reader',
      [row('a1', OWED)],
      false,
      { [OWED_NAME]: '/antworten-der-behoerden/a1', ...ALL },
    ],
    [
      'one that is owed, for the office',
      [row('a2', OWED), row('a1')],
      true,
      {
        ...{ ...TO_GIVEN, [OWED_NAME]: '/antworten-der-behoerden/a2', ...ALL },
        'Antwort schreiben': '/antworten-der-behoerden/a2/bearbeiten',
      },
    ],
  ])('with %s lead on', (_, answers, mayAnswer, expected) => {
    expect(linksOf(section(answers, mayAnswer))).toEqual(expected)
  })

  it('lead to English pages from an English one', () => {
    expect(linksOf(section([], true, 'en'))).toEqual({
      'Answer contributions': '/en/discussion/challenge/h1/answer',
    })
    expect(linksOf(section([row('a1', OWED)], true, 'en'))).toEqual({
      'Answer due on 19 December 2026': '/en/official-answers/a1',
      'Write the answer': '/en/official-answers/a1/edit',
      'All official answers': '/en/official-answers',
    })
  })

  it('are nothing at all where there is nothing to read or to do', () => expect(section([])).toBe(''))

  it.each<[number, string | null, string | null]>([
    [0, null, null],
    [1, 'geht auf 1 Beitrag ein', 'draws on 1 contribution'],
    [12, 'geht auf 12 Beiträge ein', 'draws on 12 contributions'],
  ])('drawing on %i say so', (count, german, english) => {
    const shown = (locale: Locale) => textOf(section([row('a1', {}, count)], false, locale))
    if (german === null || english === null)
      expect(shown('de') + shown('en')).not.toMatch(/geht auf|draws on/)
    else expect([shown('de').includes(german), shown('en').includes(english)]).toEqual([true, true])
  })

  it.each(BOTH)('stand below one heading in a list of the same name (%s)', (locale) => {
    const html = section([row('a1'), row('a2', OWED)], true, locale)
    const title = locale === 'de' ? 'Antworten der Stelle' : 'Answers of the authority'
    const names =
      locale === 'de'
        ? ['Antwort vom 20. November 2026', 'Antwort, fällig am 19. Dezember 2026']
        : ['Answer of 20 November 2026', 'Answer due on 19 December 2026']
    expect(headingsOf(html)).toEqual([title, ...names])
    expect(values(html, 'aria-label')).toEqual([title])
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('the contributions behind an answer', () => {
  const source = {
    id: 'c1',
    text: `Mehr Bänke ${EVIL}`,
    author: 'Moewe' as string | null,
    isVisible: true,
    createdAt: AT,
  }
  const sources = (given: Partial<typeof source>, locale: Locale = 'de') =>
    show(<AnswerSources title="Quellen" sources={[{ ...source, ...given }]} />, locale)

  it.each<[string, Partial<typeof source>, string, string]>([
    ['of somebody', {}, 'Beitrag von Moewe', 'Contribution by Moewe'],
    [
      'of an erased account',
      { author: null },
      'Beitrag aus einem gelöschten Konto',
      'Contribution of a deleted account',
    ],
    [
      'that is hidden',
      { isVisible: false },
      'Dieser Beitrag ist nicht mehr sichtbar.',
      'This contribution is no longer visible.',
    ],
  ])('%s lead to their place', (_, given, german, english) => {
    expect(headingsOf(sources(given))).toEqual(['Quellen', german])
    expect(linksOf(sources(given))).toEqual({ [german]: '/beitraege/c1' })
    expect(linksOf(sources(given, 'en'))).toEqual({ [english]: '/en/contributions/c1' })
    expect(textOf(sources(given))).toContain('Geschrieben am 20. November 2026')
    expect(textOf(sources(given, 'en'))).toContain('Written on 20 November 2026')
    expect(sources(given)).not.toContain('<img')
  })

  it('say nothing of what is hidden, even if it were handed over', () => {
    expect(sources({ isVisible: false })).not.toMatch(/Bänke|Moewe/)
    expect(sources({})).toMatch(/<p lang="de">Mehr Bänke/)
  })

  it('are no section without any', () =>
    expect(show(<AnswerSources title="Quellen" sources={[]} />)).toBe(''))
})

it.each([
  ['de', 'Hervorgehoben von Amt <b>', 'am 20. November 2026'],
  ['en', 'Highlighted by Amt <b>', 'on 20 November 2026'],
] as const)('a highlight says who, why and when (%s)', (locale, title, at) => {
  const html = show(
    <HighlightNote office="Amt <b>" highlightedFor={`Eins.\n${EVIL}`} highlightedAt={AT} />,
    locale,
  )
  expect(textOf(html)).toContain(title)
  expect(textOf(html)).toContain(at)
  expect(openingTags(html, '<div', 'class="ui-prose"', 'lang="de"')).toHaveLength(1)
  expect(html).not.toMatch(/<img|<b>/)
})

describe('the filter of the answers', () => {
  const offices = [
    { id: 'o1', name: 'Amt Nord' },
    { id: 'o2', name: EVIL },
  ]
  const form = (office: string, isOverdue: boolean, locale: Locale = 'de') =>
    show(<AnswerFilterForm {...{ offices, office, isOverdue }} />, locale)

  it.each<[string, boolean, string]>([
    ['', false, ''],
    ['o2', false, ''],
    ['', true, 'ueberfaellig'],
    ['o1', true, 'ueberfaellig'],
  ])(
    'with office %j, overdue: %s shows what is chosen, and the way out only then',
    (office, isOverdue, state) => {
      const html = form(office, isOverdue)
      expect([fieldOf(html, 'stelle').value, fieldOf(html, 'stand').value]).toEqual([office, state])
      expect(linksOf(html)).toEqual(
        office || isOverdue ? { 'Filter zurücksetzen': '/antworten-der-behoerden' } : {},
      )
      expect(brokenReferences(html)).toEqual(INTACT)
      expect(html).not.toContain('<img')
    },
  )

  it.each([
    [
      'de',
      '/antworten-der-behoerden',
      'Antworten eingrenzen',
      'Alle Stellen\nAmt Nord',
      'Alle\nNur überfällige',
    ],
    ['en', '/en/official-answers', 'Narrow the answers', 'All authorities\nAmt Nord', 'All\nOverdue only'],
  ] as const)('is a search of its own list (%s)', (locale, list, name, ofOffices, ofStates) => {
    const html = form('', false, locale)
    const parts = ['method="get"', `action="${list}"`, 'role="search"', `aria-label="${name}"`]
    expect(openingTags(html, '<form', ...parts)).toHaveLength(1)
    expect(textOf(html)).toContain(ofOffices)
    expect(textOf(html)).toContain(ofStates)
  })
})
