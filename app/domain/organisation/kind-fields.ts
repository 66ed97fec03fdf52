import type { OrganisationKind } from '../taxonomy/vocabulary'
import { PROFILE_SECTIONS, type Profile, type ProfileField, type ProfileSection } from './profile'

const BUSINESSES = ['company', 'freelancer', 'innovationCentre', 'network'] as const
const PROVIDERS = [...BUSINESSES, 'researchCentre'] as const

/** Fields that only some kinds of organisation have an answer to; all others are for everybody. */
const KINDS_OF: Partial<Record<ProfileField, readonly OrganisationKind[]>> = {
  register: PROVIDERS,
  vatId: PROVIDERS,
  lei: ['company', 'innovationCentre', 'network', 'researchCentre'],
  ror: ['researchCentre'],
  ags: ['authority'],
  capabilities: PROVIDERS,
  techniques: PROVIDERS,
  readinessMin: PROVIDERS,
  readinessMax: PROVIDERS,
  licenceModels: PROVIDERS,
  hostingLocations: PROVIDERS,
  availableFrom: PROVIDERS,
  references: PROVIDERS,
}

/** Whether a field makes sense for a kind of organisation. */
export function fitsKind(field: ProfileField, kind: string): boolean {
  const kinds: readonly string[] | undefined = KINDS_OF[field]
  return kinds === undefined || kinds.includes(kind)
}

/**
 * The sections of the form for one profile. A field that does not fit the kind stays where something stands in
 * it: a form that left it out would erase it unseen.
 */
export function sectionsFor(profile: Profile): [section: ProfileSection, fields: ProfileField[]][] {
  const sections = Object.keys(PROFILE_SECTIONS) as ProfileSection[]
  return sections
    .map((section): [ProfileSection, ProfileField[]] => [section, fieldsFor(section, profile)])
    .filter(([, fields]) => fields.length > 0)
}

function fieldsFor(section: ProfileSection, profile: Profile): ProfileField[] {
  const fields: readonly ProfileField[] = PROFILE_SECTIONS[section]
  return fields.filter((field) => fitsKind(field, String(profile.kind)) || profile[field].length > 0)
}
