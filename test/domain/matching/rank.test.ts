import { expect, test } from 'vitest'
import { rankChallenges, rankProfiles } from '~/domain/matching/rank'
import { countCorpus } from '~/domain/matching/rarity'
import { NEIGHBOUR_SHARE } from '~/domain/matching/text-relevance'
import type { ProfileFacts } from '~/domain/matching/types'
import { MINIMUM_SCORE } from '~/domain/matching/weights'
import { challengeWith, profileWith } from './facts'

const CHALLENGE = challengeWith({
  id: 'risse',
  lexemes: ['bruck', 'riss', 'bild'],
  techniques: ['imageAnalysis', 'remoteSensing'],
  domains: ['transport'],
  hostingDemand: 'germany',
  licenceDemand: 'openSource',
  startsOn: '2026-05-01',
})
const GOOD = profileWith({
  id: 'good',
  lexemes: ['bruck', 'riss', 'foto'],
  techniques: ['imageAnalysis', 'remoteSensing'],
  domains: ['transport'],
  hostingLocations: ['germany'],
  licenceModels: ['openSource'],
  availableFrom: '2026-05-01',
})
const PROFILES: ProfileFacts[] = [
  profileWith({
    ...GOOD,
    id: 'weak',
    lexemes: ['riss', 'text'],
    techniques: ['imageAnalysis', 'chatbot'],
    domains: [],
  }),
  GOOD,
  profileWith({
    ...GOOD,
    id: 'other',
    lexemes: ['text'],
    techniques: ['chatbot'],
    domains: ['health'],
    finishedPilots: 9,
  }),
]
const CORPUS = countCorpus(PROFILES)
const NEIGHBOURS = (lexeme: string) =>
  lexeme === 'riss' ? [{ lexeme: 'abplatz', share: NEIGHBOUR_SHARE }] : []

function idsFor(profiles: readonly ProfileFacts[]): string[] {
  return rankProfiles(CHALLENGE, profiles, CORPUS, NEIGHBOURS).map(({ id }) => id)
}

test('the best stands first and what does not fit is left out', () => {
  expect(idsFor(PROFILES)).toEqual(['good', 'weak'])
  expect(
    rankProfiles(CHALLENGE, PROFILES, CORPUS, NEIGHBOURS).every(({ total }) => total >= MINIMUM_SCORE),
  ).toBe(true)
})

test.each<[string, Partial<ProfileFacts>]>([
  ['unverified', { verified: false }],
  ['hosted elsewhere', { hostingLocations: ['europeanUnion', 'world'] }],
  ['without the licence', { licenceModels: ['mixed', 'proprietary', 'openWeights'] }],
  ['available too late', { availableFrom: '2026-05-02' }],
])('a profile that is %s never appears, in neither direction', (_, change) => {
  const broken = { ...GOOD, ...change }
  expect(idsFor([broken])).toEqual([])
  expect(rankChallenges(broken, [CHALLENGE], CORPUS, NEIGHBOURS)).toEqual([])
  expect(rankChallenges(GOOD, [CHALLENGE], CORPUS, NEIGHBOURS)).toHaveLength(1)
})

test('both directions give the same score and reasons', () => {
  const [there] = rankProfiles(CHALLENGE, [GOOD], CORPUS, NEIGHBOURS)
  const [back] = rankChallenges(GOOD, [CHALLENGE], CORPUS, NEIGHBOURS)
  expect(there?.id).toBe('good')
  expect(back?.id).toBe('risse')
  expect({ total: back?.total, reasons: back?.reasons }).toEqual({
    total: there?.total,
    reasons: there?.reasons,
  })
  expect(there?.reasons.find(({ kind }) => kind === 'text')?.matched).toEqual(['bruck', 'riss'])
})

test('a word for a neighbouring thing counts, for less, and is named by the word of the challenge', () => {
  const points = (lexemes: string[]) => {
    const [match] = rankProfiles(CHALLENGE, [{ ...GOOD, lexemes }], CORPUS, NEIGHBOURS)
    return match?.reasons.find(({ kind }) => kind === 'text')
  }
  expect(points(['wolf'])).toBeUndefined()
  expect(points(['abplatz'])?.matched).toEqual(['riss'])
  expect(points(['abplatz'])?.points).toBeLessThan(points(['riss'])?.points ?? 0)
  expect(points(['abplatz', 'riss'])?.points).toBeCloseTo(points(['wolf', 'riss'])?.points ?? 0)
})

test('challenges are ranked for a profile, best first', () => {
  const challenges = [
    challengeWith({
      ...CHALLENGE,
      id: 'half',
      techniques: ['imageAnalysis', 'chatbot'],
      domains: ['health'],
    }),
    CHALLENGE,
    challengeWith({
      ...CHALLENGE,
      id: 'none',
      lexemes: ['wolf'],
      techniques: ['chatbot'],
      domains: ['health'],
    }),
  ]
  expect(rankChallenges(GOOD, challenges, CORPUS, NEIGHBOURS).map(({ id }) => id)).toEqual(['risse', 'half'])
})

test('equal scores stand by id whatever the order of input', () => {
  const twins = ['c', 'a', 'b'].map((id) => ({ ...GOOD, id }))
  expect(idsFor(twins)).toEqual(['a', 'b', 'c'])
  expect(idsFor([...twins].reverse())).toEqual(['a', 'b', 'c'])
})

test('no input is changed', () => {
  const before = JSON.stringify(PROFILES)
  rankProfiles(CHALLENGE, PROFILES, CORPUS, NEIGHBOURS)
  expect(JSON.stringify(PROFILES)).toBe(before)
})
