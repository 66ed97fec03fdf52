import { EMPTY_CONTENT, type ProposalContent } from '~/domain/proposal/content'
import type { AskedOfProposals } from '~/features/proposals/operations/asked-of-proposals.server'

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
export const ASKED: AskedOfProposals = {
  ...{ desiredOutcome: '', constraints: '', dataSituation: '', successCriteria: [] },
  ...{ hostingDemand: 'any', personalData: 'none', licenceDemand: 'any' },
  ...{ startsOn: null, budgetMinCents: null, budgetMaxCents: null, readinessMin: null },
}
