import { describe, expect, it } from 'vitest'
import { centsOf, costRow, kindOf, nextMilestone, numbered, totalCents } from '~/domain/proposal/cost-row'
import { isBegun, typedCosts } from '~/domain/proposal/typed-costs'

describe('a row of costs', () => {
  it('leaves out what it does not name, so that there is one way to write it', () => {
    expect(costRow({ item: 'a', cents: '1', partner: null, kind: 'other', milestone: null })).toEqual({
      ...{ item: 'a', cents: '1' },
    })
    expect(Object.keys(costRow({ item: 'a', cents: null, partner: '', milestone: undefined }))).toEqual([
      ...['item', 'cents'],
    ])
    const full = { item: 'a', cents: '1', partner: 'p', kind: 'travel', milestone: 2 } as const
    expect(costRow(full)).toEqual(full)
    expect([kindOf(costRow(full)), kindOf({ item: '', cents: null })]).toEqual(['travel', 'other'])
  })

  it.each(['-5', '0.5', '', 'x'])('refuses %j as cents', (cents) => {
    expect(() => centsOf({ cents })).toThrow(RangeError)
    expect(() => totalCents([{ item: 'a', cents }])).toThrow(RangeError)
  })

  it('adds up exactly, beyond what a floating number holds', () => {
    const rows = ['9007199254740993', '1', null].map((cents) => ({ item: 'a', cents }))
    expect(totalCents(rows)).toBe(9007199254740994n)
    expect(totalCents([])).toBe(0n)
  })
})

describe('the number of a milestone', () => {
  const one = (number: number) => ({ number, title: 'x', month: null })
  it('is never given twice, not even after a milestone that costs still name', () => {
    expect(nextMilestone([])).toBe(1)
    expect(nextMilestone([one(3), one(1)])).toBe(4)
    expect(nextMilestone([one(1)], [{ item: 'a', cents: '1', milestone: 7 }])).toBe(8)
  })
})

it('gives new milestones the next free numbers, and takes none from others', () => {
  const numbers = (all: (number | null)[], next?: number) =>
    numbered(
      all.map((number) => ({ number })),
      next,
    ).map((one) => one.number)
  expect(numbers([null, 4, null, 2])).toEqual([5, 4, 6, 2])
  expect(numbers([null, 1], 9)).toEqual([9, 1])
  expect(numbers([])).toEqual([])
})

describe('rows while they are typed', () => {
  const typed = (more: object) => ({ item: 'a', amount: '', partner: '', kind: '', milestone: '', ...more })

  it.each([
    ['1.234,56', '123456'],
    ['1234.56', '123456'],
    ['1 234', '123400'],
    ['0', '0'],
    ['', null],
    ['  ', null],
  ])('read %j as saving does', (amount, cents) => {
    expect(typedCosts([typed({ amount })])).toEqual({ costs: [{ item: 'a', cents }], unreadable: 0 })
  })

  it.each(['-5', '1,234', 'teuer', '1,2,3', '999999999999'])('say that %j cannot be read', (amount) => {
    expect(typedCosts([typed({ amount })])).toEqual({ costs: [{ item: 'a', cents: null }], unreadable: 1 })
  })

  it('take over what is chosen, and nothing that is no choice', () => {
    const chosen = { partner: 'p', kind: 'material', milestone: '2' }
    expect(typedCosts([typed(chosen)]).costs).toEqual([
      { item: 'a', cents: null, partner: 'p', kind: 'material', milestone: 2 },
    ])
    expect(typedCosts([typed({ kind: 'toString', milestone: '-1' })]).costs).toEqual([
      { item: 'a', cents: null },
    ])
  })

  it('fall away where neither a text nor an amount is given', () => {
    expect(
      typedCosts([typed({ item: ' ', kind: 'travel' }), typed({ item: '', amount: '0' })]).costs,
    ).toEqual([{ item: '', cents: '0' }])
    expect(isBegun({ item: '', cents: null })).toBe(false)
  })
})
