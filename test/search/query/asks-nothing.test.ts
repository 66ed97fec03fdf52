import { expect, it } from 'vitest'
import { asksNothing } from '#search/query/asks-nothing'

it.each(['', ' ', '😀', '…', '-', '""', '&|!:*<->()\\', 'die', 'wie ist das', 'the', '-die'])(
  'nothing can be looked for in %j',
  (typed) => {
    expect(asksNothing(typed)).toBe(true)
  },
)

it.each(['KI', 'die Brücke', '"der die"', '-Brücke', 'die -Brücke', 'x', '😀 Brücke', '112'])(
  'something is asked by %j',
  (typed) => {
    expect(asksNothing(typed)).toBe(false)
  },
)
