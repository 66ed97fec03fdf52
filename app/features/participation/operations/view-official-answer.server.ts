import { isAnswerOverdue } from '~/domain/participation/official-answer'
import { db } from '~/platform/database/client.server'
import { beginningOfComment } from '../comment-beginning'
import type { AnswerWithSubject } from './require-official-answer.server'
import { writtenBy } from './written-by.server'

type Linked = { id: string; authorId: string; body: string; state: string; createdAt: Date }
const LINKED = {
  comment: { select: { id: true, authorId: true, body: true, state: true, createdAt: true } },
} as const

/** What everybody reads of an official answer: its words, those before them, and the contributions behind it. */
export async function viewOfficialAnswer({ subject, ...answer }: AnswerWithSubject, at: Date) {
  const { id: answerId } = answer
  const sources = await db.officialAnswerSource.findMany({
    where: { answerId },
    orderBy: { commentId: 'asc' },
    select: LINKED,
  })
  const causes = await db.officialAnswerCause.findMany({
    where: { answerId },
    orderBy: { commentId: 'asc' },
    select: LINKED,
  })
  const earlier = await db.officialAnswerVersion.findMany({
    where: { answerId },
    orderBy: { number: 'desc' },
    select: { number: true, status: true, reason: true, text: true, answeredAt: true, replacedAt: true },
  })
  const linked = [...sources, ...causes].map(({ comment }) => comment)
  const names = await writtenBy(linked.map(({ authorId }) => authorId))
  const shown = ({ id, authorId, body, state, createdAt }: Linked) => ({
    // What is hidden names nobody and says nothing; that something was there stays true.
    ...{ id, createdAt, isVisible: state === 'visible' },
    text: state === 'visible' ? beginningOfComment(body) : '',
    author: state === 'visible' ? (names.get(authorId) ?? null) : null,
  })
  const { status, reason, text, dueAt, firstDueAt, openedAt, answeredAt } = answer
  const used = new Set(sources.map(({ comment }) => comment.id))
  return {
    ...{ id: answerId, status, reason, text, dueAt, firstDueAt, openedAt, answeredAt, earlier },
    isOverdue: isAnswerOverdue(answer, at),
    office: subject.organisationName,
    subject: { title: subject.title, address: subject.address },
    sources: sources.map(({ comment }) => shown(comment)),
    supported: causes.flatMap(({ comment }) => (used.has(comment.id) ? [] : [shown(comment)])),
  }
}
export type ShownAnswer = Awaited<ReturnType<typeof viewOfficialAnswer>>
export type ShownSource = ShownAnswer['sources'][number]
