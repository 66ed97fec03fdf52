import { describe, expect, it } from 'vitest'
import {
  belief,
  type CommonChallenge,
  mirrored,
  type PartnerFacts,
  type PartnerReason,
  scorePartners,
} from '~/domain/matching/partner-score'
import {
  BELIEF,
  MINIMUM_PARTNER_SCORE,
  PARTNER_WEIGHTS,
  STRONG_MATCH,
} from '~/domain/matching/partner-weights'
import { rankPartners } from '~/domain/matching/rank-partners'
import { countCorpus } from '~/domain/matching/rarity'
import { MINIMUM_SCORE } from '~/domain/matching/weights'
import { DISTRICT_CODES } from '~/domain/taxonomy/regions'
import { CAPABILITIES, DOMAINS, TECHNIQUES } from '~/domain/taxonomy/vocabulary'
import { profileWith } from './facts'

const DRONES = profileWith({ id: 'drones', techniques: ['imageAnalysis'], capabilities: ['computerVision'] })
const RADAR = profileWith({ id: 'radar', techniques: ['remoteSensing'], capabilities: ['analysis'] })
const CORPUS = countCorpus([
  DRONES,
  RADAR,
  profileWith(),
  profileWith({ lexemes: ['bruck', 'drohn', 'riss'] }),
])
const BRIDGES: CommonChallenge = {
  id: 'bridges',
  techniques: ['imageAnalysis', 'remoteSensing'],
  capabilities: ['computerVision', 'analysis'],
  score: STRONG_MATCH,
}
const EVERYTHING = profileWith({
  id: 'all',
  techniques: TECHNIQUES,
  capabilities: CAPABILITIES,
  domains: DOMAINS,
  districts: DISTRICT_CODES,
})

const pointsOf = (reasons: readonly PartnerReason[]) =>
  Object.fromEntries(reasons.map(({ kind, points }) => [kind, points]))
const score = (one: PartnerFacts, other: PartnerFacts, common: readonly CommonChallenge[] = []) =>
  scorePartners(one, other, common, CORPUS)

/** A generator with a seed, so that a failure comes again. */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state % below
  }
}
function someProfile(id: string, pick: (below: number) => number): PartnerFacts {
  const some = <One>(list: readonly One[], most: number) => list.filter(() => pick(list.length) < most)
  return {
    id,
    techniques: some(TECHNIQUES, 4),
    capabilities: some(CAPABILITIES, 3),
    domains: some(DOMAINS, 2),
    districts: some(DISTRICT_CODES, 2),
    lexemes: some(['bruck', 'drohn', 'riss', 'moor', 'pegel', 'akt'], 3),
  }
}
const someCommon = (pick: (below: number) => number): CommonChallenge[] =>
  ['a', 'b', 'c'].slice(0, pick(4)).map((id) => ({
    id,
    techniques: TECHNIQUES.filter(() => pick(20) < 3),
    capabilities: CAPABILITIES.filter(() => pick(10) < 3),
    score: 20 + pick(60),
  }))

describe('scorePartners', () => {
  it('has weights of 100 points, and a context that alone names nobody', () => {
    const { domain, region, ...subject } = PARTNER_WEIGHTS
    expect(domain + region + Object.values(subject).reduce((sum, one) => sum + one, 0)).toBe(100)
    expect(domain + region).toBeLessThan(MINIMUM_PARTNER_SCORE)
  })

  it('gives the whole complement where each side has the half that the other one lacks', () => {
    const { reasons } = score(DRONES, RADAR, [BRIDGES])
    expect(reasons[0]).toEqual({
      kind: 'complement',
      points: expect.closeTo(PARTNER_WEIGHTS.complement, 8),
      challenges: [
        {
          challengeId: 'bridges',
          missing: ['remoteSensing', 'analysis'],
          given: ['imageAnalysis', 'computerVision'],
        },
      ],
    })
    expect(pointsOf(reasons)).toMatchObject({ challenge: PARTNER_WEIGHTS.challenge })
  })

  it('counts less where only one side gains, and nothing where both have the same', () => {
    const both = { ...RADAR, techniques: BRIDGES.techniques, capabilities: BRIDGES.capabilities }
    const [oneSided] = score(DRONES, both, [BRIDGES]).reasons
    expect(oneSided?.points).toBeGreaterThan(0)
    expect(oneSided?.points).toBeLessThan(PARTNER_WEIGHTS.complement / 2)
    expect(pointsOf(score(DRONES, { ...DRONES, id: 'twin' }, [BRIDGES]).reasons)).not.toHaveProperty(
      'complement',
    )
  })

  it('says nothing about what a profile lacks that names no tags at all', () => {
    const silent = profileWith({ id: 'silent' })
    expect(pointsOf(score(silent, RADAR, [BRIDGES]).reasons)).not.toHaveProperty('complement')
  })

  it.each([
    ['a challenge that neither side has half of', { techniques: ['chatbot'], capabilities: [] }],
    ['a challenge that asks for nothing', { techniques: [], capabilities: [] }],
    ['a challenge that one of them hardly matches', { score: MINIMUM_SCORE }],
  ])('finds no complement in %s', (_, change) => {
    const reasons = score(DRONES, RADAR, [{ ...BRIDGES, ...change }]).reasons
    expect(pointsOf(reasons)).not.toHaveProperty('complement')
  })

  it('finds nothing between profiles that share nothing', () => {
    expect(score(DRONES, RADAR)).toEqual({ total: 0, reasons: [] })
  })

  it('counts near by only where both name districts, and less the more they name', () => {
    const of = (one: string[], other: string[]) =>
      pointsOf(score({ ...DRONES, districts: one }, { ...RADAR, districts: other }).reasons)['region'] ?? 0
    expect(of(['13003'], ['13003'])).toBe(PARTNER_WEIGHTS.region)
    expect(of(['13003'], ['13003', '13072'])).toBe(PARTNER_WEIGHTS.region / 2)
    expect([of([], ['13003']), of([], []), of(['13003'], ['13004'])]).toEqual([0, 0, 0])
    expect(of(['13003'], [...DISTRICT_CODES])).toBe(0)
  })

  it('is the same from both sides, and its reasons are mirrored, for two hundred pairs', () => {
    const pick = seeded(7)
    for (let round = 0; round < 200; round += 1) {
      const [one, other, common] = [someProfile('one', pick), someProfile('other', pick), someCommon(pick)]
      const [there, back] = [score(one, other, common), score(other, one, common)]
      expect(back.total).toBeCloseTo(there.total, 8)
      expect(there.total).toBeGreaterThanOrEqual(0)
      expect(there.total).toBeLessThanOrEqual(100.000001)
      const complementOf = ({ reasons }: typeof there) => reasons.find(({ kind }) => kind === 'complement')
      expect(complementOf(mirrored(there))).toEqual(complementOf(back))
      expect(mirrored(mirrored(there))).toEqual(there)
    }
  })

  it('gives a profile that ticks every box nothing that its words do not earn, for two hundred pairs', () => {
    const pick = seeded(11)
    for (let round = 0; round < 200; round += 1) {
      const [one, other, common] = [someProfile('one', pick), someProfile('other', pick), someCommon(pick)]
      const ticked = { ...EVERYTHING, lexemes: other.lexemes }
      const bare = { ...profileWith({ id: 'other' }), lexemes: other.lexemes }
      expect(score(one, ticked, common).total).toBeLessThanOrEqual(score(one, bare, common).total + 1e-9)
    }
  })
})

describe('belief', () => {
  it('is whole for short lists, none for long ones, and falls in between', () => {
    const { whole, none } = BELIEF.tags
    expect([belief(0, BELIEF.tags), belief(whole, BELIEF.tags)]).toEqual([1, 1])
    expect([belief(none, BELIEF.tags), belief(none + 9, BELIEF.tags)]).toEqual([0, 0])
    expect(belief((whole + none) / 2, BELIEF.tags)).toBe(0.5)
  })
})

describe('rankPartners', () => {
  it('names the best first, equal ones by id, and neither itself nor those below the least', () => {
    const twin = { ...RADAR, id: 'a-radar' }
    const ranked = rankPartners(
      DRONES,
      [
        { facts: profileWith({ id: 'nobody' }), common: [] },
        { facts: DRONES, common: [BRIDGES] },
        { facts: RADAR, common: [BRIDGES] },
        { facts: twin, common: [BRIDGES] },
        { facts: { ...RADAR, id: 'weak' }, common: [{ ...BRIDGES, score: 40 }] },
      ],
      CORPUS,
    )
    expect(ranked.map(({ id }) => id)).toEqual(['a-radar', 'radar', 'weak'])
  })
})
