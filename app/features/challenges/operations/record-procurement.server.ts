import { NOT_YET_CLASSIFIED } from '~/domain/assessment/tree'
import type { LegalKey } from '~/domain/legal/legal-value'
import { lightestRoute, PROCUREMENT_VERSION, possibleRoutes } from '~/domain/legal/procurement'
import { berlinDay } from '~/domain/time/berlin'
import { legalValues } from '~/platform/public-data/calendar.server'
import type { ProcurementInput } from '../schema-assessment'
import { type Appended, type Assessor, appendAssessment } from './append-assessment.server'

export type RecordedProcurement = Appended | { ok: false; reason: 'thresholdMissing'; key: LegalKey }

/**
 * Records which routes of procurement are open for an estimated value today, each with the threshold it
 * follows from as it is now: a later value changes nothing of what was worked out.
 */
export async function recordProcurement(
  assessor: Assessor,
  { id, value: valueCents, contractKind: kind, market, sharedResearch }: ProcurementInput,
  now: Date,
): Promise<RecordedProcurement> {
  const isSharedResearch = sharedResearch === 'unknown' ? null : sharedResearch === 'yes'
  const facts = { valueCents, kind, market, isSharedResearch, on: berlinDay(now) }
  const verdict = possibleRoutes(facts, legalValues())
  if (!verdict.ok) return verdict
  const { routes, thresholds } = verdict
  return appendAssessment(assessor, {
    ...{ id, kind: 'procurement', dataVersion: PROCUREMENT_VERSION },
    outcome: lightestRoute(facts, routes) ?? NOT_YET_CLASSIFIED,
    answers: {
      ...{ contractKind: kind, market, sharedResearch, on: facts.on },
      value: valueCents === null ? '' : String(valueCents),
    },
    reasons: routes.map(({ route, because, key }) => {
      const threshold = thresholds.find((one) => one.key === key)
      return {
        ...{ route, because },
        ...(threshold && {
          ...{ key: threshold.key, cents: String(threshold.value) },
          ...{ source: threshold.source, status: threshold.status },
        }),
      }
    }),
  })
}
