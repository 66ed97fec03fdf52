import { proposedDates } from '~/domain/challenge/question-dates'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'

type Published = { id: string; deadlineAt: Date | null; questionsUntil: Date | null }

/**
 * Gives a challenge that becomes public the proposed dates where its author set none, in the same transaction.
 * Where they cannot be worked out there are none: questions stay closed until the author sets them.
 */
export async function fillQuestionDates(tx: Transaction, challenge: Published, at: Date): Promise<void> {
  if (challenge.questionsUntil !== null) return
  const proposed = proposedDates(challenge.deadlineAt, homeCalendar(), at)
  if (!proposed.ok) return
  const { questionsUntil, answersUntil } = proposed
  await tx.challenge.update({ where: { id: challenge.id }, data: { questionsUntil, answersUntil } })
  await appendEvent(tx, {
    stream: { type: 'challenge', id: challenge.id },
    actorId: null,
    action: 'challenge.questionDatesSet',
    values: { questionsUntil: questionsUntil.toISOString(), answersUntil: answersUntil.toISOString() },
  })
}
