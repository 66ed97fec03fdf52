import { describe, expect, it } from 'vitest'
import { ConsortiumRuleWords } from '~/features/proposals/components/consortium-rule'
import { CopyConfirmations } from '~/features/proposals/components/copy-confirmations'
import { HandedInWith } from '~/features/proposals/components/handed-in-with'
import { PartnerSearch } from '~/features/proposals/components/partner-search'
import { PartnersList } from '~/features/proposals/components/partners-list'
import { BOTH, buttonsOf, hiddenFields, show, textOf, wordsIn } from '../show'
import { openingTags } from '../ui/markup'

const AT = new Date('2027-01-15T11:00:00Z')
const HASH = 'ab'.repeat(32)
const PARTNERS = [
  { organisationId: 'a', name: 'Institut <Ufer>' },
  { organisationId: 'b', name: 'Werft' },
]
const YES = { organisationId: 'a', name: 'Pia Partner', role: 'Leitung', at: AT }
const { t } = wordsIn('de')

describe('who has confirmed', () => {
  const table = (confirmations = [YES], locale: 'de' | 'en' = 'de') =>
    textOf(show(<HandedInWith partners={PARTNERS} confirmations={confirmations} />, locale))

  it.each(BOTH)('is said with name, role and time, and so is what is missing (%s)', (locale) => {
    const words = wordsIn(locale)
    const text = table([YES], locale)
    expect(text).toContain('Pia Partner, Leitung')
    expect(text).toContain('12:00:00')
    expect(text).toContain(words.t('consortium.copy.missing'))
    expect(text).toContain('Institut <Ufer>')
  })

  it('is said without a name where the account was erased, and nothing where nobody takes part', () => {
    const text = table([{ ...YES, name: '', role: '' }])
    expect(text).toContain(t('consortium.copy.erased'))
    expect(show(<HandedInWith partners={[]} confirmations={[]} />)).toBe('')
  })
})

describe('the form of a confirmation', () => {
  const panel = (change: Partial<Parameters<typeof CopyConfirmations>[0]> = {}) =>
    show(
      <CopyConfirmations
        partners={PARTNERS}
        confirmations={[YES]}
        version={7}
        hash={HASH}
        isComplete
        mayConfirmFor={['b']}
        {...change}
      />,
    )

  it('names exactly what is confirmed, for the partner of the person', () => {
    const html = panel()
    expect(hiddenFields(html)).toEqual({ organisationId: 'b', version: '7', contentHash: HASH })
    expect(buttonsOf(html)).toEqual([t('consortium.copy.confirm', { name: 'Werft' })])
    expect(textOf(html)).toContain(HASH)
    expect(openingTags(html, '<button', 'value="confirmCopy"')).toHaveLength(1)
  })

  it('is not there for those who have confirmed or may not, nor before the copy is complete', () => {
    expect(buttonsOf(panel({ mayConfirmFor: ['a'] }))).toEqual([])
    expect(buttonsOf(panel({ mayConfirmFor: [] }))).toEqual([])
    const gaps = panel({ isComplete: false })
    expect(buttonsOf(gaps)).toEqual([])
    expect(textOf(gaps)).toContain(t('consortium.copy.incomplete'))
    expect(panel({ partners: [] })).toBe('')
  })
})

describe('the list of partners', () => {
  it('shows where each stands, and asks twice before every step but asking again', () => {
    const rows = [
      { organisationId: 'a', name: 'A', state: 'joined', at: AT, steps: ['leave', 'remove'] },
      { organisationId: 'b', name: 'B', state: 'invited', at: AT, steps: ['remove'] },
      { organisationId: 'c', name: 'C', state: 'left', at: AT, steps: ['invite'] },
    ] as const
    const html = show(<PartnersList partners={rows.map((row) => ({ ...row, steps: [...row.steps] }))} />)
    expect(openingTags(html, '<details')).toHaveLength(3)
    expect(buttonsOf(html)).toEqual([
      t('consortium.confirm.leave', { name: 'A' }),
      t('consortium.confirm.remove', { name: 'A' }),
      t('consortium.confirm.takeBack'),
      t('consortium.step.again', { name: 'C' }),
    ])
    for (const state of ['joined', 'invited', 'left'] as const)
      expect(textOf(html)).toContain(t(`consortium.state.${state}`))
  })

  it('says that nobody takes part yet', () => {
    expect(textOf(show(<PartnersList partners={[]} />))).toBe(t('consortium.none'))
  })
})

describe('the search', () => {
  const found = [{ id: 'x', name: 'Xenon AG' }]

  it('names every organisation on its button', () => {
    const html = show(<PartnerSearch name="xe" found={found} isFull={false} />)
    expect(buttonsOf(html)).toContain(t('consortium.step.inviteOne', { name: 'Xenon AG' }))
    expect(hiddenFields(html)).toEqual({ organisationId: 'x' })
  })

  it('says when there is nobody to ask, and when nobody more fits', () => {
    const none = textOf(show(<PartnerSearch name="xe" found={[]} isFull={false} />))
    expect(none).toContain(t('consortium.search.none'))
    const full = show(<PartnerSearch name="" found={[]} isFull />)
    expect(buttonsOf(full)).toEqual([])
    expect(textOf(full)).toContain('9')
  })
})

it.each(BOTH)('says the rule of the challenge and until when one can leave (%s)', (locale) => {
  const words = wordsIn(locale)
  for (const rule of ['staysValid', 'needsResubmission'] as const) {
    const text = textOf(show(<ConsortiumRuleWords rule={rule} />, locale))
    expect(text).toContain(words.t(`consortium.rule.${rule}`))
    expect(text).toContain(words.t('consortium.rule.until'))
  }
})
