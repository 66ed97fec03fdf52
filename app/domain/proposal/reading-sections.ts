import type { ContentField } from './content'

/** What the authority has said about its challenge, as far as a section of a proposal answers to it. */
export type Demand =
  | 'problem'
  | 'desiredOutcome'
  | 'currentProcess'
  | 'dataSituation'
  | 'capabilities'
  | 'techniques'
  | 'hosting'
  | 'startsOn'
  | 'budget'
  | 'successCriteria'
  | 'licence'
  | 'readiness'
  | 'constraints'
  | 'personalData'

type Section = { fields: readonly ContentField[]; demands: readonly Demand[] }

/** A proposal in the sections in which it is read, each beside what the authority has asked for. */
export const READING_SECTIONS = {
  about: { fields: ['title', 'summary'], demands: ['problem', 'desiredOutcome'] },
  approach: {
    fields: ['approach', 'dataNeeded'],
    demands: ['currentProcess', 'dataSituation', 'capabilities', 'techniques', 'hosting'],
  },
  plan: { fields: ['workPlan'], demands: ['startsOn'] },
  costs: { fields: ['costs'], demands: ['budget'] },
  results: {
    fields: ['resultLicence', 'resultLicenceNote', 'readiness'],
    demands: ['successCriteria', 'licence', 'readiness'],
  },
  risks: { fields: ['risks'], demands: ['constraints', 'personalData'] },
  team: { fields: ['references', 'contactName', 'contactEmail', 'contactPhone'], demands: [] },
} as const satisfies Record<string, Section>

export type ReadingSection = keyof typeof READING_SECTIONS
export const READING_SECTION_NAMES = Object.keys(READING_SECTIONS) as ReadingSection[]

/** The fields of a content that a section shows. */
export function readFields(section: ReadingSection): readonly ContentField[] {
  return READING_SECTIONS[section].fields
}

/** What the authority asked for that a section answers to. */
export function readDemands(section: ReadingSection): readonly Demand[] {
  return READING_SECTIONS[section].demands
}

/** The section of that name; the first one where there is none. */
export function readingSectionFrom(text: string | null): ReadingSection {
  return READING_SECTION_NAMES.find((name) => name === text) ?? 'about'
}
