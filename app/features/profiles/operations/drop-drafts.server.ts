import type { Transaction } from '~/platform/database/client.server'

/**
 * Throws away what people were typing in challenges of an organisation, and what they have noted about the
 * proposals to them, in the transaction that ends their membership: it is nobody else's, and they cannot come back
 * to it.
 */
export async function dropDrafts(
  tx: Transaction,
  organisationId: string,
  userIds: readonly string[],
): Promise<void> {
  await tx.challengeDraft.deleteMany({
    where: { userId: { in: [...userIds] }, challenge: { authorityId: organisationId } },
  })
  await tx.readerNote.deleteMany({
    where: { userId: { in: [...userIds] }, proposal: { challenge: { authorityId: organisationId } } },
  })
}
