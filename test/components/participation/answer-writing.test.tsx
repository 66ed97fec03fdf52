import { describe, expect, it } from 'vitest'
import { AnswerForm } from '~/features/participation/components/answer-form'
import { AnswerNotice, problemOf, type Words } from '~/features/participation/components/answer-notice'
import { answerSchema } from '~/features/participation/schema-official-answer'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  factsOf,
  fieldOf,
  headingsOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  tickedOf,
} from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'

type Locale = 'de' | 'en'
type Props = Parameters<typeof AnswerForm>[0]
const ID = '0190aaaa-0000-7000-8000-000000000001'
const [C1, C2, C3] = ['1', '2', '3'].map((last) => `0190bbbb-0000-7000-8000-00000000000${last}`) as [
  string,
  string,
  string,
]
const source = {
  id: C1,
  text: 'Mehr Bänke',
  author: 'Moewe' as string | null,
  isCause: false,
  isVisible: true,
  isChosen: false,
}

describe('the form of an office', () => {
  const given: Props = {
    ...{ answerId: ID, version: 0, values: { reason: '', text: '' }, isGiven: false },
    ...{ candidates: [], mostMoreDays: null, answer: undefined },
  }
  const form = (other: Partial<Props> = {}, locale: Locale = 'de') =>
    show(<AnswerForm {...given} {...other} />, locale)
  const offered = (html: string) =>
    openingTags(html, '<input', 'name="status"').flatMap((tag) => values(tag, 'value'))

  it.each<[string, Partial<Props>, string[], string[]]>([
    ['a new answer', {}, ['underReview', 'takenUp', 'partly', 'declined'], []],
    [
      'an owed one',
      { version: 2, values: { status: 'underReview', reason: 'r', text: '' } },
      ['underReview', 'takenUp', 'partly', 'declined'],
      ['underReview'],
    ],
    [
      'one that was given, which is not taken back',
      { version: 3, isGiven: true, values: { status: 'declined', reason: 'r', text: '' } },
      ['takenUp', 'partly', 'declined'],
      ['declined'],
    ],
  ])('offers for %s what it can become', (_, other, statuses, ticked) => {
    expect(offered(form(other))).toEqual(statuses)
    expect(tickedOf(form(other), 'status')).toEqual(ticked)
    expect(hiddenFields(form(other))).toEqual({ id: ID, version: String(other.version ?? 0) })
    expect(brokenReferences(form(other))).toEqual(INTACT)
  })

  it.each([
    [
      'de',
      'Wird geprüft\nÜbernommen\nTeilweise übernommen\nAbgelehnt',
      'Antwort veröffentlichen',
      'ist sofort öffentlich',
    ],
    ['en', 'Under review\nTaken up\nTaken up in part\nDeclined', 'Publish the answer', 'is public at once'],
  ] as const)(
    'says what each result is called and that everybody reads it (%s)',
    (locale, statuses, button, note) => {
      expect(textOf(form({}, locale))).toContain(statuses)
      expect(textOf(form({}, locale))).toContain(note)
      expect(buttonsOf(form({}, locale))).toEqual([button])
    },
  )

  it.each<[number | null, string | null, string | null]>([
    [null, null, null],
    [20, 'höchstens 20 Arbeitstage ab heute', '20 working days'],
  ])('asks for a later day only where one can be given (%s)', (mostMoreDays, german, english) => {
    expect(form({ mostMoreDays }).includes('name="dueOn"')).toBe(german !== null)
    if (german === null || english === null) return
    const day = fieldOf(form({ mostMoreDays }), 'dueOn')
    expect(day).toMatchObject({ type: 'date', isRequired: false })
    expect(day.descriptions.join()).toContain(german)
    expect(fieldOf(form({ mostMoreDays }, 'en'), 'dueOn').descriptions.join()).toContain(english)
  })

  it.each<[string, Partial<typeof source>, string, string]>([
    ['of somebody', {}, 'Beitrag von Moewe', 'Contribution by Moewe'],
    [
      'of an erased account',
      { author: null },
      'Beitrag aus einem gelöschten Konto',
      'Contribution of a deleted account',
    ],
    [
      'that made it due',
      { isCause: true },
      'Beitrag von Moewe, hat die Antwort ausgelöst',
      'Contribution by Moewe, made the answer due',
    ],
    [
      'that is hidden',
      { isVisible: false, isCause: true },
      'Dieser Beitrag ist nicht mehr sichtbar.',
      'This contribution is no longer visible.',
    ],
  ])('names the contribution %s that it can draw on', (_, other, german, english) => {
    const candidates = [{ ...source, ...other }]
    expect(textOf(form({ candidates })).split('\n')).toContain(german)
    expect(textOf(form({ candidates }, 'en')).split('\n')).toContain(english)
    expect(form({ candidates }).includes('Mehr Bänke')).toBe(other.isVisible !== false)
    expect(form({ candidates }).includes('Moewe')).toBe(other.isVisible !== false && other.author !== null)
    expect(brokenReferences(form({ candidates }))).toEqual(INTACT)
  })

  const candidates = [
    source,
    { ...source, id: C2, isChosen: true },
    { ...source, id: C3, text: EVIL, author: EVIL },
  ]
  const sent = { id: ID, version: '0', status: 'partly', reason: '', text: EVIL }

  it.each<[string, Props['answer'], string[]]>([
    ['what belongs to it already', undefined, [C2]],
    ['none where none was ticked', answerTo(answerSchema, sent), []],
    ['the one that was ticked', answerTo(answerSchema, { ...sent, sources: [C1] }), [C1]],
    ['those that were ticked', answerTo(answerSchema, { ...sent, sources: [C1, C3] }), [C1, C3]],
  ])('ticks %s', (_, answer, expected) => {
    expect(tickedOf(form({ candidates, answer }), 'sources')).toEqual(expected)
  })

  it('has no choice of contributions where there are none, but takes their addresses', () => {
    expect(form()).not.toContain('name="sources"')
    expect(fieldOf(form(), 'moreSources')).toMatchObject({
      label: 'Adressen weiterer Beiträge freiwillig',
      isRequired: false,
    })
  })

  it('keeps everything that was typed, and says what is missing', () => {
    const answer = answerTo(answerSchema, { ...sent, moreSources: 'nirgendwo', dueOn: '2026-12-24' })
    const html = form({
      candidates,
      mostMoreDays: 20,
      answer,
      values: { status: 'declined', reason: 'alt', text: 'alt' },
    })
    expect(fieldOf(html, 'reason')).toMatchObject({ isInvalid: true, value: '' })
    expect(fieldOf(html, 'reason').descriptions.join()).toContain('Bitte füllen Sie dieses Feld aus.')
    expect(fieldOf(html, 'moreSources')).toMatchObject({ isInvalid: true, value: 'nirgendwo' })
    expect(fieldOf(html, 'moreSources').descriptions.join()).toContain('keine Adresse eines Beitrags')
    expect(fieldOf(html, 'text')).toMatchObject({ isInvalid: false, value: EVIL })
    expect(fieldOf(html, 'dueOn').value).toBe('2026-12-24')
    expect(tickedOf(html, 'status')).toEqual(['partly'])
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('why an answer was not saved', () => {
  const saved: Words & { version: number } = { status: 'declined', reason: 'Gleich', text: EVIL, version: 4 }
  const notice = (yours: Words, locale: Locale = 'de') =>
    show(<AnswerNotice problem={{ kind: 'stale', saved, yours }} attempt={1} />, locale)

  it.each([
    [
      'de',
      'Zu dieser Sache ist schon eine Antwort fällig',
      { 'Zur fälligen Antwort': `/antworten-der-behoerden/${ID}/bearbeiten` },
    ],
    [
      'en',
      'An answer about this is owed already',
      { 'To the answer that is owed': `/en/official-answers/${ID}/edit` },
    ],
  ] as const)('because another one is owed: leads there (%s)', (locale, title, links) => {
    const html = show(
      <AnswerNotice problem={{ kind: 'alreadyOwed', answerId: ID }} attempt={undefined} />,
      locale,
    )
    expect(headingsOf(html)).toEqual([title])
    expect(linksOf(html)).toEqual(links)
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
  })

  it.each<[string, Partial<Words>, string[]]>([
    ['the result', { status: 'takenUp' }, ['Ergebnis']],
    ['the reason', { reason: 'Anders' }, ['Begründung']],
    ['the text', { text: '' }, ['Antwort im Einzelnen']],
    ['all', { status: 'partly', reason: 'x', text: 'y' }, ['Ergebnis', 'Begründung', 'Antwort im Einzelnen']],
    ['nothing', {}, []],
  ])('because a colleague was faster: shows both where they differ in %s', (_, other, expected) => {
    const html = notice({ ...saved, ...other })
    expect(headingsOf(html).slice(1)).toEqual(expected)
    expect(textOf(html)).toContain('Jemand aus Ihrer Stelle war schneller.')
    expect(html).not.toContain('<img')
  })

  it('names results in words, texts in German, and an empty text as empty', () => {
    const status = notice({ ...saved, status: 'takenUp' }, 'en')
    expect(Object.values(factsOf(status))).toEqual(['Taken up', 'Declined'])
    expect(status).not.toContain('lang="de"')
    const text = notice({ ...saved, text: '' }, 'en')
    expect(Object.values(factsOf(text))).toEqual(['(empty)', EVIL])
    expect(openingTags(text, '<span', 'lang="de"')).toHaveLength(2)
  })

  it.each<[unknown, unknown]>([
    [undefined, null],
    ['x', null],
    [null, null],
    [{}, null],
    [{ problem: undefined }, null],
    [{ problem: { kind: 'alreadyOwed', answerId: ID } }, { kind: 'alreadyOwed', answerId: ID }],
  ])('is read from %j as %j', (answer, expected) => expect(problemOf(answer)).toEqual(expected))

  it.each(BOTH)('has intact references (%s)', (locale) => {
    expect(brokenReferences(notice({ status: 'partly', reason: '', text: '' }, locale))).toEqual(INTACT)
  })
})
