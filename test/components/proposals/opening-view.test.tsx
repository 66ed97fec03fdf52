import { describe, expect, it } from 'vitest'
import { OpeningView } from '~/features/proposals/components/opening-view'
import { ReaderPage } from '~/features/proposals/components/reader-page'
import { ReadingsList } from '~/features/proposals/components/readings-list'
import { formatBytes } from '~/i18n/format'
import {
  BOTH,
  buttonsOf,
  disabledActions,
  EVIL,
  factsOf,
  itemsOf,
  linksOf,
  rowsOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { openingTags } from '../ui/markup'
import { written } from './content'
import { LIST, OPENED } from './opened'

type Props = Parameters<typeof OpeningView>[0]
const CLOSED: Props = {
  challengeId: 'c-1',
  list: null,
  mayExport: false,
  phase: 'closed',
  isOpen: false,
  at: new Date('2027-01-15T11:00:07Z'),
  deadlineAt: new Date('2027-01-15T11:00:00Z'),
  openedAt: null,
  openedWithStaff: false,
  step: { isAllowed: true },
  consents: [],
  count: 2,
  proposals: null,
}
const view = (overrides: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
  show(<OpeningView {...CLOSED} {...overrides} />, locale)
const opened = { phase: 'opened', isOpen: true, openedAt: new Date('2027-01-16T09:00:00Z') } as const
const { t } = wordsIn('de')

describe('before the deadline', () => {
  const sealed = {
    phase: 'open',
    count: null,
    step: { isAllowed: false, reason: 'deadlineNotOver' },
  } as const

  it.each(BOTH)('the opening is shown disabled with the reason (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = view(sealed, locale)
    expect(disabledActions(html)).toEqual({
      [words.t('opening.consent.action')]: words.t('reason.deadlineNotOver'),
    })
    expect(openingTags(html, '<form')).toEqual([])
    expect(textOf(html)).toContain(words.t('opening.sealed.text'))
  })

  it('nothing is said of proposals, not even how many', () => {
    const counted = [0, 1, 5].map((count) => t('opening.closed.count', { count }))
    for (const text of counted) expect(textOf(view(sealed))).not.toContain(text)
  })

  it('those whose role has no part in it see no button at all', () => {
    const html = view({ ...sealed, step: { isAllowed: false, reason: 'notPermitted' } })
    expect(disabledActions(html)).toEqual({})
    expect(textOf(html)).toContain(t('opening.sealed.title'))
  })

  it.each([
    ['de', '12:00:00 MEZ', '12:00:07 MEZ'],
    ['en', '12:00:00 CET', '12:00:07 CET'],
  ] as const)('deadline and server time stand beside each other (%s)', (locale, deadline, at) => {
    const facts = factsOf(view(sealed, locale))
    const words = wordsIn(locale)
    expect(facts[words.t('proposal.fact.deadline')]).toContain(deadline)
    expect(facts[words.t('proposal.fact.serverTime')]).toContain(at)
  })
})

describe('after the deadline', () => {
  it.each(BOTH)('the first person consents (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = view({}, locale)
    expect(buttonsOf(html)).toEqual([words.t('opening.consent.action')])
    expect(openingTags(html, '<form', 'method="post"')).toHaveLength(1)
    expect(textOf(html)).toContain(words.t('opening.consent.text'))
    expect(textOf(html)).toContain(words.t('opening.closed.count', { count: 2 }))
  })

  it('the press can be kept while a proof is asked for, which a form without fields could not', () => {
    for (const consents of [[], ['Kim']])
      expect(openingTags(view({ consents }), '<input', 'type="hidden"', 'name="step"')).toHaveLength(1)
  })

  it('the second person opens, and sees who has consented', () => {
    const html = view({ consents: ['Kim', 'Toni'] })
    expect(buttonsOf(html)).toEqual([t('opening.open.action')])
    expect(textOf(html)).toContain(t('opening.consents', { names: 'Kim, Toni' }))
    expect(textOf(html)).not.toContain(t('opening.consent.text'))
  })

  it.each(BOTH)('whoever has consented waits for the second person (%s)', (locale) => {
    const words = wordsIn(locale)
    const step = { isAllowed: false, reason: 'secondPersonMissing' } as const
    expect(disabledActions(view({ consents: ['Kim'], step }, locale))).toEqual({
      [words.t('opening.open.action')]: words.t('opening.waits'),
    })
  })

  it.each(['conflicted', 'staffNotNeeded'] as const)('the button is disabled because of %s', (reason) => {
    const html = view({ step: { isAllowed: false, reason } })
    expect(disabledActions(html)).toEqual({ [t('opening.consent.action')]: t(`reason.${reason}`) })
    expect(buttonsOf(html)).toEqual([])
  })

  it.each(['withdrawn', 'archived'] as const)('nothing is ever opened of phase %s', (phase) => {
    const html = view({ phase })
    expect(textOf(html)).toContain(t('opening.withdrawn.text'))
    expect(buttonsOf(html)).toEqual([])
    expect(disabledActions(html)).toEqual({})
  })
})

describe('after the opening', () => {
  it.each([
    ['de', '16. Januar 2027 um 10:00:00 MEZ'],
    ['en', '16 January 2027 at 10:00:00 CET'],
  ] as const)('the page says when it happened (%s)', (locale, date) => {
    const words = wordsIn(locale)
    const text = textOf(view({ ...opened, proposals: [OPENED], list: LIST }, locale))
    expect(text).toContain(words.t('opening.opened.text', { date }))
    expect(text).not.toContain(words.t('opening.opened.withStaff'))
  })

  it.each(BOTH)('an opening with staff is marked as such (%s)', (locale) => {
    const html = view(
      { ...opened, openedWithStaff: true, proposals: [], list: { ...LIST, count: 0 } },
      locale,
    )
    expect(textOf(html)).toContain(wordsIn(locale).t('opening.opened.withStaff'))
  })

  it('those who may not read learn so, and no name', () => {
    const html = view({ ...opened, proposals: null })
    expect(textOf(html)).toContain(t('opening.opened.hidden'))
    expect(rowsOf(html)).toEqual([])
  })

  it('an archived challenge that was opened before still shows its proposals', () => {
    expect(rowsOf(view({ ...opened, phase: 'archived', proposals: [OPENED], list: LIST }))).toHaveLength(1)
  })

  it('offers the archive with its size to those who write, the table to all', () => {
    const page = { ...opened, proposals: [OPENED], list: LIST }
    const all = view(page)
    expect(linksOf(all)[t('reading.list.csv')]).toBe('/herausforderungen/c-1/vorschlaege.csv')
    expect(linksOf(all)[t('dossier.action')]).toBeUndefined()
    const writer = view({ ...page, mayExport: true })
    expect(linksOf(writer)[t('dossier.action')]).toBe('/herausforderungen/c-1/vorschlaege.zip')
    expect(textOf(writer)).toContain(
      t('dossier.size', { count: 1, files: 2, size: formatBytes('de', 2_500_000) }),
    )
  })
})

describe('a proposal as the authority reads it', () => {
  const reading = {
    number: 3,
    contentHash: 'cd'.repeat(32),
    receivedAt: OPENED.receivedAt,
    copy: { content: written(), files: [], partners: [] },
    confirmations: [],
    gone: [],
  }
  const page = (locale: 'de' | 'en') =>
    show(
      <ReaderPage
        view={{
          proposalId: 'p',
          files: [],
          challenge: { id: 'c', title: 'Brücken' },
          organisation: EVIL,
          reading,
        }}
      />,
      locale,
    )

  it.each(BOTH)('begins with what was frozen when (%s)', (locale) => {
    const words = wordsIn(locale)
    const facts = factsOf(page(locale))
    expect(facts[words.t('opening.list.organisation')]).toBe(EVIL)
    expect(facts[words.t('proposal.fact.number')]).toBe('3')
    expect(facts[words.t('proposal.fact.hash')]).toBe(reading.contentHash)
    expect(facts[words.t('proposal.fact.received')]).toContain('11:59:59')
    expect(facts[words.t('proposalForm.title')]).toBe(written().title)
  })

  it('offers nothing to change and leads back to the list', () => {
    expect(buttonsOf(page('de'))).toEqual([])
    expect(linksOf(page('de'))).toEqual({ Brücken: '/herausforderungen/c/vorschlaege' })
  })
})

describe('the readings that a team sees', () => {
  const latest = [new Date('2027-07-01T10:00:00Z'), new Date('2027-01-01T11:00:00Z')]

  it.each(BOTH)('count and date them without naming a person (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = show(<ReadingsList authority="Amt" count={2} latest={latest} />, locale)
    expect(textOf(html)).toContain(words.t('proposal.readings.count', { authority: 'Amt', count: 2 }))
    expect(itemsOf(html).map((item) => item.match(/12:00:00 \w+/)?.[0])).toEqual(
      locale === 'de' ? ['12:00:00 MESZ', '12:00:00 MEZ'] : ['12:00:00 CEST', '12:00:00 CET'],
    )
  })

  it('say so where nobody has read it', () => {
    const html = show(<ReadingsList authority="Amt" count={0} latest={[]} />)
    expect(textOf(html)).toContain(t('proposal.readings.none', { authority: 'Amt' }))
    expect(itemsOf(html)).toEqual([])
  })
})
