import type { ContributionState, VoteValue } from '#prisma/generated/client'
import { STATEMENTS_ON_A_PAGE } from '~/domain/participation/statement'
import { db } from '~/platform/database/client.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

/** The number of a statement in an address; anything else is the beginning of the list. */
const NUMBER = /^\d{1,6}$/

/** One line of the list of all statements. */
export type ListedStatement = {
  id: string
  number: number
  /** '' where it is not shown to this person */
  text: string
  state: ContributionState
  isSeed: boolean
  isMine: boolean
  mine: VoteValue | null
  /** of a hidden one: the rule and the day of the decision */
  hidden: { ruleId: string; decidedAt: Date } | null
}

type Row = Omit<ListedStatement, 'hidden' | 'isMine'> & {
  isMine: boolean | null
  ruleId: string | null
  decidedAt: Date | null
}

/**
 * All statements of a consultation in the order in which they were added, with the votes and the states of one's own.
 * What is held is shown to its author alone; a hidden one leaves its number, the rule and the day. One statement of SQL.
 * @param userId null for people who are signed out
 */
export async function listStatements(consultationId: string, userId: string | null, cursor: Cursor | null) {
  const place = cursor && NUMBER.test(cursor.key) ? cursor : null
  const isBack = place?.direction === 'before'
  const after = place && !isBack ? Number(place.key) : 0
  const before = place && isBack ? Number(place.key) : null
  const found = await db.$queryRaw<Row[]>`
    SELECT s."id", s."number", s."state"::text AS state, s."authorId" IS NULL AS "isSeed",
      s."authorId" = ${userId} AS "isMine", v."value"::text AS mine, d."ruleId", d."decidedAt",
      CASE WHEN s."state" = 'visible' OR (s."state" IN ('held', 'hidden') AND s."authorId" = ${userId})
        THEN s."text" ELSE '' END AS text
    FROM "Statement" s
    LEFT JOIN "StatementVote" v ON v."statementId" = s."id" AND v."userId" = ${userId}
    LEFT JOIN "ModerationDecision" d ON d."id" = s."hiddenById"
    WHERE s."consultationId" = ${consultationId} AND s."number" > ${after}
      AND (${before}::int IS NULL OR s."number" < ${before}::int)
      AND (s."state" <> 'held' OR s."authorId" = ${userId})
    ORDER BY CASE WHEN ${before}::int IS NULL THEN s."number" ELSE -s."number" END
    LIMIT ${STATEMENTS_ON_A_PAGE + 1}`
  const { rows, ...pages } = pageOfRows(found, STATEMENTS_ON_A_PAGE, place)
  return { statements: rows.map(listedOf), ...pages }
}

function listedOf({ ruleId, decidedAt, isMine, ...row }: Row): ListedStatement {
  const hidden = ruleId !== null && decidedAt !== null ? { ruleId, decidedAt } : null
  return { ...row, isMine: isMine === true, hidden }
}
