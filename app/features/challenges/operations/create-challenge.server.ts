import { OVER_ORGANISATION_STATES } from '~/domain/organisation/lifecycle'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { markChanged } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { NewChallengeInput } from '../schema'

type Objection = 'authorityNotVerified' | 'organisationOver'
type Created =
  /** isRepeated: the same form had been sent before */
  { ok: true; id: string; isRepeated: boolean } | { ok: false; reason: Objection | 'idTaken' }

/** Starts a draft. The same form sent twice leads to the same draft. */
export async function createChallenge(
  { actor, thing }: Authorized<'challenge.create', { id: string }>,
  { id, kind, title, summary }: NewChallengeInput,
): Promise<Created> {
  const row = {
    ...{ id, authorityId: thing.id, kind, title, summary, createdById: actor.id, editorIds: [actor.id] },
    // A list that nobody gives is stored as NULL, and a section that nobody changes writes nothing later.
    ...{ districts: [], domains: [], capabilities: [], techniques: [] },
  }
  try {
    const objection = await transact(async (tx): Promise<Objection | null> => {
      const state = await stateWhileStarting(tx, thing.id)
      if (OVER_ORGANISATION_STATES.includes(state)) return 'organisationOver'
      if (state !== 'verified') return 'authorityNotVerified'
      await tx.challenge.create({ data: row })
      const stream = { type: 'challenge', id } as const
      const values = { kind, title, summary, authorityId: thing.id }
      await appendEvent(tx, { stream, actorId: actor.id, action: 'challenge.created', values })
      await markChanged(tx, 'challenge', id)
      return null
    })
    if (objection) return { ok: false, reason: objection }
  } catch (error) {
    if (!uniqueViolation(error)) throw error
    const own = await db.challenge.count({ where: { id, createdById: actor.id, authorityId: thing.id } })
    return own === 1 ? { ok: true, id, isRepeated: true } : { ok: false, reason: 'idTaken' }
  }
  return { ok: true, id, isRepeated: false }
}
