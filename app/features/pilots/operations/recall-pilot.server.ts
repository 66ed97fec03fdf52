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

/** Takes a proposed end back before anybody has decided: the pilot goes on, what was written of its outcome is kept. */
export function recallPilotEnd(
  authorized: Authorized<'pilot.recall', { id: string }>,
  step: Step,
): Promise<Moved> {
  return movePilot('recallEnd', authorized, step, {
    data: () => ({ endProposedById: null, endProposedAt: null, endedOn: null }),
  })
}
