import type { OrganisationKind } from '../taxonomy/vocabulary'

/** Who builds, and who knows: the two sides that find each other. Authorities find authorities. */
const BUILDERS = ['company', 'freelancer', 'network'] as const satisfies readonly OrganisationKind[]
const RESEARCHERS = ['researchCentre'] as const satisfies readonly OrganisationKind[]

/** For each kind of organisation the kinds that it could work with; empty where it finds nobody here. */
export const PARTNER_KINDS: Readonly<Record<OrganisationKind, readonly OrganisationKind[]>> = {
  company: RESEARCHERS,
  freelancer: RESEARCHERS,
  network: RESEARCHERS,
  researchCentre: BUILDERS,
  authority: ['authority'],
  innovationCentre: [],
}

/** Whether two kinds could be introduced to each other; the same whichever asks. */
export function canBePartners(one: OrganisationKind, other: OrganisationKind): boolean {
  return PARTNER_KINDS[one].includes(other)
}

/** complement: two organisations. sameProblem: a challenge and that of another authority. */
export const PARTNER_MATCH_KINDS = ['complement', 'sameProblem'] as const
export type PartnerMatchKind = (typeof PARTNER_MATCH_KINDS)[number]
