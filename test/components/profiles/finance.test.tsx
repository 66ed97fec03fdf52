import { describe, expect, it } from 'vitest'
import { changedFinance, EMPTY_FINANCE, type Finance } from '~/domain/organisation/finance'
import { FinanceForm } from '~/features/profiles/components/finance-form'
import { StaleComparison } from '~/features/profiles/components/stale-comparison'
import { financeSchema } from '~/features/profiles/schema-people'
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

const FINANCE: Finance = {
  accountHolder: EVIL,
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  billingName: 'Küste GmbH',
  billingStreet: 'Am Strande 1',
  billingPostalCode: '18055',
  billingCity: 'Rostock',
  vatId: 'DE123456789',
  leitwegId: '04011000-MV12-86',
}
type Seen = Partial<Parameters<typeof FinanceForm>[0]>
const form = (seen: Seen = {}, locale: 'de' | 'en' = 'de') =>
  show(<FinanceForm finance={FINANCE} version={3} isAuthority answer={undefined} {...seen} />, locale)

describe('the finance details', () => {
  it.each(BOTH)('stand in labelled fields that all may stay empty (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const html = form({}, locale)
    for (const [name, value] of Object.entries(FINANCE)) {
      expect(fieldOf(html, name)).toMatchObject({ value, isRequired: false, isInvalid: false })
      expect(fieldOf(html, name).label).toContain(label('finance', name))
      expect(fieldOf(html, name).label).toContain(t('shell.optional'))
    }
    expect(headingsOf(html)).toEqual([t('finance.account'), t('finance.billing')])
    expect(buttonsOf(html)).toEqual([t('finance.save')])
    expect(textOf(html)).toContain(t('finance.note'))
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('are kept out of what browsers fill in by themselves', () => {
    const inputs = openingTags(form(), '<input').filter((tag) => !tag.includes('type="hidden"'))
    expect(inputs).toHaveLength(9)
    for (const tag of inputs) expect(tag).toMatch(/autocomplete="off"/i)
  })

  it('ask authorities alone for their routing id, and lose none that is there', () => {
    expect(hiddenFields(form())).toEqual({ version: '3' })
    const company = form({ isAuthority: false })
    expect(hiddenFields(company)).toEqual({ version: '3', leitwegId: '04011000-MV12-86' })
    expect(textOf(company)).not.toContain(wordsIn('de').t('finance.leitwegId'))
  })

  it('begin empty at version 0', () => {
    const html = form({ finance: EMPTY_FINANCE, version: 0 })
    expect(hiddenFields(html)).toEqual({ version: '0' })
    for (const name of Object.keys(FINANCE)) expect(fieldOf(html, name).value).toBe('')
  })

  it.each([
    ['iban', 'DE89370400440532013001', 'finance.error.iban'],
    ['bic', 'COBA', 'finance.error.bic'],
    ['vatId', '123456789', 'finance.error.vatId'],
    ['leitwegId', '04011000-MV12-87', 'finance.error.leitwegId'],
  ] as const)('say what is wrong with the %s and keep what was typed', (name, typed, error) => {
    for (const locale of BOTH) {
      const { t } = wordsIn(locale)
      const answer = answerTo(financeSchema, { ...FINANCE, version: '3', [name]: typed })
      const html = form({ answer }, locale)
      expect(fieldOf(html, name)).toMatchObject({ value: typed, isInvalid: true })
      expect(fieldOf(html, name).descriptions).toContain(t(error))
      expect(linksOf(html)).toEqual({ [`${t(`finance.${name}`)}: ${t(error)}`]: `#finance-${name}` })
      expect(fieldOf(html, 'billingCity')).toMatchObject({ value: 'Rostock', isInvalid: false })
    }
  })
})

describe('finance details that somebody else saved in between', () => {
  const yours = { ...FINANCE, iban: '', billingCity: 'Wismar' }
  const changed = changedFinance(FINANCE, yours)

  it.each(BOTH)('stand beside the own ones, only where they differ (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const html = show(
      <StaleComparison of="finance" saved={FINANCE} yours={yours} changed={changed} />,
      locale,
    )
    expect(rowHeaders(html)).toEqual([label('finance', 'iban'), label('finance', 'billingCity')])
    expect(rowsOf(html)).toEqual([
      [label('finance', 'iban'), t('shell.none'), 'DE89370400440532013000'],
      [label('finance', 'billingCity'), 'Wismar', 'Rostock'],
    ])
    expect(textOf(html)).not.toContain('Küste GmbH')
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
  })

  it('show hostile text as text', () => {
    const html = show(
      <StaleComparison of="finance" saved={FINANCE} yours={EMPTY_FINANCE} changed={['accountHolder']} />,
    )
    expect(rowsOf(html)[0]?.[2]).toBe(EVIL)
    expect(html).not.toContain('<img')
  })
})
