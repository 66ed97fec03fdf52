import { describe, expect, it } from 'vitest'
import {
  isFull,
  LONGEST_NAME,
  MOST_SAVED_SEARCHES,
  proposedName,
  QUIET_MINUTES,
  quietSince,
} from '~/domain/saved-search/saved-search'

describe('the proposed name', () => {
  it.each([
    ['Brücken prüfen', ['Art: Anbieter', 'Ort: Rostock'], 'Brücken prüfen, Art: Anbieter, Ort: Rostock'],
    ['', ['Art: Anbieter'], 'Art: Anbieter'],
    ['Brücken', [], 'Brücken'],
  ])('of %j with %j is %j', (text, choices, name) => {
    expect(proposedName(text, choices)).toBe(name)
  })

  it('is cut between words, within a long word where there is no blank, never within a character', () => {
    const words = proposedName('Wort '.repeat(60).trim(), [])
    expect(words).toMatch(/^(Wort )+Wort…$/)
    const endless = proposedName('x'.repeat(500), [])
    const pictures = proposedName(`x${'🦔'.repeat(100)}`, [])
    expect(endless).toBe(`${'x'.repeat(LONGEST_NAME - 1)}…`)
    expect(pictures).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
    for (const name of [words, endless, pictures]) expect(name.length).toBeLessThanOrEqual(LONGEST_NAME)
  })

  it('of exactly the longest length stays whole', () => {
    expect(proposedName('x'.repeat(LONGEST_NAME), [])).toBe('x'.repeat(LONGEST_NAME))
  })
})

it('the limit is reached with as many as there may be, not before', () => {
  expect([MOST_SAVED_SEARCHES - 1, MOST_SAVED_SEARCHES, MOST_SAVED_SEARCHES + 1].map(isFull)).toEqual([
    false,
    true,
    true,
  ])
})

it('a search is quiet for some minutes after it has told', () => {
  const at = new Date('2026-11-26T12:00:00Z')
  expect(at.getTime() - quietSince(at).getTime()).toBe(QUIET_MINUTES * 60_000)
})
