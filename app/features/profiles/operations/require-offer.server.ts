import { hasOffer, type OfferKind } from '~/domain/organisation/offer'
import { db } from '~/platform/database/client.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { OFFER_TABLES } from './offer-tables.server'
import { requireOrganisation } from './require-organisation.server'

/**
 * The guard of the pages on which members write what their organisation offers.
 * @throws Response as `requireOrganisation`; 404 also for a kind that offers nothing
 */
export async function requireOffer(args: PageArguments) {
  const page = await requireOrganisation(args, 'organisation.edit')
  if (!hasOffer(page.organisation.kind)) throw notFound()
  return page
}

/**
 * The guard of the form of one product, reference or certificate. A new one has no id in its address: it is
 * made now and comes back with the form. One that somebody has removed meanwhile starts empty under its id, so
 * that a form that was open then can still be saved.
 * @throws Response as `requireOffer`; 404 also for what belongs to another organisation
 */
export async function requireOfferItem(args: PageArguments, kind: OfferKind) {
  const page = await requireOffer(args)
  const isNew = args.params['offerId'] === undefined
  const id = isNew ? newId() : idParameter(args.params, 'offerId')
  const found = isNew ? null : await OFFER_TABLES[kind].find(db, id)
  if (found && found.organisationId !== page.organisation.id) throw notFound()
  const item = { id, version: found?.version ?? 0, values: found?.values ?? null }
  return { ...page, isNew, item }
}
