import type { Organisation } from '#prisma/generated/client'
import { validityOn } from '~/domain/organisation/certificate'
import { hasOffer, referenceProof } from '~/domain/organisation/offer'
import { berlinDay } from '~/domain/time/berlin'
import { db } from '~/platform/database/client.server'
import { stored } from './offer-tables.server'

export type ShownOffer = Awaited<ReturnType<typeof listOffer>>

/**
 * What an organisation offers, as it is shown on a day: products, references (confirmed ones first, then the
 * latest) and certificates (what ends last first). Three statements; none for a kind that offers nothing.
 */
export async function listOffer({ id, kind }: Pick<Organisation, 'id' | 'kind'>, now: Date) {
  if (!hasOffer(kind)) return { products: [], references: [], certificates: [] }
  const where = { organisationId: id }
  const [products, references, certificates] = await Promise.all([
    db.product.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    db.projectReference.findMany({
      where,
      orderBy: [{ verifiedAt: { sort: 'asc', nulls: 'last' } }, { fromYear: 'desc' }, { id: 'asc' }],
    }),
    db.certificate.findMany({
      where,
      orderBy: [{ validUntil: { sort: 'desc', nulls: 'first' } }, { id: 'asc' }],
    }),
  ])
  const today = berlinDay(now)
  return {
    products: products.map(stored.product),
    references: references.map((row) => ({ ...stored.reference(row), proof: referenceProof(row) })),
    certificates: certificates.map((row) => {
      const shown = stored.certificate(row)
      const { validFrom, validUntil } = shown.values
      const days = { validFrom: String(validFrom), validUntil: validUntil === '' ? null : String(validUntil) }
      return { ...shown, validity: validityOn(days, today) }
    }),
  }
}
