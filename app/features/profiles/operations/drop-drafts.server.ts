import type { Transaction } from '~/platform/database/client.server'

/**
 * Throws away what people were typing in challenges and outcomes of an organisation and in proposals to whose team
 * they no longer belong, and what they have noted about the proposals to the organisation, in the transaction that has
 * ended their membership: it is nobody else's, and they cannot come back to it.
 */
export async function dropDrafts(
  tx: Transaction,
  organisationId: string,
  userIds: readonly string[],
): Promise<void> {
  await tx.challengeDraft.deleteMany({
    where: { userId: { in: [...userIds] }, challenge: { authorityId: organisationId } },
  })
  await tx.pilotOutcomeDraft.deleteMany({
    where: { userId: { in: [...userIds] }, pilot: { authorityId: organisationId } },
  })
  await tx.readerNote.deleteMany({
    where: { userId: { in: [...userIds] }, proposal: { challenge: { authorityId: organisationId } } },
  })
  await dropProposalDrafts(tx, userIds)
}

/**
 * Throws away what people were typing in proposals to whose team they do not belong any more: neither to the
 * lead nor to a partner that has joined. For the end of a membership as for that of a partnership.
 */
export async function dropProposalDrafts(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "ProposalDraft" d USING "Proposal" p
    WHERE p."id" = d."proposalId" AND d."userId" = ANY(${[...userIds]}::text[]) AND NOT EXISTS (
      SELECT 1 FROM "Membership" m
      WHERE m."userId" = d."userId" AND m."endedAt" IS NULL AND (
        m."organisationId" = p."organisationId" OR EXISTS (
          SELECT 1 FROM "ProposalPartner" r
          WHERE r."proposalId" = p."id" AND r."organisationId" = m."organisationId" AND r."state" = 'joined')))`
}
