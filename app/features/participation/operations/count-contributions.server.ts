import { db } from '~/platform/database/client.server'

/** How many contributions of a person still have their words: of these they choose what becomes of them. */
export async function countContributions(authorId: string): Promise<number> {
  const where = { authorId, state: { not: 'removed' } } as const
  return (await db.comment.count({ where })) + (await db.statement.count({ where }))
}
