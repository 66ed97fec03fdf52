import type { VoteValue } from '~/domain/participation/comment'
import { rankOf } from '~/domain/participation/wilson'
import { type Transaction, transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { Named } from '../subjects/subject'
import { isOpenNow } from './is-open-now.server'
import { lockComment } from './lock-comment.server'
import { oweAnswer } from './owe-answer.server'

export type Voted = { ok: true } | { ok: false; reason: 'wrongState' | 'closed' }

/**
 * Gives, changes or takes back a vote. Pressing the same again leaves it as it is. The contribution is locked before
 * the vote is read, so that votes that arrive at once follow each other and the counts are those of the rows. A vote
 * is secret and no event; nobody is told of it.
 * @param value null: no vote any more
 */
export function voteComment(
  { actor, thing }: Authorized<'comment.vote', Named & { id: string }>,
  value: VoteValue | null,
): Promise<Voted> {
  return transact(async (tx): Promise<Voted> => {
    if (!(await isOpenNow(tx, thing))) return { ok: false, reason: 'closed' }
    const comment = await lockComment(tx, thing.id)
    if (comment?.state !== 'visible') return { ok: false, reason: 'wrongState' }
    const mine = { commentId: thing.id, userId: actor.id }
    const before = await tx.commentVote.findUnique({ where: { commentId_userId: mine } })
    if ((before?.value ?? null) === value) return { ok: true }
    if (value === null) await tx.commentVote.deleteMany({ where: mine })
    else if (before) await tx.commentVote.updateMany({ where: mine, data: { value, at: comment.at } })
    else await tx.commentVote.create({ data: { ...mine, value, at: comment.at } })
    const counts = { agree: comment.agreeCount, disagree: comment.disagreeCount, pass: comment.passCount }
    if (before) counts[before.value] -= 1
    if (value) counts[value] += 1
    await writeCounts(tx, thing.id, counts)
    const { subjectType, subjectId, at } = comment
    if (value === 'agree') await oweAnswer(tx, { subjectType, subjectId, at })
    return { ok: true }
  })
}

/** Writes the counts of a locked contribution, and the rank that follows from them. */
export async function writeCounts(
  tx: Transaction,
  id: string,
  counts: Record<VoteValue, number>,
): Promise<void> {
  await tx.comment.updateMany({
    where: { id },
    data: {
      agreeCount: counts.agree,
      disagreeCount: counts.disagree,
      passCount: counts.pass,
      rank: rankOf(counts),
    },
  })
}
