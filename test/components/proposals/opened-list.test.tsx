import { describe, expect, it } from 'vitest'
import { OpenedList } from '~/features/proposals/components/opened-list'
import type { OpenedProposal } from '~/features/proposals/operations/list-opened.server'
import type { OpenedSummary } from '~/features/proposals/operations/present-opened.server'
import { formatMoney } from '~/i18n/format'
import { BOTH, EVIL, linksOf, rowsOf, show, textOf, wordsIn } from '../show'
import { LIST, OPENED } from './opened'

const { t } = wordsIn('de')

describe('the list of opened proposals', () => {
  const list = (
    row: Partial<OpenedProposal> = {},
    more: Partial<OpenedSummary> = {},
    locale: 'de' | 'en' = 'de',
  ) =>
    show(
      <OpenedList challengeId="c-1" proposals={[{ ...OPENED, ...row }]} list={{ ...LIST, ...more }} />,
      locale,
    )

  it('names who, with whom, what, how much and when, and what the reader has done', () => {
    const html = list()
    expect(rowsOf(html)).toEqual([
      [
        `1. ${EVIL} ${t('reading.list.partners', { names: 'Zweite GmbH' })}`,
        'Ein Titel',
        formatMoney('de', 5_750_050n),
        '2',
        `${t('proposal.fact.number')} 3, 15. Januar 2027 um 11:59:59 MEZ`,
        `${t('reading.unread')}, ${t('reading.list.note')}`,
        [
          t('reading.list.questions.open', { count: 1 }),
          t('reading.list.questions.answered', { count: 2 }),
        ].join(', '),
      ],
    ])
    expect(Object.values(linksOf(html))).toContain('/herausforderungen/c-1/vorschlaege/lesen/1')
    expect(html).not.toContain('<img')
  })

  it('says in words what was read, what has no note and what nobody asked', () => {
    const text = textOf(
      list({ isRead: true, hasNote: false, questions: { open: 0, unanswered: 0, answered: 0 } }),
    )
    expect(text).toContain(`${t('reading.read')}, ${t('reading.list.noNote')}`)
    expect(text).toContain(t('reading.list.questions.none'))
  })

  it('leads to the first unread proposal, and to the beginning where all are read', () => {
    expect(linksOf(list({}, { firstUnread: 7 }))[t('reading.list.start')]).toMatch(/lesen\/7$/)
    expect(linksOf(list({}, { firstUnread: null }))[t('reading.list.again')]).toMatch(/lesen\/1$/)
  })

  it('names the order that holds and links the others', () => {
    const links = linksOf(list({}, { sort: 'costs' }))
    expect(links[t('reading.list.sort.costs')]).toBeUndefined()
    expect(links[t('reading.list.sort.organisation')]).toMatch(/\?sortierung=organisation$/)
    expect(links[t('reading.list.sort.received')]).toMatch(/vorschlaege$/)
  })

  it('has pages where there are more proposals than one holds', () => {
    expect(textOf(list())).not.toContain(t('reading.list.pageNext'))
    const html = list({}, { page: 2, pages: 4, sort: 'costs' })
    expect(html).toContain('?sortierung=costs&amp;seite=3"')
    expect(linksOf(html)[t('reading.list.pagePrevious')]).toMatch(/\?sortierung=costs$/)
  })

  it.each(BOTH)('says so where nobody has proposed (%s)', (locale) => {
    const words = wordsIn(locale)
    const text = textOf(show(<OpenedList challengeId="c-1" proposals={[]} list={LIST} />, locale))
    expect(text).toContain(words.t('opening.list.none'))
    expect(text).toContain(words.t('opening.list.noneText'))
  })
})
