import { describe, expect, it } from 'vitest'
import { PollForm, type PollValues } from '~/features/participation/components/poll-form'
import { StalePoll } from '~/features/participation/components/stale-poll'
import { pollSchema } from '~/features/participation/schema-polls'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  hiddenFields,
  itemsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const values: PollValues = { question: EVIL, kind: 'multiple', mostChoices: '2', options: ['Nord', EVIL] }
const UUID = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9'
const form = (answer?: ReturnType<typeof answerTo>, locale: 'de' | 'en' = 'de') =>
  show(
    <PollForm {...{ values, answer }}>
      <input type="hidden" name="id" value={UUID} />
      <input type="hidden" name="version" value="2" />
    </PollForm>,
    locale,
  )

describe('the form of a poll', () => {
  it.each(BOTH)(
    'is filled with what is saved, and has a row for as many answers as may be (%s)',
    (locale) => {
      const { t } = wordsIn(locale)
      const html = form(undefined, locale)
      expect(hiddenFields(html)).toEqual({ id: UUID, version: '2' })
      expect(fieldOf(html, 'question')).toMatchObject({ label: t('poll.field.question'), value: EVIL })
      expect(tickedOf(html, 'kind')).toEqual(['multiple'])
      expect(fieldOf(html, 'mostChoices').value).toBe('2')
      const rows = Array.from({ length: 10 }, (_, at) => fieldOf(html, `options[${at}]`))
      expect(rows.map(({ value }) => value)).toEqual(['Nord', EVIL, ...Array(8).fill('')])
      expect(new Set(rows.map(({ label }) => label)).size, 'each has a name of its own').toBe(10)
      expect(html).not.toContain('name="options[10]"')
      expect(html).not.toContain('<img')
      expect(brokenReferences(html)).toEqual(INTACT)
    },
  )

  it('explains each way to vote, and saves with its own button', () => {
    const html = form()
    for (const kind of ['single', 'multiple', 'ranked'] as const)
      expect(textOf(html)).toContain(wordsIn('de').t(`poll.kind.${kind}.hint`))
    expect(buttonsOf(html)).toEqual(['Umfrage speichern'])
    expect(openingTags(html, '<button', 'name="intent"', 'value="save"')).toHaveLength(1)
    expect(textOf(html)).toContain('Die Umfrage beginnt und endet mit der Beteiligung.')
  })

  it.each([
    ['tooFewOptions', 'single', ['Nur eine'], '', 'Geben Sie mindestens zwei Antworten zur Wahl.'],
    ['optionTwice', 'ranked', ['Nord', 'Nord'], '', 'Zwei Antworten sind gleich.'],
    ['mostChoicesTooLarge', 'multiple', ['Nord', 'Süd'], '3', 'Es gibt weniger Antworten'],
  ] as const)('keeps what was typed and says what is wrong: %s', (_, kind, options, mostChoices, words) => {
    const rows = Object.fromEntries(options.map((text, at) => [`options[${at}]`, text]))
    const sent = { intent: 'save', id: UUID, version: '2', question: 'Neu?', kind, mostChoices, ...rows }
    const html = form(answerTo(pollSchema, sent))
    expect(textOf(html)).toContain(words)
    expect(fieldOf(html, 'question').value).toBe('Neu?')
    expect(tickedOf(html, 'kind')).toEqual([kind])
    expect(options.map((__, at) => fieldOf(html, `options[${at}]`).value)).toEqual(options)
    expect(html, 'what was saved is gone from the rows').not.toContain('alert(1)')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('a poll that somebody else has saved', () => {
  const saved = { question: EVIL, kind: 'ranked', mostChoices: null, options: ['Nord', EVIL] } as const

  it.each(BOTH)('stands above one’s own, as text in German (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<StalePoll saved={saved} />, locale)
    expect(textOf(html)).toContain(`${EVIL} (${t('poll.kind.ranked')})`)
    expect(itemsOf(html)).toEqual(['Nord', EVIL])
    expect(html).not.toContain('<img')
    expect(html.match(/<(span|ol) lang="de"/g)).toHaveLength(2)
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
    expect(textOf(html)).toContain(t('poll.edit.staleNext'))
  })
})
