import { expect, test } from 'vitest'
import { fold, foldCase } from '#search/analysis/fold'
import { LONGEST_TOKEN, tokenise } from '#search/analysis/tokenise'

test.each([
  ['KI-gestützte Prüfung', ['ki', 'gestützte', 'prüfung']],
  ['Straße/Weg, „Brücke“ – 3.5 km', ['strasse', 'weg', 'brücke', '3', '5', 'km']],
  ['Bürger:innen und Nutzer*innen', ['bürgerinnen', 'und', 'nutzerinnen']],
  ['Lehrer_in', ['lehrerin']],
  ["gibt's", ['gibts']],
  ['Ver\u00ADwaltung', ['verwaltung']],
  ['10:30 Uhr: in Rostock', ['10', '30', 'uhr', 'in', 'rostock']],
  ['  ', []],
  ['', []],
])('%s is cut into %j', (text, tokens) => {
  expect(tokenise(text)).toEqual(tokens)
})

test('a run of letters without end is cut', () => {
  expect(tokenise('a'.repeat(5000))[0]).toHaveLength(LONGEST_TOKEN)
})

test('composed and decomposed letters are folded alike', () => {
  expect(fold('Bru\u0308cke')).toBe('brucke')
  expect(fold('BRÜCKE Straße Łódź Ærø')).toBe('brucke strasse lodz aero')
  expect(foldCase('„Größe“ ‚x‘ — y')).toBe(`"grösse" 'x' - y`)
})
