import type { ContributionState, VoteValue } from '#prisma/generated/client'
import type { ClosedToPeople } from '~/domain/participation/consultation-view'
import { type Transaction, transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { passConsultation } from './pass-consultation.server'

export type VotedStatement =
  | { ok: true; number: number }
  | { ok: false; reason: ClosedToPeople | 'statementUnknown' | 'statementNotShown' }

/**
 * One person's vote on one statement: given, changed, or given again, which changes nothing. A vote is secret and
 * leaves no event. The statement is locked, so that its counts are what its votes are, whoever votes at once.
 */
export function voteStatement(
  { actor, thing }: Authorized<'statement.vote', { id: string }>,
  { statementId, value }: { statementId: string; value: VoteValue },
): Promise<VotedStatement> {
  return transact(async (tx): Promise<VotedStatement> => {
    const passage = await passConsultation(tx, thing.id)
    if (!passage.ok) return passage
    const statement = await lockStatement(tx, thing.id, statementId)
    if (!statement) return { ok: false, reason: 'statementUnknown' }
    const { number, state } = statement
    if (state !== 'visible') return { ok: false, reason: 'statementNotShown' }
    await castVote(tx, { statementId, userId: actor.id, consultationId: thing.id, value, at: passage.at })
    return { ok: true, number }
  })
}

type Locked = { number: number; state: ContributionState }

async function lockStatement(tx: Transaction, consultationId: string, id: string): Promise<Locked | null> {
  const [row] = await tx.$queryRaw<Locked[]>`
    SELECT "number", "state"::text AS "state" FROM "Statement"
    WHERE "id" = ${id} AND "consultationId" = ${consultationId} FOR UPDATE`
  return row ?? null
}

type Vote = { statementId: string; userId: string; consultationId: string; value: VoteValue; at: Date }

/** Vote and counts in one statement: what was counted before is taken back, what is said now is counted. */
async function castVote(
  tx: Transaction,
  { statementId, userId, consultationId, value, at }: Vote,
): Promise<void> {
  await tx.$executeRaw`
    WITH before AS (
      SELECT "value" FROM "StatementVote" WHERE "statementId" = ${statementId} AND "userId" = ${userId}
    ), cast_now AS (
      INSERT INTO "StatementVote" AS v ("statementId", "userId", "consultationId", "value", "at")
      VALUES (${statementId}, ${userId}, ${consultationId}, ${value}::"VoteValue", ${at}::timestamptz)
      ON CONFLICT ("statementId", "userId") DO UPDATE SET "value" = EXCLUDED."value", "at" = EXCLUDED."at"
      WHERE v."value" <> EXCLUDED."value"
      RETURNING "value"
    ), moved AS (
      SELECT n."value" AS now, b."value" AS was FROM cast_now n LEFT JOIN before b ON true
    )
    UPDATE "Statement" s SET
      "agreeCount" = s."agreeCount" + (m.now = 'agree')::int - (m.was IS NOT DISTINCT FROM 'agree')::int,
      "disagreeCount" = s."disagreeCount" + (m.now = 'disagree')::int - (m.was IS NOT DISTINCT FROM 'disagree')::int,
      "passCount" = s."passCount" + (m.now = 'pass')::int - (m.was IS NOT DISTINCT FROM 'pass')::int
    FROM moved m WHERE s."id" = ${statementId}`
}
