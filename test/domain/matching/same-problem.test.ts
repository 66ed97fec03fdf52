import { describe, expect, it } from 'vitest'
import { countCorpus } from '~/domain/matching/rarity'
import { rankSameProblem } from '~/domain/matching/same-problem'
import { MOST_SIMILAR } from '~/domain/matching/similarity'
import { profileWith } from './facts'

const TEXTS = {
  bridge: ['bruck', 'riss', 'drohn', 'prufung', 'schad'],
  twin: ['bruck', 'riss', 'drohn', 'prufung', 'bild'],
  moor: ['moor', 'nass', 'pegel', 'torf', 'satellit'],
}
const CORPUS = countCorpus(
  [...Object.values(TEXTS), ['akt'], ['rede'], ['netz']].map((lexemes) => profileWith({ lexemes })),
)
const text = (id: keyof typeof TEXTS) => ({ id, lexemes: TEXTS[id] })

describe('rankSameProblem', () => {
  it('names the same problem and no other one', () => {
    const found = rankSameProblem(TEXTS.bridge, [text('moor'), text('twin')], CORPUS)
    expect(found.map(({ text: { id } }) => id)).toEqual(['twin'])
    expect([...(found[0]?.matched ?? [])].sort()).toEqual(['bruck', 'drohn', 'prufung', 'riss'])
  })

  it('gives a pair the same value from both sides, also where one text is long', () => {
    const long = [...TEXTS.twin, ...TEXTS.twin, 'akt', 'rede']
    const [there] = rankSameProblem(TEXTS.bridge, [{ id: 'long', lexemes: long }], CORPUS)
    const [back] = rankSameProblem(long, [text('bridge')], CORPUS)
    expect(there?.value).toBeCloseTo(back?.value ?? 0, 10)
  })

  it('names no more than can be read', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ id: `t${at}`, lexemes: TEXTS.twin }))
    expect(rankSameProblem(TEXTS.bridge, many, CORPUS)).toHaveLength(MOST_SIMILAR)
  })

  it('finds nothing for a text without words', () => {
    expect(rankSameProblem([], [text('twin')], CORPUS)).toEqual([])
  })
})
