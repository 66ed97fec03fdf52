import { OVER_ORGANISATION_STATES } from '~/domain/organisation/lifecycle'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { markChanged } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { NewConsultationInput } from '../schema-consultation'

type Objection = 'authorityNotVerified' | 'organisationOver'
type Created =
  /** isRepeated: the same form had been sent before */
  { ok: true; id: string; isRepeated: boolean } | { ok: false; reason: Objection | 'idTaken' }

/** Starts a draft. The same form sent twice leads to the same draft. */
export async function createConsultation(
  { actor, thing }: Authorized<'consultation.create', { id: string }>,
  { id, title, question }: Omit<NewConsultationInput, 'organisationId'>,
): Promise<Created> {
  try {
    const objection = await transact(async (tx): Promise<Objection | null> => {
      const state = await stateWhileStarting(tx, thing.id)
      if (OVER_ORGANISATION_STATES.includes(state)) return 'organisationOver'
      if (state !== 'verified') return 'authorityNotVerified'
      const row = { id, organisationId: thing.id, title, question }
      await tx.consultation.create({ data: { ...row, createdById: actor.id, editorIds: [actor.id] } })
      const stream = { type: 'consultation', id } as const
      const values = { title, question, organisationId: thing.id }
      await appendEvent(tx, { stream, actorId: actor.id, action: 'consultation.created', values })
      await markChanged(tx, 'consultation', id)
      return null
    })
    if (objection) return { ok: false, reason: objection }
  } catch (error) {
    if (!uniqueViolation(error)) throw error
    const own = await db.consultation.count({
      where: { id, createdById: actor.id, organisationId: thing.id },
    })
    return own === 1 ? { ok: true, id, isRepeated: true } : { ok: false, reason: 'idTaken' }
  }
  return { ok: true, id, isRepeated: false }
}
