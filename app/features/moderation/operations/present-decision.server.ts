import { appealObjection, lastAppealDay } from '~/domain/moderation/appeal'
import { readMeasure } from '~/domain/moderation/measures'
import type { requireDecision } from './require-decision.server'

type Found = Awaited<ReturnType<typeof requireDecision>>['decision']

/** A decision as whom it concerns reads it, without who made it, and whether an appeal is taken. */
export function presentDecision(decision: Found, at: Date) {
  const { ruleId, ruleVersion, basis, facts, explanation, scope, until, remedies } = decision
  const { isAutomated, isFromNotice, decidedAt, liftedAt } = decision
  const [appeal] = decision.appeals
  const measure = readMeasure(decision.measure)
  const judged = { measure, decidedAt, liftedAt, isAppealed: appeal !== undefined }
  const objection = appealObjection(judged, 'author', at)
  return {
    id: decision.id,
    shown: {
      ...{ measure, ruleId, ruleVersion, basis, facts, explanation, scope, until, remedies },
      ...{ isAutomated, isFromNotice, decidedAt },
    },
    text: decision.case?.snapshot ?? '',
    liftedAt,
    appeal: appeal ? { openedAt: appeal.openedAt, outcome: appeal.outcome, reasons: appeal.reasons } : null,
    objection,
    lastDay: lastAppealDay(decidedAt),
  }
}
