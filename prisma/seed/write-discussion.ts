import type { VoteValue } from '#prisma/generated/client'
import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { rankOf } from '~/domain/participation/wilson'
import { markChanged } from '~/outbox/append.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { DEMO_PSEUDONYMS, type DemoComment, type DemoDiscussion } from './content/discussions'
import { demoId } from './demo-ids'

const DAY = 86_400_000
const dayAt = (start: Date, day: number) => new Date(start.getTime() + day * DAY)

/** The names under which people of the demo take part in public. */
export async function writePseudonyms(): Promise<void> {
  for (const [person, pseudonym] of Object.entries(DEMO_PSEUDONYMS)) {
    const data = { pseudonym, pseudonymKey: pseudonymKeyOf(pseudonym) }
    await db.user.update({ where: { id: demoId('person', person) }, data })
  }
}

/** What people of the demo say about a challenge, how made-up people vote on it, and what the office answers. */
export async function writeDiscussion(demo: DemoDiscussion, start: Date): Promise<void> {
  const idOf = (key: string) => demoId('comment', `${demo.challenge}/${key}`)
  const subject = { subjectType: 'challenge', subjectId: demoId('challenge', demo.challenge) }
  await transact(async (tx) => {
    for (const comment of demo.comments) {
      const id = idOf(comment.key)
      const parentId = comment.answers ? idOf(comment.answers) : null
      const at = dayAt(start, comment.day)
      const [agree, disagree, pass] = comment.votes
      await tx.comment.create({
        data: {
          ...{ id, ...subject, parentId, rootId: parentId ?? id, depth: parentId ? 1 : 0 },
          ...{ authorId: demoId('person', comment.author), body: comment.text, createdAt: at },
          ...{ agreeCount: agree, disagreeCount: disagree, passCount: pass },
          ...{ category: comment.category ?? null, rank: rankOf({ agree, disagree }) },
          replyCount: demo.comments.filter(({ answers }) => answers === comment.key).length,
        },
      })
      await writeVotes(tx, id, comment, at)
      await appendEvent(tx, {
        ...{ stream: { type: 'comment', id }, actorId: demoId('person', comment.author), at },
        action: 'comment.posted',
        values: {
          ...subject,
          parentId,
          category: comment.category ?? null,
          text: comment.text,
          state: 'visible',
        },
      })
      await markChanged(tx, 'comment', id)
    }
    await writeAnswer(tx, demo, start)
  })
}

async function writeVotes(tx: Transaction, commentId: string, { key, votes }: DemoComment, at: Date) {
  const values = (['agree', 'disagree', 'pass'] as const).flatMap((value, index) =>
    Array.from({ length: votes[index] ?? 0 }, (): VoteValue => value),
  )
  await tx.commentVote.createMany({
    data: values.map((value, voter) => ({
      commentId,
      userId: demoId('voter', `${key}/${voter}`),
      value,
      at,
    })),
  })
}

async function writeAnswer(
  tx: Transaction,
  { challenge, organisation, answer }: DemoDiscussion,
  start: Date,
) {
  const id = demoId('officialAnswer', challenge)
  const { reason, text, sources } = answer
  const answeredById = demoId('person', answer.by)
  const answeredAt = dayAt(start, answer.day)
  const commentIds = sources.map((key) => demoId('comment', `${challenge}/${key}`))
  await tx.officialAnswer.create({
    data: {
      ...{ id, subjectType: 'challenge', subjectId: demoId('challenge', challenge), reason, text },
      ...{ organisationId: demoId('organisation', organisation), status: 'partly', version: 2 },
      ...{
        openedAt: dayAt(start, answer.day - 3),
        dueAt: dayAt(start, answer.day + 25),
        answeredAt,
        answeredById,
      },
      sources: { create: commentIds.map((commentId) => ({ commentId })) },
      causes: { create: commentIds.map((commentId) => ({ commentId })) },
    },
  })
  await appendEvent(tx, {
    ...{ stream: { type: 'officialAnswer', id }, actorId: answeredById, at: answeredAt },
    action: 'officialAnswer.given',
    values: { status: 'partly', reason, text },
  })
  await markChanged(tx, 'officialAnswer', id)
}
