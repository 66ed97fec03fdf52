import type { ChallengeKind } from '../competition/competition'
import type { RequiredAnswer, RequiredField } from './completeness'

/** The fields of a challenge's text by the section in which they are written and saved, in their order. */
export const SECTION_FIELDS = {
  need: ['kind', 'title', 'summary', 'problem', 'currentProcess'],
  goal: ['desiredOutcome', 'successCriteria'],
  data: [
    'dataSituation',
    'personalData',
    'constraints',
    'hostingDemand',
    'licenceDemand',
    'readinessMin',
    'consortiumRule',
  ],
  matching: ['domains', 'capabilities', 'techniques', 'districts'],
  dates: ['budgetMin', 'budgetMax', 'deadline', 'startsOn', 'contactName', 'contactEmail', 'contactPhone'],
  competition: ['phases', 'prizes', 'jury'],
  english: ['englishTitle', 'englishSummary', 'englishProblem', 'englishDesiredOutcome'],
} as const

export type Section = keyof typeof SECTION_FIELDS
export type TextField = (typeof SECTION_FIELDS)[Section][number]

export const SECTIONS = Object.keys(SECTION_FIELDS) as Section[]
export const TEXT_FIELDS: readonly TextField[] = SECTIONS.flatMap((section) => [...SECTION_FIELDS[section]])

/** The sections of a challenge of a kind: phases, prizes and jury belong to a competition alone. */
export function sectionsOf(kind: ChallengeKind): Section[] {
  return SECTIONS.filter((section) => kind === 'competition' || section !== 'competition')
}

/** The fields of a section. */
export function fieldsOf(section: Section): readonly TextField[] {
  return SECTION_FIELDS[section]
}

/** The section in which a field is written. */
export function sectionOf(field: TextField): Section {
  return SECTIONS.find((section) => fieldsOf(section).includes(field)) ?? 'need'
}

/** Reads the name of a section, or null where a challenge of this kind has none of that name. */
export function sectionFrom(text: string | undefined, kind: ChallengeKind): Section | null {
  return sectionsOf(kind).find((section) => section === text) ?? null
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
