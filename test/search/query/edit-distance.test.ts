import { describe, expect, it } from 'vitest'
import { editDistance, nearest, piecesOf, toleratedEdits } from '#search/query/edit-distance'
import { mulberry } from '#test/bench/matching/retrieval-measures'

describe('how far words are from each other', () => {
  it.each([
    ['hafen', 'hafen', 0],
    ['hafen', 'haffen', 1],
    ['hafen', 'hafn', 1],
    ['hafen', 'hagen', 1],
    ['hafen', 'hafne', 1],
    ['hafen', 'hfaen', 1],
    ['brukenprufung', 'bruckenprufung', 1],
    ['wintrdeinst', 'winterdienst', 2],
    ['', 'ab', 2],
    ['ca', 'abc', 3],
  ])('%s and %s are %i apart', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits)
    expect(editDistance(b, a, 5)).toBe(edits)
  })

  it('stops where nobody is interested any more', () => {
    expect(editDistance('hafen', 'bahnhof', 1)).toBe(2)
    expect(editDistance('hafen', 'h', 2)).toBe(3)
  })
})

describe('how much is forgiven', () => {
  it.each([
    ['ki', 0],
    ['moor', 0],
    ['hafen', 1],
    ['wohngeld', 1],
    ['grundsteuer', 2],
    ['din1076', 0],
  ])('%s: %i', (word, edits) => {
    expect(toleratedEdits(word)).toBe(edits)
  })
})

describe('what a mistyped word means', () => {
  const one = (term: string, documents = 1) => ({ term, documents })

  it('takes the nearest, among equals the one with the same first letter, then the more frequent', () => {
    const found = nearest('hafen', [one('hagen', 2), one('hafer', 9), one('dafen', 50), one('haufen', 3)])
    expect(found.map(({ term }) => term)).toEqual(['hafer', 'haufen', 'hagen', 'dafen'])
  })

  it('takes nothing that is too far, nor the word itself', () => {
    expect(nearest('hafen', [one('hafen'), one('bahnhof'), one('hafenbau')])).toEqual([])
    expect(nearest('kind', [one('rind')])).toEqual([])
  })
})

describe('the pieces by which neighbours are found', () => {
  const matches = (term: string, patterns: string[]) =>
    patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('%', '.*')}$`).test(term))

  it('finds every word that is one edit away', () => {
    const random = mulberry(3)
    for (const word of ['hafen', 'schule', 'wohngeld'])
      for (let round = 0; round < 200; round += 1) {
        const at = Math.floor(random() * word.length)
        const edited = [
          word.slice(0, at) + word.slice(at + 1),
          `${word.slice(0, at)}x${word.slice(at)}`,
          `${word.slice(0, at)}x${word.slice(at + 1)}`,
          word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
        ][round % 4]
        expect([word, edited, matches(edited ?? '', piecesOf(word))]).toEqual([word, edited, true])
      }
  })

  it('finds a long word with two slips of which one piece is left whole', () => {
    expect(matches('winterdienst', piecesOf('wintrdeinst'))).toBe(true)
    expect(matches('bruckenprufung', piecesOf('brukenprufng'))).toBe(true)
  })
})
