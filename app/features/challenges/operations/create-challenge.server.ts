import { markChanged } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { NewChallengeInput } from '../schema'

type Created =
  /** isRepeated: the same form had been sent before */
  { ok: true; id: string; isRepeated: boolean } | { ok: false; reason: 'authorityNotVerified' | 'idTaken' }

/** Starts a draft. The same form sent twice leads to the same draft. */
export async function createChallenge(
  { actor, thing }: Authorized<'challenge.create', { id: string; state: string }>,
  { id, title, summary }: NewChallengeInput,
): Promise<Created> {
  if (thing.state !== 'verified') return { ok: false, reason: 'authorityNotVerified' }
  const row = { id, authorityId: thing.id, title, summary, createdById: actor.id, editorIds: [actor.id] }
  try {
    await transact(async (tx) => {
      await tx.challenge.create({ data: row })
      const stream = { type: 'challenge', id } as const
      const values = { title, summary, authorityId: thing.id }
      await appendEvent(tx, { stream, actorId: actor.id, action: 'challenge.created', values })
      await markChanged(tx, 'challenge', id)
    })
  } catch (error) {
    if (!uniqueViolation(error)) throw error
    const own = await db.challenge.count({ where: { id, createdById: actor.id, authorityId: thing.id } })
    return own === 1 ? { ok: true, id, isRepeated: true } : { ok: false, reason: 'idTaken' }
  }
  return { ok: true, id, isRepeated: false }
}
