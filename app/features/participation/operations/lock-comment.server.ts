import { Prisma } from '#prisma/generated/client'
import type { Decision } from '~/domain/lifecycle/transition'
import type { CommentAction, CommentRefusal, ContributionState } from '~/domain/participation/comment'
import { judgeComment } from '~/domain/participation/comment'
import type { Transaction } from '~/platform/database/client.server'

/** A contribution as a write finds it, locked until the write ends, and the database's clock after the lock. */
export type LockedComment = {
  id: string
  subjectType: string
  subjectId: string
  rootId: string
  parentId: string | null
  depth: number
  authorId: string
  body: string
  state: ContributionState
  version: number
  createdAt: Date
  agreeCount: number
  disagreeCount: number
  passCount: number
  at: Date
}

/**
 * Locks a contribution. Whoever votes on it, answers it, changes it or hides it waits here, so that each finds what
 * the one before has left; an answer locks what it answers first and then the parent, nobody the other way round.
 */
export async function lockComment(tx: Transaction, id: string): Promise<LockedComment | null> {
  // FOR NO KEY UPDATE: what only refers to the row does not wait.
  const [row] = await tx.$queryRaw<Omit<LockedComment, 'at'>[]>`
    SELECT id, "subjectType", "subjectId", "rootId", "parentId", depth, "authorId", body, state::text AS state, version,
      "createdAt", "agreeCount", "disagreeCount", "passCount"
    FROM "Comment" WHERE id = ${id} FOR NO KEY UPDATE`
  if (!row) return null
  const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS at`
  return clock ? { ...row, at: clock.at } : null
}

/** Judges an action of its author about a locked contribution, with what has become of it meanwhile. */
export async function judgeLocked(
  tx: Transaction,
  action: CommentAction,
  comment: LockedComment,
): Promise<Decision<ContributionState, CommentRefusal>> {
  const { id, createdAt, agreeCount, disagreeCount, passCount, at } = comment
  const [facts] = await tx.$queryRaw<{ isAnswered: boolean; isInOfficialAnswer: boolean; addenda: number }[]>(
    Prisma.sql`SELECT
      EXISTS (SELECT 1 FROM "Comment" a WHERE a."parentId" = ${id} AND a.state <> 'held')
        OR EXISTS (SELECT 1 FROM "Comment" a WHERE a."answersId" = ${id} AND a.state <> 'held') AS "isAnswered",
      EXISTS (SELECT 1 FROM "OfficialAnswerSource" s JOIN "OfficialAnswer" o ON o.id = s."answerId"
        WHERE s."commentId" = ${id} AND o."answeredAt" IS NOT NULL)
        OR EXISTS (SELECT 1 FROM "Comment" h WHERE h.id = ${id} AND h."highlightedAt" IS NOT NULL) AS "isInOfficialAnswer",
      (SELECT count(*)::int FROM "CommentAddendum" e WHERE e."commentId" = ${id}) AS addenda`,
  )
  if (!facts) throw new Error('The database gave no facts of a contribution')
  const hasVotes = agreeCount + disagreeCount + passCount > 0
  return judgeComment(action, comment.state, { createdAt, hasVotes, ...facts }, at)
}
