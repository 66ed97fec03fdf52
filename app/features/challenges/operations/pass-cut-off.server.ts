import type { ChallengeState } from '~/domain/challenge/lifecycle'
import { type AskObjection, askObjection } from '~/domain/challenge/questions'
import { databaseTime, type Transaction } from '~/platform/database/client.server'

type Dated = { title: string; authorityId: string; questionsUntil: Date; answersUntil: Date | null }
export type Passage =
  | { ok: true; at: Date; challenge: Dated }
  | { ok: false; reason: Exclude<AskObjection, 'questionsOver'> }
  | { ok: false; reason: 'questionsOver'; arrivedAt: Date; questionsUntil: Date }

/**
 * The gate of every question: locks the challenge in share mode (a change of the cut-off waits for questions that
 * are under way, and they for it), reads the database's clock after that, asks the domain. Stands first in the
 * transaction.
 */
export async function passCutOff(tx: Transaction, challengeId: string): Promise<Passage> {
  const [challenge] = await tx.$queryRaw<
    (Omit<Dated, 'questionsUntil'> & { state: ChallengeState; questionsUntil: Date | null })[]
  >`
    SELECT "state"::text AS "state", "title", "authorityId", "questionsUntil", "answersUntil"
    FROM "Challenge" WHERE "id" = ${challengeId} FOR SHARE`
  if (!challenge) throw new Error(`There is no challenge ${challengeId}`)
  const at = await databaseTime(tx)
  const { questionsUntil } = challenge
  const objection = askObjection({ challengeState: challenge.state, questionsUntil, at })
  if (questionsUntil === null) return { ok: false, reason: 'questionsNotOpen' }
  if (objection === 'questionsOver') return { ok: false, reason: objection, arrivedAt: at, questionsUntil }
  if (objection !== null) return { ok: false, reason: objection }
  return { ok: true, at, challenge: { ...challenge, questionsUntil } }
}
