import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, moveEntry, type Step } from './move-entry.server'

/** Takes an entry back from the approval, so that its text can change. */
export function recallEntry(
  authorized: Authorized<'register.recall', { id: string }>,
  step: Step,
): Promise<Moved> {
  return moveEntry('recall', authorized, step, {
    data: async () => ({ submittedById: null, submittedAt: null }),
  })
}
