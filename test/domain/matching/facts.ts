import type { ChallengeFacts, ProfileFacts } from '~/domain/matching/types'

/** A challenge that asks for nothing, changed by the given facts. */
export function challengeWith(changes: Partial<ChallengeFacts> = {}): ChallengeFacts {
  return {
    id: 'challenge',
    lexemes: [],
    capabilities: [],
    techniques: [],
    domains: [],
    districts: [],
    hostingDemand: 'any',
    licenceDemand: 'any',
    readinessMin: null,
    startsOn: null,
    ...changes,
  }
}

/** A verified profile that offers nothing in particular, changed by the given facts. */
export function profileWith(changes: Partial<ProfileFacts> = {}): ProfileFacts {
  return {
    id: 'profile',
    lexemes: [],
    capabilities: [],
    techniques: [],
    domains: [],
    districts: [],
    hostingLocations: ['world'],
    licenceModels: ['proprietary'],
    readinessMin: 1,
    readinessMax: 9,
    availableFrom: null,
    finishedPilots: 0,
    verified: true,
    ...changes,
  }
}
