import { type AssessmentKind, outcomesOf } from '~/domain/assessment/kinds'
import type { ChangeInput } from '../schema-assessment'
import { type Appended, type Assessor, appendAssessment } from './append-assessment.server'

export type ChangedAssessment = Appended | { ok: false; reason: 'outcomeUnknown' }

/**
 * An expert sets another class than the one that the answers led to, and says why. The answers stay as they
 * were given; of two experts at the same moment the second one is told that the result is a new one.
 */
export async function changeAssessment(
  assessor: Assessor,
  kind: AssessmentKind,
  { id, correctsId, outcome, reason }: ChangeInput,
): Promise<ChangedAssessment> {
  if (!outcomesOf(kind).includes(outcome)) return { ok: false, reason: 'outcomeUnknown' }
  return appendAssessment(assessor, {
    ...{ id, kind, correctsId },
    change: ({ dataVersion, answers, evidence }) => ({
      ...{ id, kind, dataVersion, outcome, correctsId, changeReason: reason },
      answers: answers as Record<string, string>,
      evidence: evidence as Record<string, string>,
      reasons: [],
    }),
  })
}
