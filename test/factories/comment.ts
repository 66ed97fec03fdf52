import type { Prisma } from '#prisma/generated/client'
import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { rankOf } from '~/domain/participation/wilson'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createUser } from './user'

let counter = 0

/** A person who takes part under a pseudonym. */
export async function createParticipant(pseudonym?: string) {
  counter += 1
  const name = pseudonym ?? `Stimme${counter}x`
  const { id } = await createUser()
  return db.user.update({ where: { id }, data: { pseudonym: name, pseudonymKey: pseudonymKeyOf(name) } })
}

type Options = Partial<Prisma.CommentUncheckedCreateInput> & { subjectId: string; authorId: string }

/**
 * Makes a contribution about a challenge; every column can be overridden. The rank follows from the counts, the
 * parent counts what answers it.
 */
export async function createComment(
  { authorId, subjectId, ...options }: Options,
  parent?: { id: string; rootId: string; depth: number },
) {
  counter += 1
  const id = options.id ?? newId()
  const counts = { agree: options.agreeCount ?? 0, disagree: options.disagreeCount ?? 0 }
  const comment = await db.comment.create({
    data: {
      ...{ id, subjectType: 'challenge', subjectId, authorId, body: `Beitrag ${counter}.` },
      ...(parent
        ? { parentId: parent.id, rootId: parent.rootId, depth: parent.depth + 1 }
        : { rootId: id, category: 'question' as const }),
      rank: rankOf(counts),
      ...options,
    },
  })
  if (parent && comment.state === 'visible')
    await db.comment.update({ where: { id: parent.id }, data: { replyCount: { increment: 1 } } })
  return comment
}

/** A decision of the moderation, and the contribution hidden by it. */
export async function hide(comment: { id: string; authorId: string }, ruleId = 'insult') {
  const decider = await createUser({ platformRole: 'moderator' })
  const { id } = await db.moderationDecision.create({
    data: {
      ...{ itemType: 'comment', itemId: comment.id, userId: comment.authorId, measure: 'hide' },
      ...{ ruleVersion: 1, ruleId, facts: 'Eine Beleidigung.', basis: 'rule', explanation: 'Regel 1.' },
      ...{ scope: 'Der ganze Text.', isPermanent: true, remedies: 'Widerspruch.', deciderId: decider.id },
      decidedAt: new Date('2026-11-20T10:00:00Z'),
    },
  })
  return db.comment.update({ where: { id: comment.id }, data: { state: 'hidden', hiddenById: id } })
}

/** A discussion with several of everything, in which somebody has written; the id of what they wrote. */
export async function createDiscussion(subjectId: string, authorId: string, size: number): Promise<string> {
  const name = `Schreibt${size}`
  await db.user.update({
    where: { id: authorId },
    data: { pseudonym: name, pseudonymKey: pseudonymKeyOf(name) },
  })
  const own = await createComment({ subjectId, authorId, agreeCount: size })
  const { id: other } = await createParticipant()
  const at = new Date('2026-11-20T10:00:00Z')
  for (let count = 0; count < size; count += 1) {
    const root = await createComment({ subjectId, authorId: other, agreeCount: count })
    for (const parent of [own, root]) {
      const answer = await createComment({ subjectId, authorId: other }, parent)
      await createComment({ subjectId, authorId: other }, answer)
    }
    await db.commentVersion.create({ data: { commentId: own.id, number: count + 1, body: 'Vorher.', at } })
    await db.commentAddendum.create({ data: { commentId: own.id, body: 'Nachtrag.', at } })
    await db.commentVote.create({ data: { commentId: root.id, userId: authorId, value: 'agree', at } })
    const gone = await createComment({ subjectId, authorId: other })
    await createComment({ subjectId, authorId: other }, gone)
    await hide(gone)
  }
  return own.id
}
