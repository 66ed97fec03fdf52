import { dateObjections, proposedDates } from '~/domain/challenge/question-dates'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'

type Published = {
  id: string
  deadlineAt: Date | null
  questionsUntil: Date | null
  answersUntil: Date | null
}

/**
 * Gives a challenge that becomes public the proposed dates where its author set none, or some that fit no more: the
 * deadline was moved after them, or the approval took too long. In the same transaction. Where they cannot be worked
 * out there are none: questions stay closed until the author sets them.
 */
export async function fillQuestionDates(tx: Transaction, challenge: Published, at: Date): Promise<void> {
  if (stillFit(challenge, at)) return
  const { id, deadlineAt, questionsUntil: before } = challenge
  const proposed = proposedDates(deadlineAt, homeCalendar(), at)
  if (!proposed.ok && before === null) return
  const { questionsUntil, answersUntil } = proposed.ok ? proposed : NONE
  await tx.challenge.update({ where: { id }, data: { questionsUntil, answersUntil } })
  await appendEvent(tx, {
    stream: { type: 'challenge', id },
    actorId: null,
    action: 'challenge.questionDatesSet',
    values: {
      questionsUntil: questionsUntil?.toISOString() ?? null,
      answersUntil: answersUntil?.toISOString() ?? null,
    },
  })
}

const NONE = { questionsUntil: null, answersUntil: null }

/** Whether the author could set these dates now, as if for the first time. */
function stillFit({ deadlineAt, questionsUntil, answersUntil }: Published, at: Date): boolean {
  if (questionsUntil === null || answersUntil === null) return false
  const draft = { state: 'draft', deadlineAt, ...NONE } as const
  return dateObjections({ questionsUntil, answersUntil }, draft, { hasOverdue: false, at }).length === 0
}
