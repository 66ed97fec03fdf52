import { describe, expect, it } from 'vitest'
import { AddStatementForm } from '~/features/participation/components/add-statement-form'
import { ResultTable } from '~/features/participation/components/result-table'
import { StatementItem } from '~/features/participation/components/statement-item'
import { StatementList } from '~/features/participation/components/statement-list'
import type { ListedStatement } from '~/features/participation/operations/list-statements.server'
import type { ResultStatement } from '~/features/participation/operations/read-result.server'
import { statementSchema } from '~/features/participation/schema-consultation'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  headingsOf,
  hiddenFields,
  linksOf,
  rowHeaders,
  rowsOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const UUID = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9'
const statement = (more: Partial<ListedStatement> = {}): ListedStatement => ({
  ...{ id: 's1', number: 3, text: 'Die Fähre soll öfter fahren.', state: 'visible', isSeed: false },
  ...{ isMine: false, mine: null, hidden: null },
  ...more,
})

describe('a statement in the list', () => {
  const item = (more: Partial<ListedStatement>, canVote = true, locale: 'de' | 'en' = 'de') =>
    show(<StatementItem consultationId="k1" statement={statement(more)} canVote={canVote} />, locale)

  it.each([
    ['of the authority', { isSeed: true }, 'Von der Behörde'],
    ['of somebody', {}, 'Von Teilnehmenden'],
    ['of one’s own', { isMine: true }, 'Ihre These'],
  ] as const)('%s says so, and names nobody', (_, more, author) => {
    const lines = textOf(item(more)).split('\n')
    expect(lines.slice(0, 3)).toEqual(['These 3', author, 'Die Fähre soll öfter fahren.'])
  })

  it.each([
    ['another one', {}, true, ['Zu These 3 abstimmen', 'Melden']],
    ['another one, when voting is over', {}, false, ['Melden']],
    ['another one that was voted on', { mine: 'agree' }, true, ['Stimme zu These 3 ändern', 'Melden']],
    ['one’s own', { isMine: true }, true, ['Zu These 3 abstimmen']],
    ['one’s own, when voting is over', { isMine: true }, false, []],
    ['one that waits', { state: 'held', isMine: true }, true, []],
    ['a hidden one', { state: 'hidden', text: '' }, true, []],
    ['a removed one', { state: 'removed', text: '' }, true, []],
  ] as const)('offers what is possible: %s', (_, more, canVote, links) => {
    expect(Object.keys(linksOf(item(more, canVote)))).toEqual(links)
  })

  it.each([
    [
      'held',
      { text: 'Wartet', isMine: true },
      'Wird vor der Veröffentlichung geprüft. Nur Sie sehen diese These.',
    ],
    ['removed', { text: '' }, 'Diese These wurde zurückgezogen.'],
    ['hidden', { text: '' }, 'Diese These ist ausgeblendet: Regel –, entschieden am –.'],
  ] as const)('that is %s says why it is as it is', (state, more, words) => {
    const html = item({ state, ...more })
    expect(textOf(html)).toContain(words)
    expect(html.includes('ui-choice__text')).toBe(state === 'held')
  })

  it.each([
    ['de', '24. November 2026'],
    ['en', '24 November 2026'],
  ] as const)('that is hidden names the rule and the day (%s)', (locale, date) => {
    const { t, label } = wordsIn(locale)
    const hidden = { ruleId: 'respect', decidedAt: new Date('2026-11-24T12:00:00Z') }
    const words = t('statement.hidden', { rule: label('conduct.rule', 'respect'), date })
    expect(textOf(item({ state: 'hidden', text: '', hidden }, true, locale))).toContain(words)
  })

  it.each([
    ['agree', 'Sie stimmen zu.'],
    ['disagree', 'Sie stimmen nicht zu.'],
    ['pass', 'Sie haben „Weiß nicht“ gewählt.'],
  ] as const)('says how one voted: %s', (mine, words) => {
    expect(textOf(item({ mine }))).toContain(words)
    expect(textOf(item({}))).not.toContain(words)
  })

  it.each([
    ['de', '/beteiligung/k1/thesen?these=3'],
    ['en', '/en/participation/k1/statements?these=3'],
  ] as const)('leads to its own vote, and to a report that says of what (%s)', (locale, href) => {
    const { t } = wordsIn(locale)
    const html = item({}, true, locale)
    const links = linksOf(html)
    expect(links[t('statement.voteOn', { number: 3 })]).toBe(href)
    expect(links[t('comment.report')]).toContain('statement/s1')
    const title = t('statement.number', { number: 3 })
    expect(openingTags(html, '<a', `aria-label="${t('comment.reportOf', { title })}"`)).toHaveLength(1)
  })

  it('is text in German, named by its number, which addresses can lead to', () => {
    const html = item({ text: EVIL }, true, 'en')
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain(EVIL)
    expect(html).toMatch(/<p[^>]*lang="de"/)
    expect(html).toContain('id="these-3"')
    expect(html).toContain('aria-labelledby="these-3-name"')
    expect(html).toContain('id="these-3-name"')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('the list of statements', () => {
  const list = (more: Partial<Parameters<typeof StatementList>[0]>, locale: 'de' | 'en' = 'de') =>
    show(
      <StatementList
        consultationId="k1"
        statements={[]}
        canVote={false}
        previous={null}
        next={null}
        {...more}
      />,
      locale,
    )

  it.each(BOTH)('says where there are none (%s)', (locale) => {
    const { t } = wordsIn(locale)
    expect(headingsOf(list({}, locale))).toEqual([t('statement.list'), t('statement.none')])
    expect(list({}, locale)).not.toContain('<nav')
  })

  it('keeps the order, and has an id of its own for each', () => {
    const html = list({ statements: [statement(), statement({ id: 's2', number: 12 })] })
    expect(headingsOf(html)).toEqual(['Alle Thesen', 'These 3', 'These 12'])
    expect(brokenReferences(html)).toEqual(INTACT)
    expect(html).toContain('aria-label="Alle Thesen"')
  })

  it.each([
    [null, null, {}],
    ['/x?nach=1', null, { 'Frühere Thesen': '/x?nach=1' }],
    [null, '/x?nach=50', { 'Spätere Thesen': '/x?nach=50' }],
    ['/x?nach=1', '/x?nach=50', { 'Frühere Thesen': '/x?nach=1', 'Spätere Thesen': '/x?nach=50' }],
  ])('leads on from %s to %s', (previous, next, links) => {
    expect(linksOf(list({ previous, next, statements: [statement({ isMine: true })] }))).toEqual(links)
  })
})

describe('the form for a statement of one’s own', () => {
  const guard = { shownAt: 'sealed', work: null }

  it.each(BOTH)('carries what it is, its id and the time it was shown (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<AddStatementForm id={UUID} guard={guard} answer={undefined} />, locale)
    expect(hiddenFields(html)).toEqual({ intent: 'add', id: UUID, gezeigt: 'sealed' })
    expect(buttonsOf(html)).toEqual([t('statement.add.submit')])
    expect(fieldOf(html, 'text')).toMatchObject({ label: t('statement.add.text'), isRequired: true })
    expect(openingTags(html, '<textarea', 'lang="de"')).toHaveLength(1)
    expect(html).toContain('aria-labelledby="add-statement-title"')
    expect(textOf(html)).toContain(t('statement.add.counter', { limit: 140 }))
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('keeps id and text after an error, and says it at the field', () => {
    const typed = 'ffffffff-4f50-4617-8293-a4b5c6d7e8f9'
    const text = EVIL + 'x'.repeat(4000)
    const answer = answerTo(statementSchema, { intent: 'add', id: typed, text })
    const html = show(<AddStatementForm id={UUID} guard={null} answer={answer} />)
    expect(hiddenFields(html)).toEqual({ intent: 'add', id: typed })
    expect(fieldOf(html, 'text')).toMatchObject({ value: text, isInvalid: true })
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('the result', () => {
  const row = (more: Partial<ResultStatement>): ResultStatement => ({
    ...{ id: 's1', number: 1, text: 'Eins', isSeed: true, count: 1234 },
    ...{ shares: { agree: 60, disagree: 30, pass: 10 } },
    ...more,
  })
  const few = row({ id: 's2', number: 2, text: EVIL, shares: null, count: 4 })

  it('has shares for what enough people voted on, and for few votes only that they are few', () => {
    const html = show(<ResultTable statements={[row({}), few]} />)
    expect(rowsOf(html)).toEqual([
      ['These 1: Eins', '60 %', '30 %', '10 %', '1.234'],
      [`These 2: ${EVIL}`, '–', '–', '–', 'unter 5 Stimmen'],
    ])
    expect(rowHeaders(html)).toEqual(['These 1: Eins', `These 2: ${EVIL}`])
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain('Anteile stehen erst ab 5 Stimmen da.')
  })

  it('explains nothing where nothing is left out, and shows a share of nothing as 0', () => {
    const html = show(<ResultTable statements={[row({ shares: { agree: 0, disagree: 0, pass: 100 } })]} />)
    expect(rowsOf(html)).toEqual([['These 1: Eins', '0 %', '0 %', '100 %', '1.234']])
    expect(textOf(html)).not.toContain('Anteile stehen erst')
  })

  it('marks the statements as German on English pages', () => {
    const html = show(<ResultTable statements={[row({}), few]} />, 'en')
    expect(html.match(/<span lang="de">/g)).toHaveLength(2)
    expect(rowsOf(html)[0]?.[4]).toBe('1,234')
    expect(textOf(html)).toContain(wordsIn('en').t('consultationResult.caption'))
  })
})
