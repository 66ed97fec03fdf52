import { endOf, moveObjection } from '~/domain/participation/answer-due'
import {
  type AnswerRefusal,
  type AnswerState,
  answerState,
  judgeAnswer,
  OFFICIAL_ANSWER_TRANSITIONS,
} from '~/domain/participation/official-answer'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'
import type { AnswerInput } from '../schema-official-answer'
import { type AnswerRow, lockAnswer, lockSources } from './answer-rows.server'
import type { AnswerWithSubject } from './require-official-answer.server'
import { tellOfAnswer } from './tell-of-answer.server'

export type SavedAnswer = Pick<AnswerRow, 'status' | 'reason' | 'text' | 'version'>
export type AnswerSaved =
  | { ok: true }
  | { ok: false; reason: AnswerRefusal }
  | { ok: false; reason: 'sources'; missing: string[] }
  /** somebody of the office was faster: what stands now */
  | { ok: false; reason: 'stale'; saved: SavedAnswer }

/**
 * An office answers what it owes, says a word in between, or changes its answer. What stood before stays readable.
 * Contributions, answer, history, event and messages are one transaction; of two who save at the same moment one
 * reads what the other one wrote.
 */
export function saveOfficialAnswer(
  { actor, standing, thing }: Authorized<'officialAnswer.give', AnswerWithSubject>,
  input: AnswerInput,
): Promise<AnswerSaved> {
  const { status, reason, text, dueOn } = input
  return transact(async (tx): Promise<AnswerSaved> => {
    const { missing } = await lockSources(tx, thing, { commentIds: input.sources, answerId: thing.id })
    if (missing.length > 0) return { ok: false, reason: 'sources', missing }
    const before = await lockAnswer(tx, thing.id)
    if (!before) throw new Error(`Official answer ${thing.id} is gone`)
    if (before.version !== input.version) return { ok: false, reason: 'stale', saved: before }
    const at = await databaseTime(tx)
    const state: AnswerState = answerState(before.status)
    // Only an answer that stays owed gets another day.
    const wished = status === 'underReview' ? dueOn : null
    const objection = moveObjection(wished, { dueAt: before.dueAt, at }, homeCalendar())
    const verdict = judgeAnswer({ state, status, reason }, standing, objection)
    if (!verdict.ok) return verdict
    const changed = await keepSources(tx, thing.id, input.sources)
    const isSame = before.status === status && before.reason === reason && before.text === text
    if (isSame && !changed && wished === null) return { ok: true }
    await keepEarlier(tx, before, at)
    await tx.officialAnswer.updateMany({
      where: { id: thing.id, version: before.version, status: before.status },
      data: {
        ...{ status, reason, text, answeredAt: at, answeredById: actor.id, version: { increment: 1 } },
        ...(wished && { dueAt: endOf(wished), firstDueAt: before.firstDueAt ?? before.dueAt }),
      },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'officialAnswer', id: thing.id },
      actorId: actor.id,
      action: OFFICIAL_ANSWER_TRANSITIONS[verdict.action].event,
      values: {
        ...{ status, reason, text, sources: input.sources },
        ...(wished && { dueAt: endOf(wished).toISOString() }),
      },
    })
    const { subject } = thing
    await tellOfAnswer(tx, { eventId, actorId: actor.id, answerId: thing.id, subject, status, reason })
    await markChanged(tx, 'officialAnswer', thing.id)
    return { ok: true }
  })
}

/** Makes the answer draw on these contributions. @returns whether that changed anything */
async function keepSources(tx: Transaction, answerId: string, commentIds: readonly string[]) {
  const gone = await tx.officialAnswerSource.deleteMany({
    where: { answerId, commentId: { notIn: [...commentIds] } },
  })
  const added = await tx.officialAnswerSource.createMany({
    data: commentIds.map((commentId) => ({ answerId, commentId })),
    skipDuplicates: true,
  })
  return gone.count + added.count > 0
}

/** What an office has said stays readable with its dates. An answer that only became owed has no words yet. */
async function keepEarlier(tx: Transaction, before: AnswerRow, replacedAt: Date): Promise<void> {
  const { id: answerId, version: number, status, reason, text, dueAt, answeredAt, answeredById } = before
  if (answeredAt === null || answeredById === null) return
  await tx.officialAnswerVersion.create({
    data: { answerId, number, status, reason, text, dueAt, answeredAt, answeredById, replacedAt },
  })
}
