import { columnOf, type Day } from '~/domain/calendar/day'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { type Moved, movePilot, type Step } from './move-pilot.server'
import { tellPartners } from './pilot-recipients.server'

/** Gives a pilot more time, with a reason that everybody reads beside the day that was named first. */
export function postponePilot(
  authorized: Authorized<'pilot.postpone', { id: string }>,
  { newEnd, ...step }: Step & { reason: string; newEnd: Day | null },
): Promise<Moved> {
  const because = step.reason.trim()
  const actorId = authorized.actor.id
  return movePilot('postpone', authorized, step, {
    wish: () => ({ newEnd }),
    data: () => ({ endsOn: newEnd && columnOf(newEnd) }),
    values: { endsOn: newEnd },
    afterwards: async (tx, { before, facts, eventId }) => {
      const { id: pilotId, endsOn: fromDay } = before
      if (fromDay === null || newEnd === null) throw new Error('A pilot without an end was postponed')
      const row = { id: newId(), pilotId, fromDay, toDay: columnOf(newEnd), because, createdAt: facts.at }
      await tx.pilotPostponement.create({ data: row })
      await tellPartners(tx, { eventId, actorId, pilot: before, news: 'postponed', words: because })
    },
  })
}
