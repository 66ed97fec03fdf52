import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, moveEntry, type Step } from './move-entry.server'

/**
 * Opens the working copy again; what is public stays as it is until a second person approves the next version.
 * Authors count anew: what stands was approved by somebody, what comes is of those who write now.
 */
export function reviseEntry(
  authorized: Authorized<'register.revise', { id: string }>,
  step: Step,
): Promise<Moved> {
  return moveEntry('revise', authorized, step, {
    data: async () => ({
      ...{ editorIds: [authorized.actor.id], submittedById: null, submittedAt: null, returnReason: null },
    }),
  })
}
