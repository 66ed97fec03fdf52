import { answerRulesOn } from '~/domain/participation/answer-due'
import { berlinDay } from '~/domain/time/berlin'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { oweAnswer } from './owe-answer.server'

/**
 * Makes answers owed where a vote could not: because the holidays of a year were missing, or because a contribution
 * came back after it had been hidden. @returns how many things an answer is owed about since this run
 */
export async function oweAnswers(): Promise<number> {
  const { supportNeeded } = answerRulesOn(berlinDay(await databaseTime()))
  const rows = await db.$queryRaw<{ subjectType: string; subjectId: string }[]>`
    SELECT DISTINCT c."subjectType", c."subjectId" FROM "Comment" c
    WHERE c."parentId" IS NULL AND c.state = 'visible' AND c."agreeCount" >= ${supportNeeded}
      AND NOT EXISTS (SELECT FROM "OfficialAnswerCause" o WHERE o."commentId" = c.id)
    ORDER BY c."subjectType", c."subjectId"`
  let owed = 0
  for (const row of rows) {
    const outcome = await transact(async (tx) => oweAnswer(tx, { ...row, at: await databaseTime(tx) }))
    if (outcome.ok) owed += 1
  }
  return owed
}
