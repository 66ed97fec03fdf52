import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, movePilot, type Step } from './move-pilot.server'

/** Takes a pilot back from the approval, so that its text can change. */
export function recallPilot(
  authorized: Authorized<'pilot.recall', { id: string }>,
  step: Step,
): Promise<Moved> {
  return movePilot('recall', authorized, step, {
    data: () => ({ submittedById: null, submittedAt: null }),
  })
}
