import { db } from '~/platform/database/client.server'

/** How many contributions of a person still have their words: of these they choose what becomes of them. */
export async function countContributions(authorId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT ((SELECT count(*) FROM "Comment" WHERE "authorId" = ${authorId} AND state <> 'removed')
      + (SELECT count(*) FROM "Statement" WHERE "authorId" = ${authorId} AND state <> 'removed'))::int AS count`
  return row?.count ?? 0
}
