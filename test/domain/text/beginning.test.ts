import { expect, it } from 'vitest'
import { beginningOf } from '~/domain/text/beginning'

it('keeps what is short and cuts what is long between words', () => {
  expect(beginningOf('kurz', 10)).toBe('kurz')
  expect(beginningOf('Gibt es eine Schnittstelle?', 15)).toBe('Gibt es eine …')
  expect(beginningOf('x'.repeat(40), 10)).toBe(`${'x'.repeat(10)} …`)
})
