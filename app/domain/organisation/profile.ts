/** The fields of an organisation that its members write, in the order of the form. */
export const PROFILE_SECTIONS = {
  identity: ['name', 'kind', 'legalForm', 'register', 'vatId', 'lei', 'ror', 'ags'],
  about: ['summary', 'description', 'summaryEn', 'sizeClass'],
  skills: ['capabilities', 'techniques', 'domains', 'districts'],
  offer: ['readinessMin', 'readinessMax', 'licenceModels', 'hostingLocations', 'availableFrom', 'references'],
  contact: ['website', 'contactName', 'contactEmail', 'contactPhone', 'street', 'postalCode', 'city'],
} as const

export type ProfileSection = keyof typeof PROFILE_SECTIONS
export type ProfileField = (typeof PROFILE_SECTIONS)[ProfileSection][number]
/** Texts, numbers and days as text; closed lists as their codes. Absent is empty. */
export type ProfileValue = string | readonly string[]
export type Profile = Record<ProfileField, ProfileValue>

/** What staff has checked: a verified organisation that changes one of these is checked again. */
export const IDENTITY_FIELDS = ['name', 'kind', 'register', 'vatId', 'lei', 'ror', 'ags'] as const

export const IDENTIFIERS = ['register', 'vatId', 'lei', 'ror', 'ags'] as const
export type Identifier = (typeof IDENTIFIERS)[number]

const FIELDS: readonly ProfileField[] = Object.values(PROFILE_SECTIONS).flat()

/** Fields whose values differ, in the order of the form. The order within a list does not count. */
export function changedFields(before: Profile, after: Profile): ProfileField[] {
  return FIELDS.filter((field) => !isSameValue(before[field], after[field]))
}

/** Whether a change sends a verified organisation back to staff. */
export function needsNewCheck(changed: readonly ProfileField[]): boolean {
  return changed.some((field) => (IDENTITY_FIELDS as readonly ProfileField[]).includes(field))
}

/** Whether two values say the same: neither the order within a list counts nor how a line ends. */
export function isSameValue(one: ProfileValue, other: ProfileValue): boolean {
  return plain(one) === plain(other)
}

function plain(value: ProfileValue): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : [...value].sort().join('\n')
}
