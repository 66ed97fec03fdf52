import { answerDueAt, answerRulesOn } from '~/domain/participation/answer-due'
import { berlinDay } from '~/domain/time/berlin'
import { writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'
import { findSubject } from '../subjects/registry.server'
import { lockAnswersOf, owedAnswerOf } from './answer-rows.server'

type About = { subjectType: string; subjectId: string; at: Date }
export type Owed =
  | { ok: true; answerId: string }
  /** noSupport: nothing new has enough of it. holidaysMissing: no day can be counted, so none is set yet. */
  | { ok: false; reason: 'noSupport' | 'holidaysMissing' | 'unknownSubject' }

/**
 * Makes an official answer owed where a contribution has reached the support that asks for one: in the transaction
 * of the vote, after its counts were written. May be called as often as one likes: each contribution causes an
 * answer once, and about one thing one answer is owed at a time; what is supported meanwhile belongs to that one.
 */
export async function oweAnswer(tx: Transaction, { subjectType, subjectId, at }: About): Promise<Owed> {
  if ((await newlySupported(tx, { subjectType, subjectId, at })).length === 0) return NO_SUPPORT
  await lockAnswersOf(tx, { subjectType, subjectId })
  // Once more: somebody else may have seen the same contributions a moment ago.
  const causes = await newlySupported(tx, { subjectType, subjectId, at })
  if (causes.length === 0) return NO_SUPPORT
  const opened = await owedOrNew(tx, { subjectType, subjectId, at })
  if (!opened.ok) return opened
  const { answerId } = opened
  await tx.officialAnswerCause.createMany({ data: causes.map((commentId) => ({ answerId, commentId })) })
  await markChanged(tx, 'officialAnswer', answerId)
  return opened
}

const NO_SUPPORT = { ok: false, reason: 'noSupport' } as const

/**
 * Contributions that somebody else votes on right now are left to that vote: waiting for it, which waits for the
 * answers of this thing, would end in a deadlock.
 */
async function newlySupported(tx: Transaction, { subjectType, subjectId, at }: About): Promise<string[]> {
  const { supportNeeded } = answerRulesOn(berlinDay(at))
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Comment" c
    WHERE c."subjectType" = ${subjectType} AND c."subjectId" = ${subjectId} AND c."parentId" IS NULL
      AND c.state = 'visible' AND c."agreeCount" >= ${supportNeeded}
      AND NOT EXISTS (SELECT FROM "OfficialAnswerCause" o WHERE o."commentId" = c.id)
    ORDER BY c.id FOR KEY SHARE OF c SKIP LOCKED`
  return rows.map(({ id }) => id)
}

async function owedOrNew(tx: Transaction, { subjectType, subjectId, at }: About): Promise<Owed> {
  const owed = await owedAnswerOf(tx, { subjectType, subjectId })
  if (owed) return { ok: true, answerId: owed }
  const subject = await findSubject(subjectType, subjectId, at, tx)
  if (!subject) return { ok: false, reason: 'unknownSubject' }
  const due = answerDueAt(at, homeCalendar())
  if (!due.ok) return { ok: false, reason: 'holidaysMissing' }
  const { organisationId, title } = subject
  const id = newId()
  await tx.officialAnswer.create({
    data: { id, subjectType, subjectId, organisationId, openedAt: at, dueAt: due.at, remindedAt: at },
  })
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'officialAnswer', id },
    actorId: null,
    action: 'officialAnswer.owed',
    values: { subjectType, subjectId, dueAt: due.at.toISOString() },
  })
  await tell(tx, {
    eventId,
    userIds: await writersOf(tx, organisationId),
    template: 'officialAnswerOwed',
    params: {
      ...bothPaths('officialAnswerEdit', { answerId: id }),
      ...{ title, dueAt: due.at.toISOString() },
    },
  })
  return { ok: true, answerId: id }
}
