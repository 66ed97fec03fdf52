import { isOver } from '~/domain/deadline/deadline'
import { ANSWER_REMINDERS, isAnswerReminderDue } from '~/domain/participation/answer-due'
import { berlinDay } from '~/domain/time/berlin'
import { writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { findSubjects } from '../subjects/registry.server'
import type { Subject } from '../subjects/subject'

const DAY = 86_400_000
const BATCH = 500

type Row = {
  id: string
  subjectType: string
  subjectId: string
  organisationId: string
  version: number
  dueAt: Date
  openedAt: Date
  remindedAt: Date | null
}

/**
 * Reminds offices of answers that are due soon or overdue. Each reminder is sent once, whichever process finds it;
 * after a pause only the latest one that has come due. A new day brings its reminders anew.
 * @returns how many answers somebody was reminded of
 */
export async function remindOfAnswers(now?: Date): Promise<number> {
  const at = now ?? (await databaseTime())
  const rows = await dueSoon(at)
  const subjectOf = await findSubjects(rows, at)
  let told = 0
  for (const row of rows) {
    const subject = subjectOf(row)
    const toldOn = berlinDay(row.remindedAt ?? row.openedAt)
    if (!subject || !isAnswerReminderDue(row.dueAt, toldOn, berlinDay(at))) continue
    if (await remind(row, subject, at)) told += 1
  }
  return told
}

/** Owed answers whose day is near or over and that have not been spoken of since it was. */
function dueSoon(at: Date): Promise<Row[]> {
  const [before, after] = ANSWER_REMINDERS
  return db.$queryRaw<Row[]>`
    SELECT id, "subjectType", "subjectId", "organisationId", version, "dueAt", "openedAt", "remindedAt"
    FROM "OfficialAnswer"
    WHERE status = 'underReview' AND "dueAt" <= ${new Date(at.getTime() + (before + 1) * DAY)}
      AND ("remindedAt" IS NULL OR ("remindedAt" AT TIME ZONE 'Europe/Berlin')::date
        < ("dueAt" AT TIME ZONE 'Europe/Berlin')::date - ${after}::int)
    ORDER BY "dueAt", id LIMIT ${BATCH}`
}

/** Marks the answer and writes the message in one; whoever comes second finds it marked. */
function remind(row: Row, { title }: Subject, at: Date): Promise<boolean> {
  const { id, organisationId, version, remindedAt, dueAt } = row
  return transact(async (tx) => {
    const { count } = await tx.officialAnswer.updateMany({
      where: { id, version, remindedAt, status: 'underReview' },
      data: { remindedAt: at },
    })
    if (count === 0) return false
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'officialAnswer', id },
      actorId: null,
      action: 'officialAnswer.reminded',
      values: { dueAt: dueAt.toISOString() },
    })
    await tell(tx, {
      eventId,
      userIds: await writersOf(tx, organisationId),
      template: 'officialAnswerReminder',
      params: {
        ...bothPaths('officialAnswerEdit', { answerId: id }),
        ...{ title, dueAt: dueAt.toISOString(), isOver: isOver(dueAt, at) },
      },
    })
    return true
  })
}
