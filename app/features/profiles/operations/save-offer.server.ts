import {
  changedOfferFields,
  MOST_OFFERS,
  OFFER_FIELDS,
  type OfferField,
  type OfferKind,
  type OfferValues,
} from '~/domain/organisation/offer'
import type { ProfileValue } from '~/domain/organisation/profile'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockOrganisation } from './member-rows.server'
import { OFFER_TABLES, type OfferInput } from './offer-tables.server'

/** Somebody else saved in between: both texts, and the version that a save now would replace. */
export type StaleOffer<Kind extends OfferKind> = {
  ok: false
  reason: 'stale'
  saved: OfferValues<Kind>
  yours: OfferValues<Kind>
  changed: OfferField<Kind>[]
  version: number
}
export type SavedOffer<Kind extends OfferKind> =
  | { ok: true }
  | StaleOffer<Kind>
  | { ok: false; reason: 'offerGone' | 'tooManyOffers' | 'referenceConfirmed' }

/**
 * Adds or changes a product, a reference or a certificate. The same form sent twice changes once; somebody
 * else's save in between is never overwritten unseen.
 */
export function saveOffer<Kind extends OfferKind>(
  { actor, thing }: Authorized<'organisation.edit', { id: string }>,
  kind: Kind,
  input: OfferInput[Kind],
): Promise<SavedOffer<Kind>> {
  const table = OFFER_TABLES[kind]
  const { id, version } = input
  return transact(async (tx): Promise<SavedOffer<Kind>> => {
    await lockOrganisation(tx, thing.id)
    const before = await table.find(tx, id)
    const yours = table.valuesOf(input)
    const now = await databaseTime(tx)
    const note = (action: string, fields: readonly OfferField<Kind>[]) =>
      noteOffer(tx, { organisationId: thing.id, actorId: actor.id, action, kind, id }, fields, yours)
    if (!before) {
      if (version !== 0) return { ok: false, reason: 'offerGone' }
      if ((await table.count(tx, thing.id)) >= MOST_OFFERS) return { ok: false, reason: 'tooManyOffers' }
      await table.create(tx, thing.id, input, now)
      await note('added', OFFER_FIELDS[kind])
      return { ok: true }
    }
    if (before.organisationId !== thing.id) return { ok: false, reason: 'offerGone' }
    const changed = changedOfferFields(kind, before.values, yours)
    if (changed.length === 0) return { ok: true }
    if (!before.isOpen) return { ok: false, reason: 'referenceConfirmed' }
    const where = { id, organisationId: thing.id, version }
    const { count } = await table.change(tx, where, input, changed, now)
    if (count === 0) {
      return { ok: false, reason: 'stale', saved: before.values, yours, changed, version: before.version }
    }
    await note('edited', changed)
    return { ok: true }
  })
}

type Note = { organisationId: string; actorId: string; action: string; kind: OfferKind; id: string }

/** Writes the event of a change into the stream of the organisation; matching follows what changed. */
export async function noteOffer(
  tx: Transaction,
  { organisationId, actorId, action, kind, id }: Note,
  fields: readonly string[] = [],
  values: Readonly<Record<string, ProfileValue>> = {},
): Promise<void> {
  const entries = fields.map((field) => [field, jsonOf(values[field] ?? '')])
  await appendEvent(tx, {
    stream: { type: 'organisation', id: organisationId },
    actorId,
    action: `${kind}.${action}`,
    values: { [`${kind}Id`]: id, ...Object.fromEntries(entries) },
  })
  await markChanged(tx, 'organisation', organisationId)
}

function jsonOf(value: ProfileValue): string | string[] {
  return typeof value === 'string' ? value : [...value]
}
