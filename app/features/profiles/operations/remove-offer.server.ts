import type { OfferKind } from '~/domain/organisation/offer'
import { transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockOrganisation } from './member-rows.server'
import { OFFER_TABLES } from './offer-tables.server'
import { noteOffer } from './save-offer.server'

type Removed = { ok: true } | { ok: false; reason: 'offerChanged' }

/**
 * Removes a product, a reference or a certificate. What is gone already stays gone; what somebody changed in
 * between is not removed unseen.
 */
export function removeOffer(
  { actor, thing }: Authorized<'organisation.edit', { id: string }>,
  { kind, id, version }: { kind: OfferKind; id: string; version: number },
): Promise<Removed> {
  const table = OFFER_TABLES[kind]
  return transact(async (tx): Promise<Removed> => {
    await lockOrganisation(tx, thing.id)
    const { count } = await table.remove(tx, { id, organisationId: thing.id, version })
    if (count === 0) {
      const left = await table.find(tx, id)
      return left?.organisationId === thing.id ? { ok: false, reason: 'offerChanged' } : { ok: true }
    }
    await noteOffer(tx, { organisationId: thing.id, actorId: actor.id, action: 'removed', kind, id })
    return { ok: true }
  })
}
