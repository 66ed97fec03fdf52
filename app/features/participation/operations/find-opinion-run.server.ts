import { z } from 'zod'
import { db } from '~/platform/database/client.server'
import { OPINION_VERSION, type OpinionRunResult, opinionRunSchema } from '../schema-opinion'

export type FoundRun = { result: OpinionRunResult; drawnAt: Date }

/** The newest map that was computed for a consultation, or null. What has another shape counts as not there. */
export async function findOpinionRun(consultationId: string): Promise<FoundRun | null> {
  const run = await db.opinionRun.findFirst({
    where: { consultationId },
    orderBy: [{ computedAt: 'desc' }, { id: 'desc' }],
    select: { result: true, computedAt: true },
  })
  const read = opinionRunSchema.safeParse(run?.result)
  return run && read.success ? { result: read.data, drawnAt: run.computedAt } : null
}

/** Whether the newest computation has drawn a map. Nothing of the map itself leaves the database. */
export async function hasOpinionMap(consultationId: string): Promise<boolean> {
  const [newest] = await db.$queryRaw<{ isDrawn: boolean | null }[]>`
    SELECT "result" ->> 'version' = ${String(OPINION_VERSION)} AND jsonb_typeof("result" -> 'map') = 'object' AS "isDrawn"
    FROM "OpinionRun" WHERE "consultationId" = ${consultationId} ORDER BY "computedAt" DESC, "id" DESC LIMIT 1`
  return newest?.isDrawn ?? false
}

type Kept = { statementIds: unknown; extremities: unknown }

const keptSchema = z.object({ statementIds: z.array(z.string()), extremities: z.array(z.number()) })

/**
 * How far an agreement to a statement carries somebody on the map, by the statement's id: for the order in which
 * statements are put to people. Empty where there is no map yet. Of the map only this leaves the database: it is asked
 * with every vote.
 */
export async function readExtremities(consultationId: string): Promise<ReadonlyMap<string, number>> {
  const [kept] = await db.$queryRaw<Kept[]>`
    SELECT "result" -> 'statementIds' AS "statementIds", "result" -> 'map' -> 'extremities' AS extremities
    FROM "OpinionRun" WHERE "consultationId" = ${consultationId} ORDER BY "computedAt" DESC, "id" DESC LIMIT 1`
  const read = keptSchema.safeParse(kept)
  if (!read.success) return new Map()
  const { statementIds, extremities } = read.data
  return new Map(statementIds.map((id, column) => [id, extremities[column] ?? 0]))
}
