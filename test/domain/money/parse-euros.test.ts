import { describe, expect, it } from 'vitest'
import { eurosForInput, parseEuros } from '~/domain/money/parse-euros'

describe('parseEuros', () => {
  it.each([
    ['0', 0n],
    ['25000', 2_500_000n],
    ['25.000', 2_500_000n],
    ['25 000', 2_500_000n],
    ['25\u00a0000', 2_500_000n],
    ['25\u202f000,00', 2_500_000n],
    ['1.250,50', 125_050n],
    ['1250,5', 125_050n],
    ['1250.5', 125_050n],
    ['12.50', 1250n],
    ['0,01', 1n],
    ['007', 700n],
    [' 1.000.000 € ', 100_000_000n],
    ['1.000 EUR', 100_000n],
    ['12€', 1200n],
    ['12  €', 1200n],
    ['1.000 Euro', 100_000n],
    ['100000000000', 10_000_000_000_000n],
  ])('%j', (text, cents) => {
    expect(parseEuros(text)).toBe(cents)
  })

  it.each([
    '',
    ' ',
    '€',
    'viel',
    '-5',
    '+5',
    '1,250',
    '1,250.50',
    '1.25,00',
    '12.3456',
    '1.2345',
    '1..000',
    '1.000.00',
    '1.000.50',
    '1,2,3',
    '12,',
    ',5',
    '.50',
    '1e6',
    '0x10',
    '1.000,505',
    '1234.567',
    '٣',
    '100000000000,01',
    '9'.repeat(400),
    '5 $',
  ])('refuses %j', (text) => {
    expect(parseEuros(text)).toBeNull()
  })
})

describe('eurosForInput', () => {
  it.each([
    [0n, '0'],
    [5n, '0,05'],
    [125_050n, '1250,50'],
    [2_500_000n, '25000'],
  ])('%s', (cents, text) => {
    expect(eurosForInput(cents)).toBe(text)
    expect(parseEuros(text)).toBe(cents)
  })
})
