import { db } from '~/platform/database/client.server'
import { createKeeper } from '~/platform/lists/kept-answers.server'

/** How much has been said in a consultation so far: shown statements, votes on them, people who have voted. */
export type Participation = { statements: number; added: number; votes: number; people: number }

const keep = createKeeper<Participation>()

/**
 * Counts in one statement, which grows with the people and not with their votes: it jumps from one person to the next
 * in the index. Kept for a moment.
 */
export function countParticipation(consultationId: string): Promise<Participation> {
  return keep(consultationId, async () => {
    const [row] = await db.$queryRaw<Participation[]>`
      WITH RECURSIVE person AS (
        (SELECT "userId" FROM "StatementVote" WHERE "consultationId" = ${consultationId}
          ORDER BY "userId" LIMIT 1)
        UNION ALL
        SELECT (SELECT v."userId" FROM "StatementVote" v
          WHERE v."consultationId" = ${consultationId} AND v."userId" > p."userId"
          ORDER BY v."userId" LIMIT 1)
        FROM person p WHERE p."userId" IS NOT NULL
      )
      SELECT (SELECT count("userId") FROM person)::int AS people, count(*)::int AS statements,
        count("authorId")::int AS added,
        COALESCE(sum("agreeCount" + "disagreeCount" + "passCount"), 0)::int AS votes
      FROM "Statement" WHERE "consultationId" = ${consultationId} AND "state" = 'visible'`
    return row ?? { statements: 0, added: 0, votes: 0, people: 0 }
  })
}
