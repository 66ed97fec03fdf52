import { expect, test } from 'vitest'
import { analyseEnglish, stemEnglish } from '#search/analysis/english'

test.each([
  ['bridges', 'bridge'],
  ['cities', 'city'],
  ['classes', 'class'],
  ['boxes', 'box'],
  ['planning', 'planned'],
  ['educate', 'education'],
  ['educators', 'education'],
  ['develops', 'development'],
  ['inspected', 'inspection'],
])('%s and %s meet', (one, other) => {
  expect(stemEnglish(one)).toBe(stemEnglish(other))
})

test.each([
  ['need', 'needle'],
  ['thing', 'the'],
  ['station', 'state'],
  ['virus', 'viru'],
  ['analysis', 'analysi'],
])('%s and %s stay apart', (one, other) => {
  expect(stemEnglish(one)).not.toBe(stemEnglish(other))
})

test('stop words and single letters are left out', () => {
  expect(analyseEnglish('The state of a bridge’s 2 decks')).toEqual(
    ['state', 'bridges', 'deck'].map(stemEnglish),
  )
})
