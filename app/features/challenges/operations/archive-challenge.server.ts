import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'

/** Puts an opened or withdrawn challenge aside with a reason. It stays readable. */
export function archiveChallenge(
  authorized: Authorized<'challenge.archive', { id: string }>,
  step: Required<Step>,
): Promise<Moved> {
  return moveChallenge('archive', authorized, step, {
    data: ({ at }) => ({ archivedAt: at, archivedReason: step.reason.trim() }),
  })
}
