import { expect, test } from 'vitest'
import { analyseGerman } from '#search/analysis/german'
import { NEAR_WORDS } from '#search/analysis/words/near-words'
import { TRANSLATIONS } from '#search/analysis/words/translations'
import { nearWordLike, relatedTo, widelyRelatedTo } from '#search/query/related-words'
import { NEIGHBOUR_SHARE, SAME_SHARE } from '~/domain/matching/text-relevance'

const first = (word: string) => analyseGerman(word)[0] ?? ''
const shareOf = (word: string, other: string) =>
  relatedTo(first(word)).find(({ lexeme }) => lexeme === first(other))?.share

test.each([
  ['Strafzettel', 'Verwarnung'],
  ['Müll', 'Kehricht'],
  ['Lehrer', 'Lehrkraft'],
  ['Schlaglöcher', 'Straßenschäden'],
  ['Papierkram', 'Formular'],
  ['auslesen', 'extrahieren'],
  ['RTW', 'Rettungswagen'],
  ['BAföG', 'Ausbildungsförderung'],
  ['LSA', 'Ampel'],
  ['polizeilich', 'Polizei'],
  ['landwirtschaftlich', 'Landwirtschaft'],
  ['einreichen', 'Abgeben'],
  ['Anwohnerparken', 'Bewohnerparken'],
  ['Handyempfang', 'Mobilfunk'],
  ['entziffern', 'Handschrifterkennung'],
  ['Weltall', 'Satellit'],
  ['Scheduling', 'Dienstplan'],
  ['Forecast', 'Prognosen'],
  ['Aquakultur', 'Fischzucht'],
])('"%s" and "%s" say the same, in both directions', (one, other) => {
  expect(shareOf(one, other)).toBe(SAME_SHARE)
  expect(shareOf(other, one)).toBe(SAME_SHARE)
})

test('a neighbouring thing counts less than another word for the same', () => {
  expect(shareOf('Brücke', 'Riss')).toBe(NEIGHBOUR_SHARE)
  expect(NEIGHBOUR_SHARE).toBeLessThan(SAME_SHARE)
})

test.each(['Schwerin', 'Bürgermeisterwahlkampfplakat', ''])('"%s" has no neighbours', (word) => {
  expect(relatedTo(word)).toEqual([])
})

/** The same letters, or nearly, and another thing. */
test.each([
  ['Haftung', 'Gefängnis'],
  ['Bildung', 'Foto'],
  ['Richtung', 'Urteil'],
  ['Festung', 'Feier'],
  ['Ordnung', 'Dokument'],
  ['Wand', 'Wanderung'],
  ['Blut', 'Pflanze'],
])('"%s" has nothing to do with "%s"', (one, other) => {
  expect(widelyRelatedTo(first(one)).map(({ lexeme }) => lexeme)).not.toContain(first(other))
})

test('a few words are widened by what lies near other words for the same, a text is not', () => {
  const near = { lexeme: first('Dolmetscher'), share: NEIGHBOUR_SHARE }
  expect(widelyRelatedTo(first('Geflüchtete'))).toContainEqual(near)
  expect(relatedTo(first('Geflüchtete'))).not.toContainEqual(near)
})

test.each([
  ['Seegras', 'e:seagrass'],
  ['Brücke', 'e:bridg'],
  ['Fähre', 'e:ferri'],
])('"%s" and its English name stand for each other in searches', (word, english) => {
  expect(widelyRelatedTo(first(word))).toContainEqual({ lexeme: english, share: SAME_SHARE })
  expect(widelyRelatedTo(english)).toContainEqual({ lexeme: first(word), share: SAME_SHARE })
})

test('each meaning has words of both languages', () => {
  const lines = TRANSLATIONS.trim().split('\n')
  expect(lines.filter((line) => !/^\p{Ll}[\p{Ll} -]* > [a-z]+( [a-z]+)*$/u.test(line))).toEqual([])
  expect(new Set(lines).size).toBe(lines.length)
})

test('no word is its own neighbour', () => {
  for (const word of NEAR_WORDS.split(/\s+/))
    expect(relatedTo(first(word)).map(({ lexeme }) => lexeme)).not.toContain(first(word))
})

test('each line is a group of at least two words, each of which the analyser keeps', () => {
  const broken = NEAR_WORDS.trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .filter((line) => {
      const words = line.replace(/^= /, '').split(' ')
      return (
        words.length < 2 ||
        new Set(words).size < words.length ||
        words.some((word) => first(word.replace('-', ' ')) === '')
      )
    })
  expect(broken).toEqual([])
})

test.each([
  ['mullabfur', 'müllabfuhr'],
  ['strafzetel', 'strafzettel'],
])('"%s" is meant as "%s"', (typed, meant) => expect(nearWordLike(typed)).toBe(meant))

test.each(['xyzxyzxyz', 'brot', ''])('"%s" is no mistyped word of the lists', (typed) =>
  expect(nearWordLike(typed)).toBeNull(),
)
