import { CONTENT_FIELDS, type ContentField } from './content'

/** The fields of a proposal by the section in which they are written and saved, in their order. */
export const PROPOSAL_SECTION_FIELDS = {
  about: ['title', 'summary'],
  approach: ['approach', 'dataNeeded'],
  plan: ['workPlan', 'milestones'],
  costs: ['costs'],
  results: ['resultLicence', 'resultLicenceNote', 'readiness'],
  risks: ['risks'],
  team: ['references', 'contactName', 'contactEmail', 'contactPhone'],
} as const satisfies Record<string, readonly ContentField[]>

export type ProposalSection = keyof typeof PROPOSAL_SECTION_FIELDS

export const PROPOSAL_SECTIONS = Object.keys(PROPOSAL_SECTION_FIELDS) as ProposalSection[]
export const FIRST_SECTION: ProposalSection = 'about'

/** The fields of a section. */
export function contentFieldsOf(section: ProposalSection): readonly ContentField[] {
  return PROPOSAL_SECTION_FIELDS[section]
}

/** The fields that are read with a section: its own, and those without which they say nothing. */
export function fieldsReadWith(section: ProposalSection): readonly ContentField[] {
  return section === 'costs' ? ['milestones', 'costs'] : contentFieldsOf(section)
}

/** The section in which a field is written. */
export function contentSectionOf(field: ContentField): ProposalSection {
  return PROPOSAL_SECTIONS.find((section) => contentFieldsOf(section).includes(field)) ?? FIRST_SECTION
}

/** Reads the name of a section, or null where there is none of that name. */
export function proposalSectionFrom(text: string | undefined): ProposalSection | null {
  return PROPOSAL_SECTIONS.find((section) => section === text) ?? null
}

/** The sections before and after one, null at the ends. */
export function neighboursOf(section: ProposalSection) {
  const index = PROPOSAL_SECTIONS.indexOf(section)
  return { previous: PROPOSAL_SECTIONS[index - 1] ?? null, next: PROPOSAL_SECTIONS[index + 1] ?? null }
}

/** The sections to which some fields belong, each once, in their order. */
export function sectionsOfFields(fields: readonly string[]): ProposalSection[] {
  const known = CONTENT_FIELDS.filter((field) => fields.includes(field)).map(contentSectionOf)
  return PROPOSAL_SECTIONS.filter((section) => known.includes(section))
}

export type SectionProgress = { section: ProposalSection; missing: ContentField[] }

/** Every section with those of its fields that still keep the proposal from being submitted. */
export function sectionProgress(missing: readonly ContentField[]): SectionProgress[] {
  return PROPOSAL_SECTIONS.map((section) => ({
    section,
    missing: missing.filter((field) => contentSectionOf(field) === section),
  }))
}
