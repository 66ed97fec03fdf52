import { OVER_ORGANISATION_STATES } from '~/domain/organisation/lifecycle'
import { contentFrom } from '~/domain/register/fields'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { markChanged } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { NewEntryInput } from '../schema-register'

type Objection = 'authorityNotVerified' | 'organisationOver'
type Created =
  /** isRepeated: the same form had been sent before */
  { ok: true; id: string; isRepeated: boolean } | { ok: false; reason: Objection | 'idTaken' }

/** Starts a draft. The same form sent twice leads to the same draft. */
export async function createEntry(
  { actor, thing }: Authorized<'register.create', { id: string }>,
  { id, name }: Omit<NewEntryInput, 'authorityId'>,
): Promise<Created> {
  try {
    const objection = await transact(async (tx): Promise<Objection | null> => {
      const state = await stateWhileStarting(tx, thing.id)
      if (OVER_ORGANISATION_STATES.includes(state)) return 'organisationOver'
      if (state !== 'verified') return 'authorityNotVerified'
      const content = { ...contentFrom({}), name }
      const authors = { createdById: actor.id, editorIds: [actor.id] }
      await tx.registerEntry.create({ data: { id, authorityId: thing.id, content, ...authors } })
      const stream = { type: 'registerEntry', id } as const
      const values = { name, authorityId: thing.id }
      await appendEvent(tx, { stream, actorId: actor.id, action: 'registerEntry.created', values })
      await markChanged(tx, 'registerEntry', id)
      return null
    })
    if (objection) return { ok: false, reason: objection }
  } catch (error) {
    if (!uniqueViolation(error)) throw error
    const own = await db.registerEntry.count({ where: { id, createdById: actor.id, authorityId: thing.id } })
    return own === 1 ? { ok: true, id, isRepeated: true } : { ok: false, reason: 'idTaken' }
  }
  return { ok: true, id, isRepeated: false }
}
