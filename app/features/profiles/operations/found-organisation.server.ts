import type { z } from 'zod'
import { sortKey } from '~/domain/text/sort-key'
import { markChanged } from '~/outbox/append.server'
import { transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { foundSchema } from '../schema'
import { findSimilar, type SimilarOrganisation } from './find-similar.server'
import { isMember } from './member-rows.server'

export type FoundInput = z.infer<typeof foundSchema>
type Founded = { ok: true; id: string } | { ok: false; reason: 'similar'; similar: SimilarOrganisation[] }

/**
 * Founds an organisation: the person becomes its owner, staff verifies it later. Organisations that may be
 * the same are named first; `isNew` says that it is none of them.
 * @returns the same id for a form that was sent twice
 */
export async function foundOrganisation(
  { actor }: Authorized<'organisation.found', null>,
  { isNew, id, ...input }: FoundInput,
): Promise<Founded> {
  const similar = isNew ? [] : await findSimilar(input.name)
  if (similar.length > 0 && !(await isMember(actor.id, id))) return { ok: false, reason: 'similar', similar }
  try {
    await transact(async (tx) => {
      const row = { ...input, id, sortKey: sortKey(input.name), isDemo: actor.isDemo }
      await tx.organisation.create({ data: { ...row, state: 'unverified' } })
      await tx.membership.create({ data: { organisationId: id, userId: actor.id, role: 'owner' } })
      const values = { name: input.name, kind: input.kind, state: 'unverified', city: input.city }
      await appendEvent(tx, {
        stream: { type: 'organisation', id },
        actorId: actor.id,
        action: 'organisation.founded',
        values,
      })
      await markChanged(tx, 'organisation', id)
    })
  } catch (error) {
    // The same form sent twice. Somebody else's id leads to a page that is not shown.
    if (uniqueViolation(error) === null) throw error
  }
  return { ok: true, id }
}
