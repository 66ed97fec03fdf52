import { expect, it } from 'vitest'
import { redacted } from '~/domain/text/redact'

it.each([
  ['550 5.1.1 <anna.b@amt.example> unknown', '550 5.1.1 <…@…> unknown'],
  ['to: x+y@z.example, a@b.example;', 'to: …@…, …@…;'],
  [`link /bestaetigen/${'aB3_-'.repeat(9)} failed`, 'link /bestaetigen/… failed'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
  ['x '.repeat(400), 'x '.repeat(150)],
])('%j becomes %j', (text, expected) => {
  expect(redacted(text)).toBe(expected)
})
