import { expect, test } from 'vitest'
import { restoreUmlauts } from '#search/analysis/umlaut-variants'

test.each([
  ['bruecke', 'brücke'],
  ['bruecken', 'brücken'],
  ['strassenschaeden', 'strassenschäden'],
  ['brueckenpruefung', 'brückenprüfung'],
  ['foerderung', 'förderung'],
  ['kuestenschutz', 'küstenschutz'],
  ['gebaeude', 'gebäude'],
  ['ruegen', 'rügen'],
  ['muellabfuhr', 'muellabfuhr'],
])('%s is written %s', (written, restored) => {
  expect(restoreUmlauts(written)).toBe(restored)
})

test.each([
  'neue',
  'neuen',
  'steuer',
  'steuern',
  'aktuell',
  'israel',
  'feuerwehr',
  'bauern',
  'quelle',
  'poesie',
  'haus',
])('%s keeps its letters', (word) => {
  expect(restoreUmlauts(word)).toBe(word)
})

test('a word with very many pairs is left alone', () => {
  expect(restoreUmlauts('aeoeueaeoe')).toBe('aeoeueaeoe')
})
