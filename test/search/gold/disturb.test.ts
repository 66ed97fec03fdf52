import { describe, expect, it } from 'vitest'
import { mulberry } from '#test/bench/matching/retrieval-measures'
import { DISTURBANCES, joinNouns } from '#test/bench/search/disturb'
import { knownItemQueries } from '#test/bench/search/known-items'

const WRITTEN = new Set(['radweg', 'planung', 'brücke', 'prüfung'])
const { umlautsSpelled, umlautsDropped, compoundSplit, inflected, slip } = DISTURBANCES

describe('what is done to titles before they are looked for', () => {
  it('writes umlauts as two letters or without their dots, and leaves other words alone', () => {
    expect([umlautsSpelled('Straßenschäden'), umlautsDropped('Straßenschäden')]).toEqual([
      'Strassenschaeden',
      'Strasenschaden',
    ])
    expect([umlautsSpelled('Wald'), umlautsDropped('Wald')]).toEqual([null, null])
  })

  it('takes a compound apart only where somebody wrote both parts', () => {
    expect(compoundSplit('Radwegplanung', mulberry(1), WRITTEN)).toBe('Radweg Planung')
    expect(compoundSplit('Brückenprüfung', mulberry(1), WRITTEN)).toBe('Brücke Prüfung')
    expect(compoundSplit('Waldprüfung', mulberry(1), WRITTEN)).toBeNull()
  })

  it('puts two nouns together that stand around a small word', () => {
    expect(joinNouns('Sanierung der Brücken am Rhein')).toBe('Brückensanierung am Rhein')
    expect(joinNouns('Mehr Radwege')).toBeNull()
  })

  it('changes an ending, or one letter behind the first', () => {
    expect(inflected('Brücken', mulberry(1))).toBe('Brück')
    expect(inflected('Antrag', mulberry(1))).toMatch(/^Antrag\p{L}+$/u)
    for (let seed = 1; seed < 50; seed += 1) {
      const slipped = slip('Winterdienst', mulberry(seed))
      if (slipped === null) continue
      expect(slipped).not.toBe('Winterdienst')
      expect([slipped[0], Math.abs(slipped.length - 12) <= 1]).toEqual(['W', true])
    }
    expect(slip('Wald', mulberry(1))).toBeNull()
  })

  it('asks for the rarest words of a title, the same at every run', () => {
    const texts = [
      { title: 'Neue Radwege für Köln', text: 'Neue Wege' },
      { title: 'Neue Bäume für Köln', text: '' },
    ]
    const queries = knownItemQueries(texts)
    expect(knownItemQueries(texts)).toEqual(queries)
    const spelled = queries.filter(({ way }) => way === 'umlautsSpelled').map(({ typed }) => typed)
    expect(spelled.toSorted()).toEqual(['Neue Baeume Koeln', 'Neue Radwege Koeln'])
    expect(queries.every(({ plain, typed }) => plain !== typed)).toBe(true)
  })
})
