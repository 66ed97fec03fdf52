import { describe, expect, it } from 'vitest'
import type { ReceiptVerdict } from '~/domain/proposal/receipt'
import { ReceiptKeys } from '~/features/proposals/components/receipt-keys'
import { ReceiptVerdictPanel } from '~/features/proposals/components/receipt-verdict'
import { SignedReceipt } from '~/features/proposals/components/signed-receipt'
import { BOTH, EVIL, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT } from '../ui/markup'

const STATEMENT = {
  format: 'brueckenschlag-receipt-1',
  ...{ platform: 'https://x.example', receipt: 'r', number: 3, proposal: 'p', files: [] },
  challenge: { id: 'c', title: EVIL },
  authority: 'Amt für Brücken',
  organisation: { id: 'o', name: EVIL },
  contentHash: 'a'.repeat(64),
  receivedAt: '2027-01-02T11:00:02.000Z',
  deadlineAt: '2027-01-03T11:00:00.000Z',
} as const

describe('the verdict on a receipt', () => {
  it.each(BOTH)('that is valid says what it states, in plain text (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const page = show(
      <ReceiptVerdictPanel verdict={{ kind: 'valid', statement: STATEMENT }} attempt={1} />,
      locale,
    )
    const text = textOf(page)
    for (const shown of [t('signedReceipt.verdict.valid'), 'Amt für Brücken', 'aaaa', '12:00:02', '12:00:00'])
      expect(text).toContain(shown)
    expect(page).not.toContain('<img src=x')
    expect(brokenReferences(page)).toEqual(INTACT)
  })

  it.each(['unreadable', 'unknownKey', 'altered', 'unrecorded'] as const)(
    'that is not valid (%s) says why and what to do, and states nothing',
    (kind) => {
      const { t } = wordsIn('de')
      const verdict: ReceiptVerdict = { kind }
      const text = textOf(show(<ReceiptVerdictPanel verdict={verdict} attempt={1} />, 'de'))
      expect(text).toContain(t(`signedReceipt.verdict.${kind}`))
      expect(text).toContain(t(`signedReceipt.verdict.${kind}Text`))
      expect(text).not.toContain(t('proposal.fact.received'))
    },
  )
})

describe('a signed receipt', () => {
  it('gives its code to copy, its file and the page that checks it', () => {
    const page = show(<SignedReceipt proposalId="p" number={2} code="abc.def.ghi" />, 'de')
    expect(page).toMatch(/<textarea[^>]*readOnly[^>]*>abc\.def\.ghi</i)
    const links = Object.values(linksOf(page))
    expect(links).toEqual(expect.arrayContaining(['/vorschlaege/p/beleg/2/pdf', '/beleg/pruefen']))
  })

  it('from before receipts were signed says so instead', () => {
    const { t } = wordsIn('de')
    const page = show(<SignedReceipt proposalId="p" number={2} code={null} />, 'de')
    expect(textOf(page)).toBe(t('signedReceipt.none'))
  })
})

describe('the keys', () => {
  it('are listed with their day, or said to be still missing', () => {
    const { t } = wordsIn('en')
    const key = { id: '0123456789abcdef', publicKey: 'pub', createdAt: new Date('2027-01-02T11:00:00Z') }
    const listed = textOf(show(<ReceiptKeys keys={[key]} />, 'en'))
    expect(listed).toContain(t('signedReceipt.keys.key', { id: key.id, day: '2 January 2027' }))
    expect(textOf(show(<ReceiptKeys keys={[]} />, 'en'))).toContain(t('signedReceipt.keys.none'))
  })
})
