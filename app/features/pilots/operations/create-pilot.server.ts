import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { OVER_ORGANISATION_STATES } from '~/domain/organisation/lifecycle'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { markChanged } from '~/outbox/append.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { NewPilotInput } from '../schema'

type Objection = 'authorityNotVerified' | 'organisationOver' | 'otherChallenge'
type Created =
  /** isRepeated: the same form had been sent before */
  { ok: true; id: string; isRepeated: boolean } | { ok: false; reason: Objection | 'idTaken' }

/** Starts a draft, where wished from a public challenge of the authority. The same form sent twice makes one. */
export async function createPilot(
  { actor, thing }: Authorized<'pilot.create', { id: string }>,
  { id, title, summary, challengeId }: Omit<NewPilotInput, 'authorityId'>,
): Promise<Created> {
  try {
    const objection = await transact(async (tx): Promise<Objection | null> => {
      const state = await stateWhileStarting(tx, thing.id)
      if (OVER_ORGANISATION_STATES.includes(state)) return 'organisationOver'
      if (state !== 'verified') return 'authorityNotVerified'
      const origin = challengeId ? await originOf(tx, challengeId, thing.id) : null
      if (challengeId && !origin) return 'otherChallenge'
      await tx.pilot.create({
        data: {
          ...{ id, authorityId: thing.id, title, summary, challengeId: origin?.id ?? null },
          ...{ createdById: actor.id, editorIds: [actor.id] },
          ...(origin && {
            ...{ domains: origin.domains, techniques: origin.techniques, districts: origin.districts },
          }),
        },
      })
      const stream = { type: 'pilot', id } as const
      const values = { title, summary, authorityId: thing.id, challengeId: origin?.id ?? null }
      await appendEvent(tx, { stream, actorId: actor.id, action: 'pilot.created', values })
      await markChanged(tx, 'pilot', id)
      return null
    })
    if (objection) return { ok: false, reason: objection }
  } catch (error) {
    if (!uniqueViolation(error)) throw error
    const own = await db.pilot.count({ where: { id, createdById: actor.id, authorityId: thing.id } })
    return own === 1 ? { ok: true, id, isRepeated: true } : { ok: false, reason: 'idTaken' }
  }
  return { ok: true, id, isRepeated: false }
}

/** The challenge of the authority that a pilot may come from: one that everybody may read. */
export function originOf(tx: Transaction, challengeId: string, authorityId: string) {
  return tx.challenge.findFirst({
    where: { id: challengeId, authorityId, state: { in: [...PUBLIC_CHALLENGE_STATES] } },
    select: { id: true, title: true, domains: true, techniques: true, districts: true },
  })
}
