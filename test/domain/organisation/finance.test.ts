import { describe, expect, it } from 'vitest'
import {
  changedFinance,
  EMPTY_FINANCE,
  isBic,
  isIban,
  isLeitwegId,
  plainIban,
} from '~/domain/organisation/finance'

describe('an IBAN', () => {
  it.each([
    'DE89370400440532013000',
    'GB82WEST12345698765432',
    'NO9386011117947',
    'AT611904300234573201',
    'CH9300762011623852957',
    'PL61109010140000071219812874',
  ])('%s is right', (iban) => {
    expect(isIban(iban)).toBe(true)
  })

  it.each([
    ['a digit is wrong', 'DE89370400440532013001'],
    ['two digits are swapped', 'DE89370400440532010300'],
    ['the check digits are wrong', 'DE88370400440532013000'],
    ['it is too short for its country', 'DE8937040044053201300'],
    ['it is too long', 'DE893704004405320130000'],
    ['it has no country', '89370400440532013000'],
    ['it is written in small letters', 'de89370400440532013000'],
    ['there is nothing', ''],
    ['it is something else', "DE89'; DROP TABLE"],
  ])('is refused where %s', (_why, iban) => {
    expect(isIban(iban)).toBe(false)
  })

  it('may be typed with spaces and small letters', () => {
    expect(plainIban(' de89 3704 0044\t0532 0130 00 ')).toBe('DE89370400440532013000')
  })

  it('is checked exactly: every single wrong digit is found', () => {
    const right = 'DE89370400440532013000'
    for (let place = 2; place < right.length; place += 1) {
      const digit = (Number(right[place]) + 1) % 10
      expect(isIban(right.slice(0, place) + digit + right.slice(place + 1))).toBe(false)
    }
  })
})

it.each([
  ['COBADEFFXXX', true],
  ['COBADEFF', true],
  ['COBADEF', false],
  ['COBADEFFXX', false],
  ['12BADEFF', false],
  ['COBADEFFXXXX', false],
])('the BIC %s: %s', (bic, isRight) => {
  expect(isBic(bic)).toBe(isRight)
})

describe('an e-invoice routing id', () => {
  it.each(['04011000-1234512345-06', '991-01484-64', '04011000-MV12-86'])('%s is right', (id) => {
    expect(isLeitwegId(id)).toBe(true)
  })

  it.each([
    ['a digit is wrong', '04011000-1234512345-07'],
    ['the parts are not divided', '04011000123451234506'],
    ['the coarse part has an unknown length', '0401-1234512345-06'],
    ['there are no check digits', '04011000-1234512345'],
    ['it holds small letters', '04011000-abc-06'],
    ['the fine part is too long', `04011000-${'1'.repeat(31)}-06`],
    ['there is nothing', ''],
  ])('is refused where %s', (_why, id) => {
    expect(isLeitwegId(id)).toBe(false)
  })
})

it('names what has changed in the order of the form', () => {
  const after = { ...EMPTY_FINANCE, vatId: 'DE123456789', iban: 'DE89370400440532013000' }
  expect(changedFinance(EMPTY_FINANCE, after)).toEqual(['iban', 'vatId'])
  expect(changedFinance(after, { ...after })).toEqual([])
})
