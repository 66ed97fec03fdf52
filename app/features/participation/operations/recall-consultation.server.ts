import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, moveConsultation, type Step } from './move-consultation.server'

/** Takes a consultation back from the approval, so that its text can change. */
export function recallConsultation(
  authorized: Authorized<'consultation.recall', { id: string }>,
  step: Step,
): Promise<Moved> {
  return moveConsultation('recall', authorized, step, {
    data: () => ({ submittedById: null, submittedAt: null }),
  })
}
