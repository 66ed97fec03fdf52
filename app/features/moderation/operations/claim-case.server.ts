import { CASE_TRANSITIONS, type CaseRefusal, CLAIM_MINUTES, judgeCase } from '~/domain/moderation/case'
import { involvementOf } from '~/domain/moderation/decision'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { involvedIn } from './involved.server'
import { itemOf, lockCase } from './lock-case.server'

export type Claimed = { ok: true } | { ok: false; reason: CaseRefusal | 'wrongState' | 'reasonMissing' }

/**
 * A moderator takes a case, or gives it back. For half an hour nobody else decides it; of two who take it at once one
 * gets it.
 */
export function claimCase(
  { actor, standing, thing }: Authorized<'moderation.decide', { id: string }>,
  action: 'claim' | 'release',
): Promise<Claimed> {
  return transact(async (tx): Promise<Claimed> => {
    const found = await lockCase(tx, thing.id)
    const item = await itemOf(found, tx)
    const at = await databaseTime(tx)
    const involvement = involvementOf(actor.id, await involvedIn(tx, found, item.authorId))
    const verdict = judgeCase(action, standing, { ...found, involvement, actorId: actor.id, at })
    if (!verdict.ok) return verdict
    const claimedUntil = action === 'claim' ? new Date(at.getTime() + CLAIM_MINUTES * 60_000) : null
    const claimedById = action === 'claim' ? actor.id : null
    await tx.moderationCase.updateMany({
      where: { id: found.id, version: found.version, closedAt: null },
      data: { claimedById, claimedUntil },
    })
    await appendEvent(tx, {
      stream: { type: 'moderationCase', id: found.id },
      ...{ actorId: actor.id, action: CASE_TRANSITIONS[action].event },
    })
    return { ok: true }
  })
}
