import { describe, expect, it } from 'vitest'
import { StatementVoting, VotingSignedOut } from '~/features/participation/components/statement-voting'
import type { AskedStatement, Asking } from '~/features/participation/operations/choose-statement.server'
import { BOTH, buttonsOf, EVIL, headingsOf, hiddenFields, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const statement: AskedStatement = { id: 's9', number: 9, text: EVIL, isSeed: true, mine: null }
type Props = Parameters<typeof StatementVoting>[0]
const voting = (asking: Partial<Asking> = {}, more: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
  show(
    <StatementVoting
      consultationId="k1"
      asking={{ statement, votedCount: 1, visibleCount: 3, ...asking }}
      lastNumber={null}
      isWanted={false}
      {...more}
    />,
    locale,
  )

describe('voting', () => {
  it.each(BOTH)('asks for one of three answers to one statement (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = voting({}, {}, locale)
    expect(hiddenFields(html)).toEqual({ intent: 'vote', statementId: 's9' })
    expect(buttonsOf(html)).toEqual([t('statement.agree'), t('statement.disagree'), t('statement.pass')])
    const buttons = openingTags(html, '<button', 'name="value"')
    expect(buttons.map((tag) => /value="(agree|disagree|pass)"/.exec(tag)?.[1])).toEqual([
      ...['agree', 'disagree', 'pass'],
    ])
    expect(html).toMatch(/<form[^>]*method="post"/)
    expect(headingsOf(html)).toEqual([t('statement.number', { number: 9 })])
    expect(textOf(html)).toContain(t('statement.secret'))
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('is heard when the next statement comes, in German and as text', () => {
    const html = voting({}, {}, 'en')
    const [, asked = ''] = html.split('aria-live="polite"')
    expect(asked.indexOf('ui-choice__text')).toBeLessThan(asked.indexOf('<form'))
    expect(openingTags(html, 'aria-live="polite"', 'aria-atomic="true"')).toHaveLength(1)
    expect(openingTags(html, '<p', 'lang="de"')).toHaveLength(1)
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain(EVIL)
  })

  it.each([
    ['agree', 'Sie stimmen zu.', ['true', 'false', 'false']],
    ['disagree', 'Sie stimmen nicht zu.', ['false', 'true', 'false']],
    ['pass', 'Sie haben „Weiß nicht“ gewählt.', ['false', 'false', 'true']],
  ] as const)('shows what one chose before: %s', (mine, words, pressed) => {
    const html = voting({ statement: { ...statement, mine } })
    expect(textOf(html)).toContain(words)
    expect([...html.matchAll(/aria-pressed="(\w+)"/g)].map(([, one]) => one)).toEqual(pressed)
    expect(openingTags(html, '<button', 'kern-btn--primary')).toEqual([expect.stringContaining(`"${mine}"`)])
  })

  it('presses nothing for people who have not voted', () => {
    expect(voting()).not.toContain('aria-pressed')
    expect(voting()).not.toContain('kern-btn--primary')
  })

  it.each([
    [0, 3, '0'],
    [1, 3, '33'],
    [2, 3, '67'],
    [3, 3, '100'],
    [0, 0, '0'],
  ])('says how far one is: %d of %d', (votedCount, visibleCount, percent) => {
    const html = voting({ votedCount, visibleCount })
    expect(openingTags(html, '<progress')).toEqual([expect.stringContaining(`value="${percent}"`)])
    expect(textOf(html)).toContain(`${votedCount} von ${visibleCount} Thesen haben Sie beantwortet`)
  })

  const all = { 'Alle Thesen und Ihre Stimmen ansehen': '/beteiligung/k1/thesen?ansicht=alle' }
  const change = { 'Stimme zu These 4 ändern': '/beteiligung/k1/thesen?these=4' }
  const next = { 'Weiter zur nächsten These': '/beteiligung/k1/thesen' }

  it.each([
    [null, false, all],
    [4, false, { ...change, ...all }],
    [null, true, { ...next, ...all }],
    [4, true, { ...change, ...next, ...all }],
  ])('after a vote on %s, asked for: %s, leads back and on', (lastNumber, isWanted, links) => {
    const html = voting({}, { lastNumber, isWanted })
    expect(linksOf(html)).toEqual(links)
    expect(textOf(html).includes('Ihre Stimme zu These 4 ist gespeichert.')).toBe(lastNumber !== null)
  })

  it('leads to English pages in English', () => {
    const hrefs = Object.values(linksOf(voting({}, { lastNumber: 4, isWanted: true }, 'en')))
    expect(hrefs).toEqual([
      '/en/participation/k1/statements?these=4',
      '/en/participation/k1/statements',
      '/en/participation/k1/statements?ansicht=alle',
    ])
  })

  it.each([
    [3, 'Sie haben zu allen Thesen abgestimmt', 'Ergänzen Sie eine These'],
    [0, 'Noch gibt es keine Thesen', 'noch keine Thesen aufgeschrieben'],
  ])('ends where there is nothing left of %d', (visibleCount, title, words) => {
    const html = voting({ statement: null, votedCount: visibleCount, visibleCount }, { lastNumber: null })
    expect(headingsOf(html)).toEqual([title])
    expect(textOf(html)).toContain(words)
    expect(html).not.toContain('<form')
    expect(openingTags(html, '<div', 'tabindex="-1"'), 'takes the focus').toHaveLength(1)
  })

  it('still says that the last vote is saved at the end', () => {
    const html = voting({ statement: null, votedCount: 3 }, { lastNumber: 4 })
    expect(textOf(html)).toContain('Ihre Stimme zu These 4 ist gespeichert.')
    expect(linksOf(html)).toEqual({ ...change, ...all })
  })
})

it.each([
  ['de', '/anmelden?weiter=%2Fbeteiligung%2Fk1%2Fthesen'],
  ['en', '/en/log-in?weiter=%2Fen%2Fparticipation%2Fk1%2Fstatements'],
] as const)('people who are signed out are told why, and led there and back (%s)', (locale, href) => {
  const { t } = wordsIn(locale)
  const html = show(<VotingSignedOut consultationId="k1" />, locale)
  expect(linksOf(html)).toEqual({ [t('statement.logIn')]: href })
  expect(headingsOf(html)).toEqual([t('statement.signedOut')])
  expect(html).not.toContain('<form')
})
