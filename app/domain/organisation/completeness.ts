import { factsOfProducts, type ProductFacts, withProducts } from '../matching/product-facts'
import { MATCHED_PARTS, type MatchedPart, profileGaps } from '../matching/profile-gaps'
import { SUBJECT_WEIGHTS } from '../matching/weights'
import type { OrganisationKind } from '../taxonomy/vocabulary'
import type { Profile, ProfileValue } from './profile'

/** What a profile can lack; proof is a product, a reference or a certificate. */
export type ProfilePart = MatchedPart | 'summary' | 'contactEmail' | 'city' | 'website' | 'ror' | 'proof'
/** Names the reason why a part matters to this kind of organisation. */
export type PartReason = ProfilePart | 'descriptionAuthority' | 'domainsAuthority' | 'contactEmailAuthority'
type Part = { readonly part: ProfilePart; readonly weight: number; readonly why: PartReason }

const part = (name: ProfilePart, weight: number, why: PartReason = name): Part => ({
  part: name,
  weight,
  why,
})

/** What a profile of a provider is made of, in per cent: most is what matching goes by. */
const PROVIDER: readonly Part[] = [
  part('description', 20),
  part('techniques', 18),
  part('hostingLocations', 10),
  part('licenceModels', 10),
  part('capabilities', 10),
  part('domains', 10),
  part('summary', 8),
  part('contactEmail', 5),
  part('proof', 5),
  part('readinessMax', 4),
]
const RESEARCH_CENTRE: readonly Part[] = [
  part('description', 20),
  part('techniques', 18),
  part('licenceModels', 10),
  part('capabilities', 10),
  part('domains', 10),
  part('summary', 8),
  part('hostingLocations', 6),
  part('contactEmail', 5),
  part('ror', 5),
  part('proof', 4),
  part('readinessMax', 4),
]
/** Authorities are not matched themselves; their profile tells providers whom they would work for. */
const AUTHORITY: readonly Part[] = [
  part('summary', 25),
  part('contactEmail', 20, 'contactEmailAuthority'),
  part('description', 20, 'descriptionAuthority'),
  part('domains', 15, 'domainsAuthority'),
  part('city', 10),
  part('website', 10),
]

/** The parts of a profile by kind, the weightiest first; the weights of a kind sum up to 100. */
export const PROFILE_PARTS: Readonly<Record<OrganisationKind, readonly Part[]>> = {
  authority: AUTHORITY,
  company: PROVIDER,
  freelancer: PROVIDER,
  researchCentre: RESEARCH_CENTRE,
  innovationCentre: PROVIDER,
  network: PROVIDER,
}

/** What a part brings in points, where it brings any: the very figures that matching reckons with. */
export const POINTS_OF: Partial<Record<PartReason, number>> = {
  description: SUBJECT_WEIGHTS.text,
  techniques: SUBJECT_WEIGHTS.technique,
  capabilities: SUBJECT_WEIGHTS.capability,
  domains: SUBJECT_WEIGHTS.domain,
}

/** From here on the workspace no longer asks for more. */
export const GOOD_PROFILE = 70

export type Completeness = {
  /** 0 to 100 */
  percent: number
  /** what is missing and why it matters, the weightiest first */
  missing: { part: ProfilePart; why: PartReason }[]
}

/**
 * How much of a profile is there. What matching reads is judged by matching itself, so a part that products
 * fill is not missing.
 * @param proofs how many products, references and certificates there are
 */
export function completeness(
  kind: OrganisationKind,
  profile: Profile,
  { products, proofs }: { products: readonly ProductFacts[]; proofs: number },
): Completeness {
  const gaps: readonly ProfilePart[] = profileGaps(withProducts(factsOf(profile), factsOfProducts(products)))
  const matched: readonly ProfilePart[] = MATCHED_PARTS
  const isMissing = (name: ProfilePart) => {
    if (name === 'proof') return proofs === 0 && profile.references.length === 0
    return matched.includes(name) ? gaps.includes(name) : profile[name].length === 0
  }
  const missing = PROFILE_PARTS[kind].filter((one) => isMissing(one.part))
  const lacking = missing.reduce((sum, { weight }) => sum + weight, 0)
  return { percent: 100 - lacking, missing: missing.map(({ part: name, why }) => ({ part: name, why })) }
}

function factsOf(profile: Profile) {
  return {
    description: String(profile.description),
    techniques: listOf(profile.techniques),
    capabilities: listOf(profile.capabilities),
    domains: listOf(profile.domains),
    hostingLocations: listOf(profile.hostingLocations),
    licenceModels: listOf(profile.licenceModels),
    readinessMax: profile.readinessMax === '' ? null : Number(profile.readinessMax),
  }
}

function listOf(value: ProfileValue): readonly string[] {
  return typeof value === 'string' ? [] : value
}
