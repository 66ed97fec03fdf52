import type { VoteValue } from '#prisma/generated/client'
import { pickStatement } from '~/domain/participation/routing'
import { db } from '~/platform/database/client.server'
import { readExtremities } from './find-opinion-run.server'

/** A statement as it is put to somebody, with their own vote where they have given one. */
export type AskedStatement = {
  id: string
  number: number
  text: string
  isSeed: boolean
  mine: VoteValue | null
}
export type Asking = {
  /** null: everything is voted on, or nothing is there */
  statement: AskedStatement | null
  votedCount: number
  visibleCount: number
}

type Row = {
  id: string
  number: number
  text: string
  isSeed: boolean
  agree: number
  disagree: number
  pass: number
  mine: VoteValue | null
}

/**
 * The statement that somebody is asked about next, and how far they are. Two statements of
 * SQL: the shown statements of a consultation are few hundreds.
 * @param wanted the number of one that they want to vote on or change their vote on; otherwise one is drawn
 * @param random gives numbers from 0 up to 1
 */
export async function chooseStatement(
  consultationId: string,
  userId: string,
  wanted: number | null,
  random: () => number,
): Promise<Asking> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id", s."number", s."text", s."authorId" IS NULL AS "isSeed", s."agreeCount" AS agree,
      s."disagreeCount" AS disagree, s."passCount" AS pass, v."value"::text AS mine
    FROM "Statement" s LEFT JOIN "StatementVote" v ON v."statementId" = s."id" AND v."userId" = ${userId}
    WHERE s."consultationId" = ${consultationId} AND s."state" = 'visible' ORDER BY s."number"`
  const open = rows.filter(({ mine }) => mine === null)
  const named = wanted === null ? undefined : rows.find(({ number }) => number === wanted)
  const id = named?.id ?? (await draw(consultationId, open, random))
  const chosen = rows.find((row) => row.id === id)
  return {
    statement: chosen ? askedOf(chosen) : null,
    votedCount: rows.length - open.length,
    visibleCount: rows.length,
  }
}

/** How far opinions part on a statement is known to the map of opinions; without one all are alike. */
async function draw(consultationId: string, open: readonly Row[], random: () => number) {
  if (open.length === 0) return null
  const extremities = await readExtremities(consultationId)
  const candidates = open.map(({ id, agree, disagree, pass }) => ({
    ...{ id, agree, disagree, pass },
    extremity: extremities.get(id) ?? 0,
  }))
  return pickStatement(candidates, random)
}

function askedOf({ id, number, text, isSeed, mine }: Row): AskedStatement {
  return { id, number, text, isSeed, mine }
}
