import { describe, expect, it } from 'vitest'
import type { ProposalVerdict } from '~/domain/proposal/available-actions'
import { REQUIRED_CONTENT } from '~/domain/proposal/content'
import { type Refusal, RefusalNotice, refusalOf } from '~/features/proposals/components/refusal-notice'
import { SubmitPanel, WithdrawPanel } from '~/features/proposals/components/submit-panel'
import {
  BOTH,
  buttonsOf,
  disabledActions,
  factsOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { openingTags } from '../ui/markup'
import { written } from './content'

type Props = Parameters<typeof SubmitPanel>[0]
const HASH = '0123456789abcdef'.repeat(4)
const READY: Props = {
  proposalId: 'p',
  version: 4,
  content: written(),
  hash: HASH,
  missing: [],
  verdict: { action: 'submit', allowed: true, to: 'submitted' },
  hasReceipt: false,
  lead: 'Werft',
  partners: [],
  former: [],
  confirmations: [],
  mayConfirmFor: [],
  rule: 'staysValid',
}
const panel = (overrides: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
  show(<SubmitPanel {...READY} {...overrides} />, locale)
const { t } = wordsIn('de')

describe('submitting', () => {
  it.each(BOTH)('freezes exactly the version that is shown, with its hash (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = panel({}, locale)
    expect(hiddenFields(html)).toEqual({ step: 'submit', version: '4' })
    expect(buttonsOf(html)).toEqual([words.t('proposal.submit.action')])
    expect(textOf(html)).toContain(HASH)
    expect(textOf(html)).toContain(words.t('proposal.complete'))
    expect(factsOf(html)[words.t('proposalForm.title')]).toBe(written().title)
  })

  it('says that it replaces what was submitted before', () => {
    expect(buttonsOf(panel({ hasReceipt: true }))).toEqual([t('proposal.submit.again')])
    expect(buttonsOf(panel())).not.toContain(t('proposal.submit.again'))
  })

  it.each([
    'incomplete',
    'unchanged',
    'deadlinePassed',
    'challengeNotOpen',
    'conflictedWithAuthority',
  ] as const)('is disabled because of %s, in words', (reason) => {
    for (const locale of BOTH) {
      const words = wordsIn(locale)
      const html = panel({ verdict: { action: 'submit', allowed: false, reason } }, locale)
      expect(disabledActions(html)).toEqual({
        [words.t('proposal.submit.action')]: words.t(`reason.${reason}`),
      })
      expect(hiddenFields(html)).toEqual({})
      expect(buttonsOf(html)).toEqual([])
    }
  })

  it('is neither offered nor explained to those whose role has no part in it', () => {
    const html = panel({ verdict: undefined })
    expect(buttonsOf(html)).toEqual([])
    expect(disabledActions(html)).toEqual({})
  })

  it.each(BOTH)('names every missing field and leads to it (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = panel({ missing: REQUIRED_CONTENT }, locale)
    const links = linksOf(html)
    expect(Object.keys(links)).toEqual(REQUIRED_CONTENT.map((field) => words.t(`proposalForm.${field}`)))
    expect(links[words.t('proposalForm.costs')]).toMatch(/#proposal-costs\[0\]\.item$/)
    expect(links[words.t('proposalForm.risks')]).toMatch(/#proposal-risks$/)
    expect(textOf(html)).not.toContain(words.t('proposal.complete'))
  })
})

describe('withdrawing', () => {
  const allowed: ProposalVerdict = { action: 'withdraw', allowed: true, to: 'withdrawn' }
  const withdraw = (verdict: ProposalVerdict | undefined, number: number | undefined = 2) =>
    show(<WithdrawPanel number={number} verdict={verdict} />)

  it('asks twice and names the submission that it takes back', () => {
    const html = withdraw(allowed)
    expect(hiddenFields(html)).toEqual({ number: '2' })
    expect(openingTags(html, '<details')).toHaveLength(1)
    expect(openingTags(html, '<button', 'name="step"', 'value="withdraw"')).toHaveLength(1)
    expect(textOf(html)).toContain(t('proposal.withdraw.text'))
  })

  it('is disabled with the reason after the deadline', () => {
    const html = withdraw({ action: 'withdraw', allowed: false, reason: 'deadlinePassed' })
    expect(disabledActions(html)).toEqual({ [t('proposal.withdraw.title')]: t('reason.deadlinePassed') })
    expect(openingTags(html, '<form')).toEqual([])
  })

  it('is not there where nothing is submitted', () => {
    expect(show(<WithdrawPanel number={undefined} verdict={allowed} />)).toBe('')
    expect(withdraw(undefined)).toBe('')
  })
})

describe('a refusal', () => {
  const late: Refusal = {
    reason: 'deadlinePassed',
    arrivedAt: new Date('2027-01-15T11:00:01Z'),
    deadlineAt: new Date('2027-01-15T11:00:00Z'),
    contentHash: HASH,
  }

  it.each(BOTH)('of a late arrival gives both times to the second and the hash (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = show(<RefusalNotice refusal={late} />, locale)
    const zone = locale === 'de' ? 'MEZ' : 'CET'
    const facts = factsOf(html)
    expect(facts[words.t('proposal.late.arrivedAt')]).toContain(`12:00:01 ${zone}`)
    expect(facts[words.t('proposal.late.deadlineAt')]).toContain(`12:00:00 ${zone}`)
    expect(textOf(html)).toContain(HASH)
    expect(textOf(html)).toContain(words.t('proposal.late.kept'))
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
  })

  it('of a late arrival without content claims no hash', () => {
    const html = show(<RefusalNotice refusal={{ ...late, contentHash: null }} />)
    expect(textOf(html)).toContain(t('proposal.late.keptTime'))
    expect(textOf(html)).not.toContain(t('proposal.late.kept'))
    expect(openingTags(html, '<code')).toEqual([])
  })

  it.each(BOTH)('of another kind gives its reason (%s)', (locale) => {
    const words = wordsIn(locale)
    expect(textOf(show(<RefusalNotice refusal={{ reason: 'unchanged' }} />, locale))).toContain(
      words.t('reason.unchanged'),
    )
  })

  it('never shows a bare key', () => {
    const text = textOf(show(<RefusalNotice refusal={{ reason: 'somethingNew' }} />))
    expect(text).toContain(t('reason.wrongState'))
    expect(text).not.toContain('somethingNew')
  })

  it.each([
    [undefined, null],
    [null, null],
    [{ stale: {} }, null],
    [{ refusal: null }, null],
    [{ refusal: 'late' }, null],
    [{ refusal: { reason: 'unchanged' } }, { reason: 'unchanged' }],
  ])('is found in the answer %j', (answer, expected) => {
    expect(refusalOf(answer)).toEqual(expected)
  })
})
