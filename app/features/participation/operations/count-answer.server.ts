import type { Transaction } from '~/platform/database/client.server'

/**
 * Adds an answer to what its parent counts, or takes it away, in the transaction that shows or hides it. What counts
 * is what everybody reads: visible answers, and no others.
 */
export async function countAnswer(tx: Transaction, parentId: string | null, by: 1 | -1): Promise<void> {
  if (parentId === null) return
  await tx.$executeRaw`
    UPDATE "Comment" SET "replyCount" = greatest(0, "replyCount" + ${by}::int) WHERE "id" = ${parentId}`
}

/** Counts the answers of these contributions anew by the same rule, from the rows. */
export async function recountAnswers(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Comment" p SET "replyCount" =
      (SELECT count(*) FROM "Comment" c WHERE c."parentId" = p.id AND c.state = 'visible')
    WHERE p.id = ANY(${[...ids]}::text[])`
}
