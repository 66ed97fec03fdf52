import { judgeEntry, REGISTER_TRANSITIONS } from '~/domain/register/entry'
import { markChanged } from '~/outbox/append.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { entryFacts, lockEntry } from './entry-facts.server'
import type { Moved, Step } from './move-entry.server'

/**
 * Throws away a draft that was never public. Of its text nothing is kept; that there was one, who threw it away and
 * when, stands in the events.
 */
export function discardEntry(
  { actor, standing, thing }: Authorized<'register.discard', { id: string }>,
  { version }: Step,
): Promise<Moved> {
  const { id } = thing
  return transact(async (tx): Promise<Moved> => {
    const before = await lockEntry(tx, id)
    const facts = await entryFacts(tx, before, actor, standing)
    const verdict = judgeEntry('discard', before.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    if (before.version !== version) return { ok: false, reason: 'wrongState' }
    // The texts of the events go with the draft; the chain stays valid without them.
    await tx.eventDetail.deleteMany({ where: { event: { streamType: 'registerEntry', streamId: id } } })
    await tx.registerEntry.delete({ where: { id } })
    const action = REGISTER_TRANSITIONS.discard.event
    const stream = { type: 'registerEntry', id } as const
    await appendEvent(tx, { stream, actorId: actor.id, action, values: {} })
    await markChanged(tx, 'registerEntry', id)
    return { ok: true }
  })
}
