import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { ProfileValue } from '~/domain/organisation/profile'

/** Closed list of a field of a profile or an offer whose values are codes. */
export const LIST_OF: Readonly<Record<string, string>> = {
  kind: 'kind',
  legalForm: 'legalForm',
  sizeClass: 'sizeClass',
  capabilities: 'capability',
  techniques: 'technique',
  domains: 'domain',
  districts: 'district',
  licenceModel: 'licenceModel',
  licenceModels: 'licenceModel',
  hostingLocations: 'hostingLocation',
  readiness: 'readiness',
}

/** A value as a list: the codes of a list field, or nothing. */
export function listOf(value: ProfileValue): readonly string[] {
  return typeof value === 'string' ? [] : value
}

/** A value of a profile or an offer in words. */
export function valueText(
  label: (list: string, code: string) => string,
  field: string,
  value: ProfileValue,
): string {
  const list = LIST_OF[field]
  const codes = typeof value === 'string' ? [value] : value
  return codes.map((code) => (list && code ? label(list, code) : code)).join(', ')
}

/** The list in which an organisation stands: for breadcrumbs. */
export function listPageOf(state: OrganisationState, kind: string) {
  if (state === 'listed') return 'listedList'
  if (kind === 'authority') return 'authorityList'
  return kind === 'researchCentre' ? 'researchList' : 'providerList'
}
