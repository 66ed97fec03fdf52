import { expect, it } from 'vitest'
import { digestTexts } from '~/outbox/templates/digest'
import { savedSearchNews } from '~/outbox/templates/saved-searches'
import { mailText } from '~/outbox/templates/template'

const thing = (title: string, more = {}) => ({
  ...{
    title,
    kind: 'Anbieter',
    language: 'de',
    organisation: '',
    deadlineAt: null,
    path: `/${title}`,
    words: [],
    choices: [],
  },
  ...more,
})
const write = (total: number, found: object[]) =>
  savedSearchNews.write({ path: '/x', name: 'Werften', total, found })

it.each([
  [1, 1, 'Neu zu „Werften“: „Ding 0“', 'New for “Werften”: “Ding 0”'],
  [
    3,
    3,
    '3-mal Neues zu „Werften“: „Ding 0“ und 2 weitere',
    '3 new things for “Werften”: “Ding 0” and 2 more',
  ],
  [
    44,
    10,
    '44-mal Neues zu „Werften“: „Ding 0“ und 43 weitere',
    '44 new things for “Werften”: “Ding 0” and 43 more',
  ],
  // one of two named ones is not public any more
  [2, 1, 'Neu zu „Werften“: „Ding 0“', 'New for “Werften”: “Ding 0”'],
  [2, 0, 'Ihre Suche „Werften“: nichts mehr öffentlich', 'Your search “Werften”: nothing public any more'],
])('of %i things, of which %i can be named, says so', (total, named, german, english) => {
  const { de, en } = write(
    total,
    Array.from({ length: named }, (_, n) => thing(`Ding ${n}`)),
  )
  expect([de.subject, en.subject]).toEqual([german, english])
  expect(de.closing).toBe(total > 10 ? 'Und 34 weitere.' : undefined)
})

it('names each thing in mail and digest with its address and what matched', () => {
  const found = [
    thing('Brücke', { organisation: 'Amt', deadlineAt: '2026-12-01T11:00:00.000Z', words: ['a', 'b'] }),
    thing('Deich', { choices: ['Ort: Rostock'] }),
  ]
  const { de } = write(2, found)
  const mail = mailText('de', de, 'https://x.example/y')
  expect(mail).toContain(
    '– Brücke\n  Anbieter, Amt\n  Frist: 1. Dezember 2026 um 12:00 Uhr\n  Ihre Wörter im Text: „a“, „b“\n  https://x.example/Br%C3%BCcke\n\n– Deich\n  Anbieter\n  Ihre Auswahl: Ort: Rostock\n  https://x.example/Deich\n\nZur',
  )
  const item = { kind: 'savedSearches' as const, at: new Date(0), subject: 'S', url: 'https://x.example/y' }
  const digest = digestTexts('de', [{ ...item, items: de.items ?? [] }], (kind) => kind)
  expect(digest.paragraphs[1]).toContain(
    'Uhr: S\n  https://x.example/y\n  – Brücke\n    Anbieter, Amt\n    Frist',
  )
})
