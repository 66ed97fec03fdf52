import { describe, expect, it } from 'vitest'
import { AppealForm } from '~/features/moderation/components/appeal-form'
import { CaseNotes } from '~/features/moderation/components/case-notes'
import { AppealFacts, DecideAppealForm } from '~/features/moderation/components/decide-appeal-form'
import { CaseHints } from '~/features/moderation/components/hint-note'
import { ReportedItem } from '~/features/moderation/components/reported-item'
import { appealSchema, caseSchema } from '~/features/moderation/schema'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  factsOf,
  fieldOf,
  headingsOf,
  hiddenFields,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const UUID = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9'
const OTHER = 'ffffffff-4f50-4617-8293-a4b5c6d7e8f9'
const at = new Date('2026-11-24T12:00:00Z')

describe('the form of an appeal', () => {
  it.each([
    ['de', '24. November 2026'],
    ['en', '24 November 2026'],
  ] as const)('needs no words, and says until when (%s)', (locale, date) => {
    const { t } = wordsIn(locale)
    const html = show(<AppealForm until={at} />, locale)
    expect(textOf(html)).toContain(t('appealing.until', { date }))
    expect(fieldOf(html, 'text').isRequired).toBe(false)
    expect(fieldOf(html, 'text').label).toContain(t('appealing.field.text'))
    expect(buttonsOf(html)).toEqual([t('appealing.send')])
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('goes to another page where it has to', () => {
    expect(
      openingTags(show(<AppealForm until={at} action="/dort" />), '<form', 'action="/dort"'),
    ).toHaveLength(1)
    expect(openingTags(show(<AppealForm until={at} />), '<form', 'action="/dort"')).toEqual([])
  })

  it('keeps what was too long', () => {
    const text = EVIL + 'x'.repeat(10_000)
    const html = show(<AppealForm until={at} answer={answerTo(appealSchema, { text })} />)
    expect(fieldOf(html, 'text')).toMatchObject({ value: text, isInvalid: true })
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('the notes of a case', () => {
  const note = { id: 'n', text: EVIL, author: EVIL, at }
  const notes = (more: Partial<Parameters<typeof CaseNotes>[0]> = {}, locale: 'de' | 'en' = 'de') =>
    show(<CaseNotes notes={[]} freshId={UUID} answer={undefined} {...more} />, locale)

  it.each(BOTH)('tell who reads them, also before there is one (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = notes({}, locale)
    expect(textOf(html)).toContain(t('moderationCase.notesHint'))
    expect(hiddenFields(html)).toEqual({ intent: 'note', id: UUID })
    expect(buttonsOf(html)).toEqual([t('moderationCase.sendNote')])
    expect(html).not.toContain('ui-note')
  })

  it('name author and time, as text with its lines', () => {
    const html = notes({ notes: [note, { ...note, id: 'm', text: 'Eins\nzwei', author: 'Zoe' }] })
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain(`${EVIL}, 24. November 2026 um 13:00 MEZ`)
    expect(textOf(html)).toContain('Zoe, 24. November 2026 um 13:00 MEZ')
    expect(html).toMatch(/<p class="whitespace-pre-line[^"]*">Eins\nzwei<\/p>/)
  })

  it('sent with an error keep id and text, so that they are one note', () => {
    const text = EVIL + 'x'.repeat(10_000)
    const html = notes({ answer: answerTo(caseSchema, { intent: 'note', id: OTHER, text }) })
    expect(hiddenFields(html)).toEqual({ intent: 'note', id: OTHER })
    expect(fieldOf(html, 'text')).toMatchObject({ value: text, isInvalid: true })
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('without words ask for some', () => {
    const html = notes({ answer: answerTo(caseSchema, { intent: 'note', id: OTHER, text: '' }) })
    expect(fieldOf(html, 'text').descriptions).toContain('Bitte füllen Sie dieses Feld aus.')
  })
})

describe('an appeal at the desk', () => {
  const decision = {
    id: 'd',
    measure: 'hide',
    ruleId: 'respect',
    facts: EVIL,
    explanation: 'Warum-W',
  } as const
  const appeal = { text: EVIL, byAuthor: true, openedAt: at, outcome: null, reasons: '', decision }

  it.each([
    [true, 'Wer den Beitrag geschrieben hat, widerspricht.'],
    [false, 'Wer gemeldet hat, widerspricht.'],
  ])('says on which side somebody stands, and names nobody: %s', (byAuthor, words) => {
    const html = show(<AppealFacts appeal={{ ...appeal, byAuthor }} />)
    expect(textOf(html)).toContain(words)
    expect(textOf(html).match(/widerspricht/g)).toHaveLength(1)
    expect(headingsOf(html)).toEqual(['Widerspruch', 'Die Entscheidung, um die es geht'])
  })

  it.each(BOTH)('shows the decision in its parts, as text (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const html = show(<AppealFacts appeal={appeal} />, locale)
    expect(factsOf(html)).toEqual({
      [t('decision.measure')]: label('moderation.measure', 'hide'),
      [t('decision.rule')]: expect.stringContaining(label('conduct.rule', 'respect')),
      [t('decision.facts')]: EVIL,
      [t('decision.explanation')]: 'Warum-W',
    })
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(3)
  })

  it.each(['upheld', 'rejected'] as const)('says how it was decided and why (%s)', (outcome) => {
    const { t } = wordsIn('de')
    const html = show(<AppealFacts appeal={{ ...appeal, outcome, reasons: EVIL }} />)
    expect(textOf(html)).toContain(t(`moderationCase.outcome.${outcome}`))
    expect(textOf(html).split(EVIL)).toHaveLength(4)
    expect(html).not.toContain('<img')
    expect(headingsOf(html)).toContain(t('moderationCase.field.outcome'))
  })

  it('says where nobody gave a reason', () => {
    expect(textOf(show(<AppealFacts appeal={{ ...appeal, text: '' }} />))).toContain('Ohne Begründung.')
    expect(textOf(show(<AppealFacts appeal={appeal} />))).not.toContain('Ohne Begründung.')
  })

  it.each(BOTH)('is decided with reasons, and nothing is chosen before (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<DecideAppealForm version={5} answer={undefined} />, locale)
    expect(hiddenFields(html)).toEqual({ intent: 'decideAppeal', version: '5' })
    expect(tickedOf(html, 'outcome')).toEqual([])
    expect(openingTags(html, '<input', 'name="outcome"')).toHaveLength(2)
    expect(textOf(html)).toContain(t('moderationCase.outcome.upheld'))
    expect(textOf(html)).toContain(t('moderationCase.outcome.rejected'))
    expect(fieldOf(html, 'reasons').isRequired).toBe(true)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('keeps the choice and the words after an error', () => {
    const sent = { intent: 'decideAppeal', version: '5' }
    const html = (more: Record<string, string>) =>
      show(<DecideAppealForm version={5} answer={answerTo(caseSchema, { ...sent, ...more })} />)
    const noReasons = html({ outcome: 'rejected', reasons: '' })
    expect(tickedOf(noReasons, 'outcome')).toEqual(['rejected'])
    expect(fieldOf(noReasons, 'reasons').isInvalid).toBe(true)
    const noOutcome = html({ reasons: EVIL })
    expect(tickedOf(noOutcome, 'outcome')).toEqual([])
    expect(fieldOf(noOutcome, 'reasons')).toMatchObject({ value: EVIL, isInvalid: false })
    for (const one of [noReasons, noOutcome]) expect(brokenReferences(one)).toEqual(INTACT)
  })
})

describe('what is reported', () => {
  it.each(BOTH)('is shown with its exact address, as text (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const address = `https://example.org/beitraege/${UUID}`
    const html = show(<ReportedItem title={EVIL} text={`${EVIL}\nzwei`} address={address} />, locale)
    expect(factsOf(html)).toEqual({
      [t('reporting.about')]: EVIL,
      [t('reporting.address')]: address,
      [t('reporting.text')]: `${EVIL}\nzwei`,
    })
    expect(html).not.toContain('<img')
    expect(html, 'an address is read, not followed').not.toContain('<a ')
    expect(html).toContain('whitespace-pre-line')
  })
})

describe('what programs say of a case', () => {
  const hint = {
    source: 'ownDecisions',
    version: '3',
    label: 'refusedBefore',
    score: 0.996,
    words: ['a', 'b'],
  }

  it('is nothing where none is asked', () => {
    expect(show(<CaseHints hints={[]} />)).toBe('')
  })

  it('is one sentence a program, and calls itself no decision', () => {
    const remote = { ...hint, source: 'remote', version: EVIL, label: EVIL, score: 0.004, words: [] }
    const html = show(<CaseHints hints={[hint, remote]} />)
    expect(headingsOf(html)).toEqual(['Was Programme dazu sagen'])
    expect(textOf(html).split('\n').slice(1)).toEqual([
      'Hinweis, keine Entscheidung: ähnelt Beiträgen, die gegen Regeln verstießen, 100 von 100 ' +
        '(Eingebautes Programm, Fassung 3). Auslöser: a, b',
      expect.stringContaining(`${EVIL}, 0 von 100 (Programm des Betreibers, Fassung ${EVIL}).`),
    ])
    expect(html).not.toContain('<img')
  })
})
