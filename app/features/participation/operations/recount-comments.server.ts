import { rankOf } from '~/domain/participation/wilson'
import { db, transact } from '~/platform/database/client.server'
import { logger } from '~/platform/logger.server'
import { recountAnswers } from './count-answer.server'
import { lockComment } from './lock-comment.server'
import { writeCounts } from './vote-comment.server'

type Counted = {
  id: string
  agree: number
  disagree: number
  pass: number
  replies: number
  rank: number
  kept: { agree: number; disagree: number; pass: number; replies: number }
}
const BATCH = 2000

/**
 * Compares what is counted beside every contribution with the rows, and repairs what differs. There is nothing to
 * repair unless somebody has written past the application, so each difference is told in the log.
 * @returns how many contributions differed
 */
export async function recountComments(): Promise<number> {
  let differing = 0
  for (let after = ''; ; ) {
    const rows = await counted(after)
    for (const row of rows) if (differs(row)) differing += Number(await repair(row.id))
    const last = rows.at(-1)
    if (!last) break
    after = last.id
  }
  if (differing > 0) logger().warn({ differing }, 'contributions were counted anew')
  return differing
}

function counted(after: string): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT c.id, c.rank, coalesce(v.agree, 0) AS agree, coalesce(v.disagree, 0) AS disagree, coalesce(v.pass, 0) AS pass,
      (SELECT count(*)::int FROM "Comment" a WHERE a."parentId" = c.id AND a.state = 'visible') AS replies,
      json_build_object('agree', c."agreeCount", 'disagree', c."disagreeCount", 'pass', c."passCount",
        'replies', c."replyCount") AS kept
    FROM "Comment" c LEFT JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE value = 'agree'))::int AS agree,
        (count(*) FILTER (WHERE value = 'disagree'))::int AS disagree,
        (count(*) FILTER (WHERE value = 'pass'))::int AS pass
      FROM "CommentVote" WHERE "commentId" = c.id
    ) v ON true
    WHERE c.id > ${after}
    ORDER BY c.id LIMIT ${BATCH}`
}

function differs({ kept, rank, ...row }: Counted): boolean {
  const isSame = (['agree', 'disagree', 'pass', 'replies'] as const).every((name) => kept[name] === row[name])
  return !isSame || rank !== rankOf(row)
}

/** Counts one anew under its lock: what looked different may have been a vote that was just being written. */
function repair(id: string): Promise<boolean> {
  return transact(async (tx) => {
    if (!(await lockComment(tx, id))) return false
    const [before] = await tx.comment.findMany({ where: { id } })
    const groups = await tx.commentVote.groupBy({
      by: ['value'],
      where: { commentId: id },
      _count: { _all: true },
    })
    const countOf = (value: string) => groups.find((one) => one.value === value)?._count._all ?? 0
    const counts = { agree: countOf('agree'), disagree: countOf('disagree'), pass: countOf('pass') }
    const replyCount = await tx.comment.count({ where: { parentId: id, state: 'visible' } })
    const isSame =
      before?.agreeCount === counts.agree &&
      before.disagreeCount === counts.disagree &&
      before.passCount === counts.pass &&
      before.replyCount === replyCount &&
      before.rank === rankOf(counts)
    if (isSame) return false
    await writeCounts(tx, id, counts)
    await recountAnswers(tx, [id])
    return true
  })
}
