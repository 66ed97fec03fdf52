import { judgePilot, PILOT_TRANSITIONS } from '~/domain/pilot/pilot'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { Moved, Step } from './move-pilot.server'
import { askedWriters } from './move-pilot-partner.server'
import { lockPilot, pilotFacts } from './pilot-facts.server'

/**
 * Throws a draft away with everything that hangs on it. Of its text nothing is kept; that there was one, who threw
 * it away and when, stands in the events. Organisations that were asked to take part hear of it.
 */
export function discardPilot(
  { actor, standing, thing }: Authorized<'pilot.discard', { id: string }>,
  { version }: Step,
): Promise<Moved> {
  const { id } = thing
  return transact(async (tx): Promise<Moved> => {
    const before = await lockPilot(tx, id)
    const facts = await pilotFacts(tx, before, actor, standing)
    const verdict = judgePilot('discard', before.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    if (before.version !== version) return { ok: false, reason: 'wrongState' }
    const userIds = await askedWriters(tx, id, actor.id)
    // The texts of the events go with the draft; the chain stays valid without them.
    await tx.eventDetail.deleteMany({ where: { event: { streamType: 'pilot', streamId: id } } })
    await tx.pilot.delete({ where: { id } })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'pilot', id },
      ...{ actorId: actor.id, action: PILOT_TRANSITIONS.discard.event, values: {} },
    })
    await markChanged(tx, 'pilot', id)
    const params = { ...bothPaths('workspace'), title: before.title, authority: before.authority.name }
    await tell(tx, { eventId, userIds, template: 'pilotRequestEnded', params })
    return { ok: true }
  })
}
