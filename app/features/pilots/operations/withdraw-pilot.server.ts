import type { Authorized } from '~/platform/guard/authorized.server'
import { dropOutcomeDrafts } from './keep-outcome-draft.server'
import { type Moved, movePilot, type Step } from './move-pilot.server'
import { tellPartners } from './pilot-recipients.server'

/** Takes a public pilot off the page: what everybody reads from then on is its title and the reason. */
export function withdrawPilot(
  authorized: Authorized<'pilot.withdraw', { id: string }>,
  step: Step & { reason: string },
): Promise<Moved> {
  const words = step.reason.trim()
  const actorId = authorized.actor.id
  return movePilot('withdraw', authorized, step, {
    data: ({ at }) => ({ withdrawnReason: words, withdrawnAt: at }),
    afterwards: async (tx, { before, eventId }) => {
      await dropOutcomeDrafts(tx, before.id)
      await tellPartners(tx, { eventId, actorId, pilot: before, news: 'withdrawn', words })
    },
  })
}
