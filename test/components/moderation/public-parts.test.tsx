import { describe, expect, it } from 'vitest'
import { ConductPage } from '~/features/moderation/components/conduct-page'
import { CountTable } from '~/features/moderation/components/count-table'
import { QUEUE_VIEWS, QueueFilter } from '~/features/moderation/components/queue-filter'
import { BOTH, EVIL, headingsOf, linksOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'
import { openingTags } from '../ui/markup'

describe('the rules of conduct', () => {
  const first = { number: 1, validFrom: '2026-01-15' }
  const second = { number: 2, validFrom: '2026-07-01' }
  const page = (version: typeof first, locale: 'de' | 'en' = 'de') =>
    show(
      <ConductPage version={version} current={2} versions={[second, first]} html="<h2>Regel</h2>" />,
      locale,
    )

  it.each([
    ['de', '/spielregeln', '/spielregeln/leichte-sprache', '/moderation/protokoll', '/spielregeln/fassung/'],
    [
      ...(['en', '/en/rules-of-conduct', '/en/rules-of-conduct/plain-language'] as const),
      ...(['/en/moderation/log', '/en/rules-of-conduct/version/'] as const),
    ],
  ] as const)(
    'lead to plain words, to the log and to every version (%s)',
    (locale, now, plain, log, version) => {
      const { t } = wordsIn(locale)
      const date = locale === 'de' ? ['1. Juli 2026', '15. Januar 2026'] : ['1 July 2026', '15 January 2026']
      const links = {
        [t('conduct.plainLink')]: plain,
        [t('conduct.logLink')]: log,
        [t('conduct.versionLink', { number: 2, date: date[0] ?? '' })]: `${version}2`,
        [t('conduct.versionLink', { number: 1, date: date[1] ?? '' })]: `${version}1`,
      }
      expect(linksOf(page(second, locale))).toEqual(links)
      expect(linksOf(page(first, locale))).toEqual({ [t('conduct.currentLink')]: now, ...links })
    },
  )

  it('say which version this is, and warn of an old one', () => {
    expect(textOf(page(second))).toContain('Fassung 2, gilt seit 1. Juli 2026')
    expect(textOf(page(second))).not.toContain('frühere Fassung')
    expect(textOf(page(first))).toContain('Fassung 1, gilt seit 15. Januar 2026')
    expect(textOf(page(first))).toContain('Das ist eine frühere Fassung.')
    expect(headingsOf(page(first))).toContain('Regel')
  })

  it('have one heading of the page', () => {
    for (const locale of BOTH) expect(page(first, locale).match(/<h1/g)).toHaveLength(1)
  })
})

describe('counts of a half-year', () => {
  const rows = [
    { name: 'respect', count: 12 },
    { name: 'evil', count: 0 },
  ]
  const nameOf = (name: string) => (name === 'evil' ? EVIL : name)

  it('are a table with a name and headers for its rows', () => {
    const html = show(<CountTable title="Meldungen" of="rule" {...{ rows, nameOf }} />)
    expect(rowsOf(html)).toEqual([
      ['respect', '12'],
      [EVIL, '0'],
    ])
    expect(rowHeaders(html)).toEqual(['respect', EVIL])
    expect(html).toMatch(/<caption[^>]*>Meldungen<\/caption>/)
    expect(html.match(/scope="col"/g)).toHaveLength(2)
    expect(html).not.toContain('<img')
  })

  it.each(BOTH)('are a sentence where there are none (%s)', (locale) => {
    const html = show(<CountTable title="Meldungen" of="rule" rows={[]} nameOf={nameOf} />, locale)
    expect(textOf(html)).toBe(`Meldungen\n${wordsIn(locale).t('halfYear.none')}`)
    expect(html).not.toContain('<table')
  })
})

describe('the filter of the queue', () => {
  it.each([
    ['de', '/verwaltung/moderation'],
    ['en', '/en/administration/moderation'],
  ] as const)('has an address for every view (%s)', (locale, here) => {
    const { t } = wordsIn(locale)
    expect(linksOf(show(<QueueFilter view="all" />, locale))).toEqual({
      [t('moderationQueue.filter.all')]: here,
      [t('moderationQueue.filter.urgent')]: `${here}?zeige=urgent`,
      [t('moderationQueue.filter.report')]: `${here}?zeige=report`,
      [t('moderationQueue.filter.hint')]: `${here}?zeige=hint`,
      [t('moderationQueue.filter.firstPost')]: `${here}?zeige=firstPost`,
      [t('moderationQueue.filter.appeal')]: `${here}?zeige=appeal`,
      [t('moderationQueue.filter.mine')]: `${here}?zeige=mine`,
      [t('moderationQueue.filter.closed')]: `${here}?zeige=closed`,
    })
  })

  it.each(QUEUE_VIEWS)('says aloud, and not only by its look, what is shown: %s', (view) => {
    const html = show(<QueueFilter view={view} />)
    const current = openingTags(html, '<a', 'aria-current="page"')
    expect(current).toHaveLength(1)
    expect(current[0]).toContain(view === 'all' ? 'href="/verwaltung/moderation"' : `?zeige=${view}"`)
    expect(html).toContain('aria-label="Was angezeigt wird"')
  })
})
