import { DATE_FIELDS } from '~/domain/challenge/follow-deadline'
import {
  type DateField,
  type DateObjection,
  type DatesRefusal,
  dateObjections,
  datesRefusal,
  type QuestionDates,
} from '~/domain/challenge/question-dates'
import { isOverdue } from '~/domain/challenge/questions'
import { OUTBOX_CHANNEL, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { notify } from '~/platform/database/listen.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockChallenge } from './challenge-facts.server'
import { without } from './challenge-recipients.server'
import { interestedPeople } from './interested-people.server'
import { nextChangeNumber } from './list-changes.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

type Wish = { questionsUntil: Date; answersUntil: Date; version: number }
export type DatesSet =
  | { ok: true }
  | { ok: false; reason: DatesRefusal }
  | { ok: false; reason: 'objections'; objections: DateObjection[] }
  | {
      ok: false
      reason: 'stale'
      saved: { questionsUntil: Date | null; answersUntil: Date | null; version: number }
    }

/**
 * Sets until when questions are taken and answered. Who does so in a draft has a hand in the text; after the
 * publication everybody concerned is told, and the new dates stand among the public changes. The row is locked:
 * questions that are under way come first.
 */
export function setQuestionDates(
  { actor, thing }: Authorized<'challenge.setDates', { id: string }>,
  { version, ...dates }: Wish,
): Promise<DatesSet> {
  return transact(async (tx): Promise<DatesSet> => {
    const before = await lockChallenge(tx, thing.id)
    const at = await databaseTime(tx)
    const refusal = datesRefusal(before, at)
    if (refusal) return { ok: false, reason: refusal }
    const { questionsUntil, answersUntil, title, state } = before
    const isSame =
      questionsUntil?.getTime() === dates.questionsUntil.getTime() &&
      answersUntil?.getTime() === dates.answersUntil.getTime()
    if (isSame) return { ok: true }
    if (before.version !== version)
      return { ok: false, reason: 'stale', saved: { questionsUntil, answersUntil, version: before.version } }
    const open = await tx.question.count({ where: { challengeId: thing.id, state: 'open' } })
    const hasOverdue = open > 0 && isOverdue('open', answersUntil, at)
    const objections = dateObjections(dates, before, { hasOverdue, at })
    if (objections.length > 0) return { ok: false, reason: 'objections', objections }
    const editorIds = state === 'draft' ? [...new Set([...before.editorIds, actor.id])] : before.editorIds
    await tx.challenge.updateMany({
      where: { id: thing.id, state, version },
      data: { ...dates, editorIds, updatedAt: at, version: { increment: 1 } },
    })
    const values = {
      questionsUntil: dates.questionsUntil.toISOString(),
      answersUntil: dates.answersUntil.toISOString(),
    }
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'challenge', id: thing.id },
      actorId: actor.id,
      action: 'challenge.questionDatesSet',
      values,
    })
    if (state === 'published') {
      await keepAsChange(tx, before, { dates, actorId: actor.id, at })
      await tell(tx, {
        eventId,
        userIds: without(await interestedPeople(tx, thing.id), actor.id),
        template: 'questionDatesChanged',
        params: { ...bothPaths('challengeQuestions', { challengeId: thing.id }), title, ...values },
      })
    }
    await notify(tx, OUTBOX_CHANNEL)
    return { ok: true }
  })
}

/** Keeps new dates of a public challenge as a change in force, which everybody can read as it was before and after. */
async function keepAsChange(
  tx: Transaction,
  { id: challengeId, version, ...before }: ChallengeWithAuthority,
  { dates, actorId, at }: { dates: QuestionDates; actorId: string; at: Date },
): Promise<void> {
  const fields = DATE_FIELDS.filter((field) => before[field]?.getTime() !== dates[field].getTime())
  const textsOf = (from: Record<DateField, Date | null>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]?.toISOString() ?? '']))
  await tx.challengeChange.create({
    data: {
      ...{ challengeId, number: await nextChangeNumber(tx, challengeId), state: 'applied' },
      ...{ baseVersion: version, fields, before: textsOf(before), values: textsOf(dates) },
      ...{ createdById: actorId, editorIds: [actorId], createdAt: at, updatedAt: at, appliedAt: at },
    },
  })
}
