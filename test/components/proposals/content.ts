import { EMPTY_CONTENT, type ProposalContent } from '~/domain/proposal/content'
import type { ChallengeDemands } from '~/features/challenges/operations/present-challenge.server'

/** A content as a team may have written it; no word of it stands in the interface. */
export function written(overrides: Partial<ProposalContent> = {}): ProposalContent {
  return {
    ...EMPTY_CONTENT,
    title: 'Risse mit Drohnen finden',
    summary: 'Kurzfassung ohne Zahlen.',
    approach: 'Erste Zeile\nZweite Zeile',
    costs: [
      { item: 'Drohne', cents: '1234550' },
      { item: 'Auswertung', cents: '100000' },
    ],
    resultLicence: 'openSource',
    readiness: 6,
    contactName: 'Toni Muster',
    ...overrides,
  }
}

/** A challenge that asks for nothing in particular. */
export const ASKED: ChallengeDemands = {
  texts: {
    ...{ problem: undefined, currentProcess: undefined, desiredOutcome: undefined },
    ...{ dataSituation: undefined, constraints: undefined },
  },
  criteria: [],
  facts: {
    ...{ startsOn: null, capabilities: [], techniques: [], budgetMinCents: null, budgetMaxCents: null },
    ...{ personalData: 'none', hostingDemand: 'any', licenceDemand: 'any', readinessMin: null },
  },
}
