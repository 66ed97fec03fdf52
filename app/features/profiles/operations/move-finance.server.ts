import type { Transaction } from '~/platform/database/client.server'
import { sealFinance, unsealFinance } from './finance-details.server'

/**
 * Moves the finance details of a merged organisation, sealed anew for the other one. Where that one has
 * details of its own they stay, and those of the merged one go: nobody could see them any more.
 */
export async function moveFinance(tx: Transaction, from: string, to: string): Promise<void> {
  const kept = await tx.financeDetails.findUnique({ where: { organisationId: from } })
  if (!kept) return
  await tx.financeDetails.delete({ where: { organisationId: from } })
  const sealed = sealFinance(to, unsealFinance(from, kept.sealed))
  await tx.financeDetails.createMany({
    data: [{ organisationId: to, sealed, updatedById: kept.updatedById, updatedAt: kept.updatedAt }],
    skipDuplicates: true,
  })
}
