import { expect, test } from 'vitest'
import { analyseGerman } from '#search/analysis/german'

/** Abbreviations with their long form, short look-alikes, and the words that are left out or kept. */
const TABLE: readonly (readonly [string, string])[] = [
  ['KI', 'ki'],
  ['KI-gestützt', 'ki gestutzt'],
  ['ÖPNV', 'nahverkehr'],
  ['OZG', 'onlinezugangsgesetz'],
  ['LK', 'landkreis'],
  ['MV', 'mv'],
  ['ML', 'ml'],
  ['AI', 'ki'],
  ['Kiel', 'kiel'],
  ['Kind', 'kind'],
  ['nicht', 'nicht'],
  ['ohne', 'ohne'],
  ['kein', 'kein'],
  ['und', ''],
  ['der', ''],
  ['die', ''],
  ['das', ''],
]

test.each(TABLE)('%s becomes "%s"', (word, lexemes) => {
  expect(analyseGerman(word).join(' ')).toBe(lexemes)
})

test('a mark that stands alone leaves no empty lexeme', () => {
  expect(analyseGerman('Straße \u0301 Brücke')).not.toContain('')
})
