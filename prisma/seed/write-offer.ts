import type { Transaction } from '~/platform/database/client.server'
import type { DemoOffer } from './content/offers'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** Products, references and certificates of one organisation. Nobody is reminded of what ended before. */
export async function writeOffer(
  tx: Transaction,
  organisationId: string,
  { products, references, certificates }: DemoOffer,
  start: Date,
): Promise<void> {
  const dayAt = (days: number) => new Date(start.getTime() + days * DAY)
  const idOf = (kind: string, index: number) => demoId(kind, `${organisationId}/${index}`)
  await tx.product.createMany({
    data: products.map((product, index) => ({ ...product, id: idOf('product', index), organisationId })),
  })
  await tx.projectReference.createMany({
    data: references.map((one, index) => ({ ...one, id: idOf('reference', index), organisationId })),
  })
  await tx.certificate.createMany({
    data: certificates.map(({ fromDay, untilDay, ...certificate }, index) => ({
      ...certificate,
      id: idOf('certificate', index),
      organisationId,
      validFrom: dayAt(fromDay),
      validUntil: untilDay === null ? null : dayAt(untilDay),
      remindedAt: start,
    })),
  })
}
