import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'

/** Takes a challenge back from the approval, so that its text can change. */
export function recallChallenge(
  authorized: Authorized<'challenge.recall', { id: string }>,
  step: Step,
): Promise<Moved> {
  return moveChallenge('recall', authorized, step, {
    data: () => ({ submittedById: null, submittedAt: null }),
  })
}
