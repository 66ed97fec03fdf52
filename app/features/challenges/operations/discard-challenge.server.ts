import { type DiscardObjection, discardObjection } from '~/domain/challenge/discard'
import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockChallenge } from './challenge-facts.server'
import { stillWriting, without } from './challenge-recipients.server'

export type Discarded = { ok: true } | { ok: false; reason: DiscardObjection }

/**
 * Throws a draft away with everything that hangs on it. Of its text nothing is kept; that there was one, who threw
 * it away and when, stands in the events. Its other authors hear of it, and authorities that were asked to join.
 */
export function discardChallenge(
  { actor, thing }: Authorized<'challenge.discard', { id: string }>,
  { version }: { version: number },
): Promise<Discarded> {
  const { id } = thing
  return transact(async (tx): Promise<Discarded> => {
    const before = await lockChallenge(tx, id)
    const contactCount = await tx.contactNote.count({ where: { challengeId: id } })
    const objection = discardObjection({ ...before, contactCount })
    if (objection) return { ok: false, reason: objection }
    if (before.version !== version) return { ok: false, reason: 'wrongState' }
    const authors = await stillWriting(tx, before.authorityId, [...before.editorIds, before.createdById])
    const asked = await askedToJoin(tx, id)
    // The texts of the events go with the draft; the chain stays valid without them.
    await tx.eventDetail.deleteMany({ where: { event: { streamType: 'challenge', streamId: id } } })
    await tx.challenge.delete({ where: { id } })
    const stream = { type: 'challenge', id } as const
    const { id: eventId } = await appendEvent(tx, {
      ...{ stream, actorId: actor.id, action: 'challenge.discarded', values: {} },
    })
    await markChanged(tx, 'challenge', id)
    const params = { ...bothPaths('workspace', {}), title: before.title, authority: before.authority.name }
    await tell(tx, { eventId, userIds: without(authors, actor.id), template: 'challengeDiscarded', params })
    await tell(tx, { eventId, userIds: without(asked, actor.id), template: 'jointDiscarded', params })
    return { ok: true }
  })
}

/** Writers of the authorities that are asked or have confirmed. */
async function askedToJoin(tx: Transaction, challengeId: string) {
  const rows = await tx.membership.findMany({
    where: {
      ...{ endedAt: null, role: { in: [...WRITING_ROLES] } },
      organisation: { partnerships: { some: { challengeId, state: { in: [...LISTED_PARTNER_STATES] } } } },
    },
    select: { userId: true },
    distinct: ['userId'],
  })
  return rows.map((row) => row.userId)
}
