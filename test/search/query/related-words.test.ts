import { expect, test } from 'vitest'
import { analyseGerman } from '#search/analysis/german'
import { NEAR_WORDS } from '#search/analysis/words/near-words'
import { nearWordLike, relatedTo } from '#search/query/related-words'
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
