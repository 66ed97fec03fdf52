import { isOverdue, QUESTIONS_ON_A_PAGE } from '~/domain/challenge/questions'
import { isAllowed } from '~/domain/permission/matrix'
import { standingToOrganisation, standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'

type Dated = { id: string; answersUntil: Date | null }

/** How many questions there are about a challenge. One statement. */
export async function countQuestions({ id, answersUntil }: Dated, at: Date) {
  const groups = await db.question.groupBy({
    by: ['state'],
    where: { challengeId: id },
    _count: { _all: true },
  })
  const countOf = (state: string) => groups.find((one) => one.state === state)?._count._all ?? 0
  const open = countOf('open')
  return {
    all: groups.reduce((sum, one) => sum + one._count._all, 0),
    answered: countOf('answered'),
    open,
    overdue: isOverdue('open', answersUntil, at) ? open : 0,
  }
}
export type QuestionCounts = Awaited<ReturnType<typeof countQuestions>>

/**
 * One page of the questions about a challenge, oldest first, with what everybody may read. Who asked is worked out
 * here and leaves as a mark for the asker's own people alone.
 */
export async function listQuestions(
  { id, answersUntil }: Dated,
  viewer: Viewer | null,
  cursor: Cursor | null,
  at: Date,
) {
  const isBackwards = cursor?.direction === 'before'
  const found = await db.question.findMany({
    where: { challengeId: id, ...beyond(cursor) },
    orderBy: { number: isBackwards ? 'desc' : 'asc' },
    take: QUESTIONS_ON_A_PAGE + 1,
    include: { earlier: { orderBy: { version: 'desc' } } },
  })
  const { rows, ...page } = pageOfRows(found, QUESTIONS_ON_A_PAGE, cursor)
  return {
    ...page,
    rows: rows.map(({ earlier, ...row }) => ({
      id: row.id,
      number: row.number,
      text: row.text,
      askedAt: row.askedAt,
      state: row.state,
      version: row.version,
      isOverdue: isOverdue(row.state, answersUntil, at),
      answer: row.answer,
      reason: row.reason,
      answeredAt: row.answeredAt,
      earlier: earlier.map(({ version, answer, answeredAt, replacedAt }) => ({
        ...{ version, answer, answeredAt, replacedAt },
      })),
      asker: askerFor(viewer, row),
    })),
  }
}
export type ShownQuestion = Awaited<ReturnType<typeof listQuestions>>['rows'][number]

type Asker = { organisationId: string | null; askedById: string }

/** For whom a question was asked, for its own people: the organisation's name, or '' for the person; else null. */
function askerFor(viewer: Viewer | null, { organisationId, askedById }: Asker): string | null {
  const standing =
    organisationId === null
      ? standingToPerson(viewer, askedById)
      : standingToOrganisation(viewer, organisationId)
  if (!viewer || !isAllowed('question.viewAsker', standing)) return null
  const memberships: readonly ViewerMembership[] = viewer.memberships
  return memberships.find((one) => one.organisationId === organisationId)?.name ?? ''
}

function beyond(cursor: Cursor | null) {
  const number = Number(cursor?.key)
  if (!cursor || !Number.isInteger(number) || Math.abs(number) > 2_000_000_000) return {}
  return { number: cursor.direction === 'after' ? { gt: number } : { lt: number } }
}
