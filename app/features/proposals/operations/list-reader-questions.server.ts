import { readerQuestionProgress } from '~/domain/progress/proposal'
import { readerQuestionState } from '~/domain/proposal/reader-questions'
import { sealContext } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { unseal } from '~/platform/seal.server'
import type { ProposalRow } from './require-proposal.server'

type Concerned = Authorized<'proposal.read' | 'proposal.view' | 'readerQuestion.answer', ProposalRow>

/**
 * What readers have asked this team and what it answered, in order: for the team, and for everybody who reads the
 * proposal. No other team ever learns of it. Persons are named to nobody.
 * @param at by the database's clock
 */
export async function listReaderQuestions({ thing }: Concerned, at: Date) {
  const rows = await db.readerQuestion.findMany({
    where: { proposalId: thing.id },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  })
  const context = sealContext(thing.challengeId)
  return rows.map((row) => {
    const state = readerQuestionState(row, at)
    return {
      id: row.id,
      question: unseal(row.sealedQuestion, context),
      askedAt: row.askedAt,
      dueAt: row.dueAt,
      answer: row.sealedAnswer ? unseal(row.sealedAnswer, context) : null,
      answeredAt: row.answeredAt,
      state,
      progress: readerQuestionProgress(state, row.dueAt),
    }
  })
}
export type ReaderQuestionView = Awaited<ReturnType<typeof listReaderQuestions>>[number]

/** By when the next unanswered question of a proposal is due, or null where none waits. */
export async function nextAnswerDue(proposalId: string, at: Date): Promise<Date | null> {
  const next = await db.readerQuestion.findFirst({
    where: { proposalId, answeredAt: null, dueAt: { gt: at } },
    orderBy: { dueAt: 'asc' },
    select: { dueAt: true },
  })
  return next?.dueAt ?? null
}
