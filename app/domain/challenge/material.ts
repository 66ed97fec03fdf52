/**
 * What everybody reads of a challenge, and whether a change of it can make a proposal obsolete: material is
 * what is asked for, by what it is judged, under which conditions, with which data, for how much and when.
 * A word in the title, how the challenge is filed, its translation or the contact are not. The deadline
 * itself only ever moves further away. Of a competition phases and prizes are material; who sits in the jury
 * changes nothing of a proposal. Reviewed by hand; a test compares it with the columns.
 */
export const MATERIALITY = {
  kind: 'material',
  title: 'editorial',
  summary: 'editorial',
  problem: 'material',
  currentProcess: 'material',
  desiredOutcome: 'material',
  successCriteria: 'material',
  dataSituation: 'material',
  personalData: 'material',
  constraints: 'material',
  english: 'editorial',
  hostingDemand: 'material',
  licenceDemand: 'material',
  readinessMin: 'material',
  consortiumRule: 'material',
  districts: 'material',
  domains: 'editorial',
  capabilities: 'editorial',
  techniques: 'editorial',
  budgetMinCents: 'material',
  budgetMaxCents: 'material',
  startsOn: 'material',
  deadlineAt: 'editorial',
  phases: 'material',
  prizes: 'material',
  jury: 'editorial',
  contactName: 'editorial',
  contactEmail: 'editorial',
  contactPhone: 'editorial',
} as const satisfies Record<string, 'material' | 'editorial'>

export type PublicField = keyof typeof MATERIALITY

/** Fields that name people: a change of them is told, their words are not kept in its history. */
export const CONTACT_FIELDS = ['jury', 'contactName', 'contactEmail', 'contactPhone'] as const
export type ContactField = (typeof CONTACT_FIELDS)[number]

/** The changed fields that make a change material. */
export function materialFields(changed: readonly PublicField[]): PublicField[] {
  return changed.filter((field) => MATERIALITY[field] === 'material')
}

/** Whether a field names people. */
export function isContactField(field: string): field is ContactField {
  return CONTACT_FIELDS.some((one) => one === field)
}
