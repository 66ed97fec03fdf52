import { describe, expect, it } from 'vitest'
import { ReceiptCheck, ReceiptWords } from '~/features/proposals/components/receipt-check'
import { type ReceiptRow, ReceiptsTable } from '~/features/proposals/components/receipts-table'
import { BOTH, EVIL, factsOf, fieldOf, linksOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'

const hashOf = (letter: string) => letter.repeat(64)
const receipt = (number: number, overrides: Partial<ReceiptRow> = {}): ReceiptRow => ({
  number,
  contentHash: hashOf('abc'[number - 1] ?? 'f'),
  receivedAt: new Date(`2027-01-0${number}T11:00:0${number}Z`),
  withdrawnAt: null,
  lapsedAt: null,
  ...overrides,
})
const table = (receipts: readonly ReceiptRow[], locale: 'de' | 'en' = 'de') =>
  show(<ReceiptsTable proposalId="p" receipts={receipts} />, locale)

describe('the receipts of a proposal', () => {
  it.each(BOTH)('stand newest first with number, time, hash and what they are worth (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const times =
      locale === 'de'
        ? ['2. Januar 2027 um 12:00:02 MEZ', '1. Januar 2027 um 12:00:01 MEZ']
        : ['2 January 2027 at 12:00:02 CET', '1 January 2027 at 12:00:01 CET']
    expect(rowsOf(table([receipt(1), receipt(2)], locale))).toEqual([
      [t('proposal.receipts.open', { number: 2 }), times[0], hashOf('b'), t('proposal.receiptState.valid')],
      [
        t('proposal.receipts.open', { number: 1 }),
        times[1],
        hashOf('a'),
        t('proposal.receiptState.superseded'),
      ],
    ])
  })

  it('lead to the page of each receipt and name the rows by it', () => {
    const html = table([receipt(1), receipt(2)])
    expect(Object.values(linksOf(html))).toEqual(['/vorschlaege/p/beleg/2', '/vorschlaege/p/beleg/1'])
    expect(rowHeaders(html)).toEqual(Object.keys(linksOf(html)))
    expect(values(html, 'dateTime')).toEqual(['2027-01-02T11:00:02.000Z', '2027-01-01T11:00:01.000Z'])
  })

  it.each([
    [
      'the newest one withdrawn',
      [receipt(1), receipt(2, { withdrawnAt: new Date() })],
      'withdrawn superseded',
    ],
    ['submitted again', [receipt(1, { withdrawnAt: new Date() }), receipt(2)], 'valid withdrawn'],
    ['the only one', [receipt(1)], 'valid'],
  ] as const)('say what they are worth: %s', (_, receipts, expected) => {
    for (const locale of BOTH) {
      const { t } = wordsIn(locale)
      const states = rowsOf(table(receipts, locale)).map((cells) => cells.at(-1))
      const keys = expected.split(' ') as ('valid' | 'withdrawn' | 'superseded')[]
      expect(states).toEqual(keys.map((key) => t(`proposal.receiptState.${key}`)))
    }
  })

  it('cannot be translated by the browser where they are hashes', () => {
    expect(openingTags(table([receipt(1), receipt(2)]), '<code', 'translate="no"')).toHaveLength(2)
  })

  it.each(BOTH)('say so where there are none (%s)', (locale) => {
    expect(textOf(table([], locale))).toBe(wordsIn(locale).t('proposal.receipts.none'))
    expect(textOf(table([receipt(1)], locale))).not.toContain(wordsIn(locale).t('proposal.receipts.none'))
  })
})

describe('the check of a receipt', () => {
  it.each(BOTH)('gives the canonical text in a labelled field that nobody changes (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<ReceiptCheck canonical={`{"title":"${EVIL}"}`} />, locale)
    expect(fieldOf(html, 'canonical')).toMatchObject({
      label: t('receipt.check.canonical'),
      descriptions: [t('receipt.check.hint')],
      value: `{"title":"${EVIL}"}`,
    })
    expect(html).toMatch(/<textarea[^>]*\sreadonly/i)
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('shows the command word for word', () => {
    const html = show(<ReceiptCheck canonical="{}" />)
    expect(openingTags(html, '<code', 'translate="no"')).toHaveLength(1)
    expect(textOf(html)).toContain(wordsIn('de').t('receipt.check.command'))
  })
})

describe('the words of a receipt', () => {
  it.each(BOTH)('are explained one by one (%s)', (locale) => {
    const { t } = wordsIn(locale)
    expect(factsOf(show(<ReceiptWords />, locale))).toEqual({
      [t('face.receipt.time')]: t('face.receipt.timeText'),
      [t('face.receipt.hash')]: t('face.receipt.hashText'),
      [t('face.receipt.canonical')]: t('face.receipt.canonicalText'),
    })
  })
})
