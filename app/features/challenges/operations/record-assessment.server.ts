import type { z } from 'zod'
import type { AssessmentKind } from '~/domain/assessment/kinds'
import type { assessmentSchema } from '../schema-assessment'
import type { Assessor } from './append-assessment.server'
import { changeAssessment } from './change-assessment.server'
import { recordCheck } from './record-check.server'
import { recordProcurement } from './record-procurement.server'

type Wish = z.output<typeof assessmentSchema>

/** Does what the page of a check asked for. A form of another check is refused as if it had not been finished. */
export async function recordAssessment(assessor: Assessor, kind: AssessmentKind, wish: Wish, now: Date) {
  const result = await record(assessor, kind, wish, now)
  if (result.ok) return result
  const { reason } = result
  const isConflict =
    reason === 'assessmentStale' || reason === 'questionsChanged' || reason === 'challengeOver'
  return { ok: false, reason, status: isConflict ? 409 : 422 } as const
}

function record(assessor: Assessor, kind: AssessmentKind, wish: Wish, now: Date) {
  if (wish.intent === 'change') return changeAssessment(assessor, kind, wish)
  if (wish.intent === 'procurement' && kind === 'procurement') return recordProcurement(assessor, wish, now)
  if (wish.intent === 'check' && kind !== 'procurement') return recordCheck(assessor, kind, wish)
  return { ok: false, reason: 'checkUnfinished' } as const
}
