import type { HostingDemand, HostingLocation, LicenceDemand, LicenceModel } from '../taxonomy/vocabulary'

/** What matching needs to know of a challenge. Lexemes come from the analyser, repeated by weight. */
export interface ChallengeFacts {
  readonly id: string
  readonly lexemes: readonly string[]
  readonly capabilities: readonly string[]
  readonly techniques: readonly string[]
  readonly domains: readonly string[]
  /** Municipality keys of districts; empty means the whole state. */
  readonly districts: readonly string[]
  readonly hostingDemand: HostingDemand
  readonly licenceDemand: LicenceDemand
  /** Technology readiness level 1 to 9 that a solution must have reached; null where none is asked. */
  readonly readinessMin: number | null
  /** ISO date (YYYY-MM-DD) of the planned start; null where it is open. */
  readonly startsOn: string | null
}

/** What matching needs to know of a provider's profile. */
export interface ProfileFacts {
  readonly id: string
  readonly lexemes: readonly string[]
  readonly capabilities: readonly string[]
  readonly techniques: readonly string[]
  readonly domains: readonly string[]
  /** Municipality keys of districts; empty means the whole state. */
  readonly districts: readonly string[]
  readonly hostingLocations: readonly HostingLocation[]
  readonly licenceModels: readonly LicenceModel[]
  readonly readinessMin: number
  readonly readinessMax: number
  /** ISO date from which the provider has time; null means now. */
  readonly availableFrom: string | null
  readonly finishedPilots: number
  readonly verified: boolean
}

/** The parts of a score, in the order in which they are shown. */
export type ReasonKind =
  | 'technique'
  | 'capability'
  | 'domain'
  | 'text'
  | 'region'
  | 'readiness'
  | 'trackRecord'

/**
 * Why a pair fits: the points (of 100) that this part adds to the total, and the codes, district
 * keys or lexemes that both sides share, the weightiest first.
 */
export interface Reason {
  readonly kind: ReasonKind
  readonly points: number
  readonly matched: readonly string[]
}

/** The score of one challenge and one profile; the same whichever side asks. */
export interface MatchScore {
  /** 0 to 100, the sum of the points of the reasons. */
  readonly total: number
  /** Only parts that add points. */
  readonly reasons: readonly Reason[]
}

/** A place in a ranking: the id of the other side and why it stands there. */
export interface RankedMatch extends MatchScore {
  readonly id: string
}
