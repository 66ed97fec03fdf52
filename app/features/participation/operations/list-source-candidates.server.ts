import { db } from '~/platform/database/client.server'
import { beginningOfComment } from '../comment-beginning'

/** So many of the best supported contributions are offered beside those that belong to the answer already. */
const MOST = 20

type About = { type: string; id: string; answerId: string | null; wished: readonly string[] }
type Row = {
  id: string
  body: string
  pseudonym: string | null
  isCause: boolean
  isSource: boolean
  isVisible: boolean
}

/**
 * The contributions on which an answer can draw: those that it draws on, those whose support made it owed, those
 * that the address names, and the best supported ones. One statement.
 */
export async function listSourceCandidates({ type, id, answerId, wished }: About) {
  const rows = await db.$queryRaw<Row[]>`
    WITH named AS (
      SELECT "commentId" AS id FROM "OfficialAnswerSource" WHERE "answerId" = ${answerId}
      UNION SELECT "commentId" FROM "OfficialAnswerCause" WHERE "answerId" = ${answerId}
      UNION SELECT unnest(${[...wished]}::text[])
      UNION (SELECT id FROM "Comment"
        WHERE "subjectType" = ${type} AND "subjectId" = ${id} AND "parentId" IS NULL AND state = 'visible'
        ORDER BY rank DESC, id DESC LIMIT ${MOST})
    )
    SELECT c.id, c.body, u.pseudonym, c.state = 'visible' AS "isVisible",
      EXISTS (SELECT FROM "OfficialAnswerSource" s WHERE s."commentId" = c.id AND s."answerId" = ${answerId}) AS "isSource",
      EXISTS (SELECT FROM "OfficialAnswerCause" o WHERE o."commentId" = c.id AND o."answerId" = ${answerId}) AS "isCause"
    FROM named n JOIN "Comment" c ON c.id = n.id LEFT JOIN "User" u ON u.id = c."authorId" AND u."erasedAt" IS NULL
    WHERE c."subjectType" = ${type} AND c."subjectId" = ${id}
    ORDER BY "isSource" DESC, c.id = ANY(${[...wished]}::text[]) DESC, "isCause" DESC, c.rank DESC, c.id DESC`
  return rows
    .filter(({ isVisible, isSource }) => isVisible || isSource)
    .map(({ id: commentId, body, pseudonym, isVisible, isSource, isCause }) => ({
      ...{ id: commentId, isCause, isVisible },
      text: isVisible ? beginningOfComment(body) : '',
      author: isVisible ? pseudonym : null,
      isChosen: isSource || wished.includes(commentId),
    }))
}
export type SourceCandidate = Awaited<ReturnType<typeof listSourceCandidates>>[number]
