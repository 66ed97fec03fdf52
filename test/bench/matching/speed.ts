import { rankProfiles } from '../../../app/domain/matching/rank'
import { countCorpus } from '../../../app/domain/matching/rarity'
import type { ChallengeFacts, ProfileFacts } from '../../../app/domain/matching/types'
import { CAPABILITIES, DOMAINS, TECHNIQUES } from '../../../app/domain/taxonomy/vocabulary'
import { relatedTo } from '../../../search/query/related-words'
import type { Measurement } from '../measurement'
import { mulberry } from './retrieval-measures'

const PROFILES = 10_000
const LEXEMES = 80
const RUNS = 5

/** Counting and ranking 10,000 generated profiles for one challenge, in memory. */
export function measureSpeed(): Measurement {
  const random = mulberry(13)
  const profiles = Array.from({ length: PROFILES }, (_, index) => generateProfile(`p${index}`, random))
  const challenge: ChallengeFacts = {
    ...generateProfile('c', random),
    hostingDemand: 'any',
    licenceDemand: 'any',
    readinessMin: 5,
    startsOn: null,
  }
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    rankProfiles(challenge, profiles, countCorpus(profiles), relatedTo)
    return (performance.now() - start) / 1000
  }).sort((a, b) => a - b)
  const value = times[Math.floor(RUNS / 2)] ?? 0
  return {
    name: 'matching.inMemory.oneChallengeAgainst10000',
    value,
    unit: 's',
    target: 1,
    ok: value < 1,
    baseline: null,
    conditions: `${PROFILES} generated profiles of ${LEXEMES} lexemes, counting included, median of ${RUNS} runs`,
  }
}

function generateProfile(id: string, random: () => number): ProfileFacts {
  const some = <Code>(codes: readonly Code[]) => codes.filter(() => random() < 0.2)
  return {
    id,
    lexemes: Array.from({ length: LEXEMES }, () => `w${Math.floor(random() ** 2 * 5000)}`),
    capabilities: some(CAPABILITIES),
    techniques: some(TECHNIQUES),
    domains: some(DOMAINS),
    districts: [],
    hostingLocations: ['germany'],
    licenceModels: ['openSource'],
    readinessMin: 1,
    readinessMax: 9,
    availableFrom: null,
    finishedPilots: Math.floor(random() * 3),
    verified: true,
  }
}
