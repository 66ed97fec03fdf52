import type { ProposalSection } from './sections'

/**
 * What a challenge says about itself, by the section of a proposal that answers to it: shown to the team beside the
 * form and to the readers beside the answer.
 */
export const DEMANDS_BY_SECTION = {
  about: ['problem', 'desiredOutcome'],
  approach: ['currentProcess', 'dataSituation', 'capabilities', 'techniques', 'hosting'],
  plan: ['startsOn'],
  costs: ['budget'],
  results: ['successCriteria', 'licence', 'readiness'],
  risks: ['constraints', 'personalData'],
  team: [],
} as const satisfies Record<ProposalSection, readonly string[]>

export type Demand = (typeof DEMANDS_BY_SECTION)[ProposalSection][number]

/** What a section answers to, in the order in which it is read. */
export function demandsIn(section: ProposalSection): readonly Demand[] {
  return DEMANDS_BY_SECTION[section]
}
