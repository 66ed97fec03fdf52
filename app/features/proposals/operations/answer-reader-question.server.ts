import { answerObjection } from '~/domain/proposal/reader-questions'
import { sealContext } from '~/domain/proposal/seal'
import { writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { sha256 } from '~/platform/events/event-keys.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { seal, unseal } from '~/platform/seal.server'
import type { ProposalRow } from './require-proposal.server'

export type AnsweredReader =
  | { ok: true; isNew: boolean }
  | { ok: false; reason: 'late'; arrivedAt: Date; dueAt: Date }
  /** somebody else of the team has answered since */
  | { ok: false; reason: 'stale'; saved: { answer: string; answeredAt: Date | null } }
  | { ok: false; reason: 'unknownQuestion' }

/** seen: when the answer was given that the person had before their eyes, '' where there was none. */
type Answer = { id: string; answer: string; seen: string }

/**
 * The team answers a question of a reader, or answers it anew, until its deadline by the database's clock. Every
 * version is an event; a late one leaves its arrival and its hash. The proposal itself stays what it was.
 */
export function answerReaderQuestion(
  { actor, thing }: Authorized<'readerQuestion.answer', ProposalRow>,
  { id, answer, seen }: Answer,
): Promise<AnsweredReader> {
  const context = sealContext(thing.challengeId)
  const event = { stream: { type: 'proposal', id: thing.id }, actorId: actor.id, sealedContext: context }
  return transact(async (tx): Promise<AnsweredReader> => {
    const question = await lockQuestion(tx, id, thing.id)
    if (!question) return { ok: false, reason: 'unknownQuestion' }
    const { dueAt, answeredAt, sealedAnswer } = question
    const at = await databaseTime(tx)
    if (answerObjection({ dueAt }, at)) {
      const kept = { contentHash: sha256(answer), arrivedAt: at.toISOString(), dueAt: dueAt.toISOString() }
      await appendEvent(tx, {
        ...event,
        action: 'readerQuestion.refused',
        values: { questionId: id, ...kept },
      })
      return { ok: false, reason: 'late', arrivedAt: at, dueAt }
    }
    const saved = sealedAnswer ? unseal(sealedAnswer, context) : ''
    if (saved === answer) return { ok: true, isNew: false }
    if ((answeredAt?.toISOString() ?? '') !== seen)
      return { ok: false, reason: 'stale', saved: { answer: saved, answeredAt } }
    await tx.readerQuestion.update({
      where: { id },
      data: { sealedAnswer: seal(answer, context), answeredById: actor.id, answeredAt: at },
    })
    const { id: eventId } = await appendEvent(tx, {
      ...event,
      action: 'readerQuestion.answered',
      values: { questionId: id, answer },
    })
    await tell(tx, {
      eventId,
      userIds: await whoWaits(tx, thing.challenge.authorityId, question.askedById),
      template: 'readerQuestionAnswered',
      params: {
        ...bothPaths('challengeProposals', { challengeId: thing.challengeId }),
        title: thing.challenge.title,
      },
    })
    return { ok: true, isNew: true }
  })
}

async function lockQuestion(tx: Transaction, id: string, proposalId: string) {
  await tx.$queryRaw`SELECT "id" FROM "ReaderQuestion" WHERE "id" = ${id} FOR UPDATE`
  return tx.readerQuestion.findFirst({ where: { id, proposalId } })
}

/** Who asked; where they write for the authority no more, everybody who does. */
async function whoWaits(tx: Transaction, authorityId: string, askedById: string): Promise<string[]> {
  const writers = await writersOf(tx, authorityId)
  return writers.includes(askedById) ? [askedById] : writers
}
