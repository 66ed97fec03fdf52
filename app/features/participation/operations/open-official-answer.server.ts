import { answerDueAt } from '~/domain/participation/answer-due'
import {
  type AnswerRefusal,
  judgeAnswer,
  OFFICIAL_ANSWER_TRANSITIONS,
} from '~/domain/participation/official-answer'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'
import type { AnswerInput } from '../schema-official-answer'
import type { Subject } from '../subjects/subject'
import { lockAnswersOf, lockSources, owedAnswerOf } from './answer-rows.server'
import { tellOfAnswer } from './tell-of-answer.server'

export type AnswerOpened =
  | { ok: true; answerId: string }
  | { ok: false; reason: AnswerRefusal | 'unknownAnswer' }
  | { ok: false; reason: 'sources'; missing: string[] }
  /** one is owed already: it is to be answered, not another one */
  | { ok: false; reason: 'alreadyOwed'; answerId: string }

/**
 * An office says something about a thing of its own that nobody has asked for yet: its answer at once, or a first
 * word with the day on which the answer is due. The same form sent twice makes one answer.
 */
export function openOfficialAnswer(
  { actor, standing, thing }: Authorized<'officialAnswer.give', Subject>,
  input: AnswerInput,
): Promise<AnswerOpened> {
  const { id, status, reason, text, sources } = input
  const about = { subjectType: thing.type, subjectId: thing.id }
  return transact(async (tx): Promise<AnswerOpened> => {
    const { missing } = await lockSources(tx, about, { commentIds: sources, answerId: id })
    if (missing.length > 0) return { ok: false, reason: 'sources', missing }
    await lockAnswersOf(tx, about)
    const there = await tx.officialAnswer.findUnique({ where: { id } })
    if (there) {
      const isSame = there.subjectType === thing.type && there.subjectId === thing.id
      return isSame ? { ok: true, answerId: id } : { ok: false, reason: 'unknownAnswer' }
    }
    const owed = await owedAnswerOf(tx, about)
    if (owed) return { ok: false, reason: 'alreadyOwed', answerId: owed }
    const at = await databaseTime(tx)
    const due = answerDueAt(at, homeCalendar())
    const objection = due.ok ? null : ('holidaysMissing' as const)
    const verdict = judgeAnswer({ state: 'none', status, reason }, standing, objection)
    if (!verdict.ok) return verdict
    const given = { answeredAt: at, answeredById: actor.id }
    await tx.officialAnswer.create({
      data: {
        ...{ id, ...about, organisationId: thing.organisationId, status, reason, text, ...given },
        // Of an answer that is given at once nothing was ever due.
        ...{ dueAt: due.ok ? due.at : at, openedAt: at, remindedAt: at },
        sources: { createMany: { data: sources.map((commentId) => ({ commentId })) } },
      },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'officialAnswer', id },
      actorId: actor.id,
      action: OFFICIAL_ANSWER_TRANSITIONS[verdict.action].event,
      values: {
        ...{ ...about, status, reason, text, sources },
        ...(status === 'underReview' && due.ok && { dueAt: due.at.toISOString() }),
      },
    })
    await tellOfAnswer(tx, { eventId, actorId: actor.id, answerId: id, subject: thing, status, reason })
    await markChanged(tx, 'officialAnswer', id)
    return { ok: true, answerId: id }
  })
}
