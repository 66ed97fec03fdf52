import type { OrganisationKind } from '../taxonomy/vocabulary'
import { isSameValue, type ProfileValue } from './profile'

/** What organisations show besides their profile, with the fields that members write, in the order of the form. */
export const OFFER_FIELDS = {
  product: ['name', 'summary', 'licenceModel', 'spdx', 'hostingLocations', 'readiness', 'website'],
  reference: ['title', 'client', 'summary', 'fromYear', 'untilYear', 'website'],
  certificate: ['name', 'body', 'number', 'scope', 'validFrom', 'validUntil'],
} as const

export type OfferKind = keyof typeof OFFER_FIELDS
export const OFFER_KINDS = Object.keys(OFFER_FIELDS) as OfferKind[]
export type OfferField<Kind extends OfferKind> = (typeof OFFER_FIELDS)[Kind][number]
/** Texts, numbers and days as text; closed lists as their codes. Absent is empty. */
export type OfferValues<Kind extends OfferKind> = Readonly<Record<OfferField<Kind>, ProfileValue>>

/** So many of each kind: a profile is no catalogue. */
export const MOST_OFFERS = 30

/** Whether an organisation of this kind offers something; authorities look for something. */
export function hasOffer(kind: OrganisationKind): boolean {
  return kind !== 'authority'
}

/** Fields whose values differ, in the order of the form. */
export function changedOfferFields<Kind extends OfferKind>(
  kind: Kind,
  before: OfferValues<Kind>,
  after: OfferValues<Kind>,
): OfferField<Kind>[] {
  const fields: readonly OfferField<Kind>[] = OFFER_FIELDS[kind]
  return fields.filter((field) => !isSameValue(before[field], after[field]))
}

/** Who stands behind a reference: a pilot that was finished on this platform, or the organisation alone. */
export function referenceProof(reference: { verifiedAt: Date | null }): 'pilot' | 'ownStatement' {
  return reference.verifiedAt === null ? 'ownStatement' : 'pilot'
}

/** Whether members may change the text: what a finished pilot has confirmed stays as it was confirmed. */
export function isReferenceOpen(reference: { verifiedAt: Date | null }): boolean {
  return referenceProof(reference) === 'ownStatement'
}
