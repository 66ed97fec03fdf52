import { isAnswerOverdue } from '~/domain/participation/official-answer'
import { db } from '~/platform/database/client.server'
import { beginningOfComment } from '../comment-beginning'
import type { AnswerWithSubject } from './require-official-answer.server'

type Linked = {
  id: string
  body: string
  isVisible: boolean
  createdAt: Date
  pseudonym: string | null
  isSource: boolean
}

/** What everybody reads of an official answer: its words, those before them, and the contributions behind it. */
export async function viewOfficialAnswer({ subject, ...answer }: AnswerWithSubject, at: Date) {
  const { id, status, reason, text, dueAt, firstDueAt, openedAt, answeredAt } = answer
  const linked = await contributionsBehind(id)
  return {
    ...{ id, status, reason, text, dueAt, firstDueAt, openedAt, answeredAt },
    isOverdue: isAnswerOverdue(answer, at),
    office: subject.organisationName,
    subject: { title: subject.title, address: subject.address },
    sources: linked.filter(({ isSource }) => isSource).map(shown),
    /** whose support made it owed, and on which it does not draw */
    supported: linked.filter(({ isSource }) => !isSource).map(shown),
    earlier: await db.officialAnswerVersion.findMany({
      where: { answerId: id },
      orderBy: { number: 'desc' },
      select: { number: true, status: true, reason: true, text: true, answeredAt: true, replacedAt: true },
    }),
  }
}
export type ShownAnswer = Awaited<ReturnType<typeof viewOfficialAnswer>>
export type ShownSource = ShownAnswer['sources'][number]

/** In public an author has a pseudonym and nothing else; an erased account has none. One statement. */
function contributionsBehind(answerId: string): Promise<Linked[]> {
  return db.$queryRaw<Linked[]>`
    SELECT c.id, c.body, c.state = 'visible' AS "isVisible", c."createdAt", u.pseudonym, bool_or(l.source) AS "isSource"
    FROM (
      SELECT "commentId", true AS source FROM "OfficialAnswerSource" WHERE "answerId" = ${answerId}
      UNION ALL SELECT "commentId", false FROM "OfficialAnswerCause" WHERE "answerId" = ${answerId}
    ) l JOIN "Comment" c ON c.id = l."commentId"
    LEFT JOIN "User" u ON u.id = c."authorId" AND u."erasedAt" IS NULL
    GROUP BY c.id, u.pseudonym ORDER BY c.id`
}

/** What is hidden names nobody and says nothing; that something was there stays true. */
function shown({ id, body, isVisible, createdAt, pseudonym }: Linked) {
  return {
    ...{ id, createdAt, isVisible },
    text: isVisible ? beginningOfComment(body) : '',
    author: isVisible ? pseudonym : null,
  }
}
