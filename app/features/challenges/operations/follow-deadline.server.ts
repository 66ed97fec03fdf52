import type { FollowedDates } from '~/domain/challenge/follow-deadline'
import type { DateField } from '~/domain/challenge/question-dates'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { without } from './challenge-recipients.server'
import { interestedPeople, tellWatchers } from './interested-people.server'

/** The dates of questions that follow an extension, as messages name them: ISO 8601. */
export type FollowedTexts = Partial<Record<DateField, string>>

/** Dates that move with a deadline: as columns, as texts, and why others stay that the authority may want to set. */
export function followedDates(followed: FollowedDates | null) {
  const moved = (followed?.moved ?? []).flatMap((field): [DateField, Date][] => {
    const date = followed?.dates[field]
    return date ? [[field, date]] : []
  })
  const columns: Partial<Record<DateField, Date>> = Object.fromEntries(moved)
  const texts: FollowedTexts = Object.fromEntries(moved.map(([field, date]) => [field, date.toISOString()]))
  const kept = keptBecause(followed)
  return { columns, texts, fields: moved.map(([field]) => field), ...(kept && { kept: { datesKept: kept } }) }
}

function keptBecause(followed: FollowedDates | null): 'holidaysMissing' | 'over' | null {
  if (!followed) return null
  if (followed.missingYear !== null) return 'holidaysMissing'
  return followed.over.includes('questionsUntil') ? 'over' : null
}

/**
 * Tells those who watch of an extension or a change, and of the dates that follow everybody else whom they
 * concern: who has asked plans with them too.
 * @param told who was told more by a message of their own
 */
export async function tellOfChange(
  tx: Transaction,
  happened: {
    eventId: string
    actorId: string
    challenge: { id: string; title: string; deadlineAt: Date }
    isExtended: boolean
    dates: FollowedTexts
    told: readonly string[]
  },
): Promise<void> {
  const { eventId, actorId, challenge, isExtended, dates, told } = happened
  await tellWatchers(tx, {
    ...{ eventId, actorId, challenge, told, dates },
    change: isExtended ? 'extended' : 'changed',
  })
  if (Object.keys(dates).length === 0) return
  const everybody = await interestedPeople(tx, challenge.id)
  await tell(tx, {
    eventId,
    userIds: without(everybody, actorId).filter((userId) => !told.includes(userId)),
    template: 'questionDatesChanged',
    params: {
      ...bothPaths('challengeQuestions', { challengeId: challenge.id }),
      ...{ title: challenge.title, ...dates, deadlineAt: challenge.deadlineAt.toISOString() },
    },
  })
}
