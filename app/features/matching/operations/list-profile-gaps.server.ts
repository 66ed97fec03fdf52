import type { Organisation } from '#prisma/generated/client'
import { factsOfProducts, withProducts } from '~/domain/matching/product-facts'
import { type MatchedPart, profileGaps } from '~/domain/matching/profile-gaps'
import { db } from '~/platform/database/client.server'

/** What neither the profile of an organisation nor its products say, though matching asks for it. */
export async function listProfileGaps(organisation: Organisation): Promise<MatchedPart[]> {
  const products = await db.product.findMany({ where: { organisationId: organisation.id } })
  return profileGaps(withProducts(organisation, factsOfProducts(products)))
}
