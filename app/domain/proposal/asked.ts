import type { ProposalSection } from './sections'

/** What a challenge may say about what it expects of a proposal. */
export const ASKED_BY_SECTION = {
  about: ['desiredOutcome'],
  approach: ['constraints', 'hostingDemand', 'personalData', 'dataSituation'],
  plan: ['successCriteria', 'startsOn'],
  costs: ['budget'],
  results: ['licenceDemand', 'readinessMin'],
  risks: [],
  team: [],
} as const satisfies Record<ProposalSection, readonly string[]>

export type Asked = (typeof ASKED_BY_SECTION)[ProposalSection][number]

/** What a section is asked for by the challenge, in the order in which it is read. */
export function askedIn(section: ProposalSection): readonly Asked[] {
  return ASKED_BY_SECTION[section]
}
