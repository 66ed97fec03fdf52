import { without, writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { entryParams } from './entry-recipients.server'
import { type Moved, moveEntry, type Step } from './move-entry.server'

/** Takes an entry out of the register for good. Its address goes on saying what was there, since when not, and why. */
export function withdrawEntry(
  authorized: Authorized<'register.withdraw', { id: string }>,
  step: Step & { reason: string },
): Promise<Moved> {
  const reason = step.reason.trim()
  return moveEntry('withdraw', authorized, step, {
    data: async (_, { at }) => ({ withdrawnAt: at, withdrawnReason: reason }),
    afterwards: async (tx, { before, eventId }) => {
      const userIds = without(await writersOf(tx, before.authorityId), authorized.actor.id)
      const params = { ...entryParams(before, 'registerEntry'), reason }
      await tell(tx, { eventId, userIds, template: 'registerWithdrawn', params })
    },
  })
}
