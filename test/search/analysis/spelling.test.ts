import { expect, test } from 'vitest'
import { analyseGerman } from '#search/analysis/german'

/** Word in, lexemes out: umlauts, their substitutes and ß lead to one form. */
const TABLE: readonly (readonly [string, string])[] = [
  ['Brückenprüfung', 'bruckenpruf bruck pruf'],
  ['Brueckenpruefung', 'bruckenpruf bruck pruf'],
  ['Brücke', 'bruck'],
  ['Bruecke', 'bruck'],
  ['Brucke', 'bruck'],
  ['Brücken', 'bruck'],
  ['Straße', 'stras'],
  ['Strasse', 'stras'],
  ['STRASSE', 'stras'],
  ['Straßen', 'stras'],
  ['Straßenschäden', 'strassenschad stras schad'],
  ['Strassenschaeden', 'strassenschad stras schad'],
  ['Straßenbaubehörde', 'strassenbaubehord strassenbau behord'],
]

test.each(TABLE)('%s becomes %s', (word, lexemes) => {
  expect(analyseGerman(word).join(' ')).toBe(lexemes)
})
