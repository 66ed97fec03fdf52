import type { RequiredAnswer, RequiredField } from './completeness'

/** The fields of a challenge's text by the section in which they are written and saved, in their order. */
export const SECTION_FIELDS = {
  need: ['title', 'summary', 'problem', 'currentProcess'],
  goal: ['desiredOutcome', 'successCriteria'],
  data: ['dataSituation', 'personalData', 'constraints', 'hostingDemand', 'licenceDemand', 'readinessMin'],
  matching: ['domains', 'capabilities', 'techniques', 'districts'],
  dates: ['budgetMin', 'budgetMax', 'deadline', 'startsOn', 'contactName', 'contactEmail', 'contactPhone'],
  english: ['englishTitle', 'englishSummary', 'englishProblem', 'englishDesiredOutcome'],
} as const

export type Section = keyof typeof SECTION_FIELDS
export type TextField = (typeof SECTION_FIELDS)[Section][number]

export const SECTIONS = Object.keys(SECTION_FIELDS) as Section[]
export const TEXT_FIELDS: readonly TextField[] = SECTIONS.flatMap((section) => [...SECTION_FIELDS[section]])

/** The fields of a section. */
export function fieldsOf(section: Section): readonly TextField[] {
  return SECTION_FIELDS[section]
}

/** The section in which a field is written. */
export function sectionOf(field: TextField): Section {
  return SECTIONS.find((section) => fieldsOf(section).includes(field)) ?? 'need'
}

/** Reads the name of a section, or null. */
export function sectionFrom(text: string | undefined): Section | null {
  return SECTIONS.find((section) => section === text) ?? null
}

/** The field of the form in which something that the approval asks for is written. */
export function formFieldOf(required: RequiredField): TextField {
  return required === 'deadlineAt' ? 'deadline' : required
}

/** What is missing of one section. */
export function missingIn(
  section: Section,
  missing: readonly (RequiredField | RequiredAnswer)[],
): TextField[] {
  const fields = missing.filter((one) => one !== 'whyNew')
  return fields.map(formFieldOf).filter((field) => sectionOf(field) === section)
}
