import type { HostingDemand, HostingLocation, LicenceDemand, LicenceModel } from '../taxonomy/vocabulary'
import type { ChallengeFacts, ProfileFacts } from './types'

/** What can keep a profile from a challenge however well it fits. */
export const CONSTRAINTS = ['verified', 'hosting', 'licence', 'available'] as const
export type Constraint = (typeof CONSTRAINTS)[number]

/** From loose to strict: a demand is met by an offer that stands at least as high. */
const HOSTING_STRICTNESS: Readonly<Record<HostingLocation | HostingDemand, number>> = {
  any: 0,
  world: 0,
  europeanUnion: 1,
  germany: 2,
  customer: 3,
}

/** `mixed` alone promises nothing about the part that matters, so it meets no demand. */
const LICENCES_THAT_MEET: Readonly<Record<Exclude<LicenceDemand, 'any'>, readonly LicenceModel[]>> = {
  openSource: ['openSource'],
  openWeights: ['openSource', 'openWeights'],
}

type Demands = Pick<ChallengeFacts, 'hostingDemand' | 'licenceDemand' | 'startsOn'>
type Offers = Pick<ProfileFacts, 'hostingLocations' | 'licenceModels' | 'availableFrom' | 'verified'>

/** The constraints that a profile breaks, in fixed order; empty where it may be proposed. */
export function failedConstraints(challenge: Demands, profile: Offers): Constraint[] {
  const met: Record<Constraint, boolean> = {
    verified: profile.verified,
    hosting: meetsHosting(challenge.hostingDemand, profile.hostingLocations),
    licence: meetsLicence(challenge.licenceDemand, profile.licenceModels),
    available: isAvailable(challenge.startsOn, profile.availableFrom),
  }
  return CONSTRAINTS.filter((constraint) => !met[constraint])
}

/** Whether one of the offered places is the demanded one or a stricter one. */
export function meetsHosting(demand: HostingDemand, offered: readonly HostingLocation[]): boolean {
  if (demand === 'any') return true
  return offered.some((location) => HOSTING_STRICTNESS[location] >= HOSTING_STRICTNESS[demand])
}

/** Whether one of the offered licence models grants what is demanded. */
export function meetsLicence(demand: LicenceDemand, offered: readonly LicenceModel[]): boolean {
  if (demand === 'any') return true
  return offered.some((model) => LICENCES_THAT_MEET[demand].includes(model))
}

/** Whether a provider has time on the day of the start; an open date on either side never fails. */
export function isAvailable(startsOn: string | null, availableFrom: string | null): boolean {
  if (startsOn === null || availableFrom === null) return true
  return availableFrom <= startsOn
}
