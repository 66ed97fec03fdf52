import { expect, it } from 'vitest'
import { literalPattern } from '~/domain/text/literal-pattern'

it.each([
  ['50 %', '50 \\%'],
  ['a_b', 'a\\_b'],
  ['C:\\x', 'C:\\\\x'],
  ['Brücke', 'Brücke'],
])('%s stands for itself', (text, pattern) => {
  expect(literalPattern(text)).toBe(pattern)
})
