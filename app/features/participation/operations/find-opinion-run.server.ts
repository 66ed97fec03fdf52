import { db } from '~/platform/database/client.server'
import { type OpinionRunResult, opinionRunSchema } from '../schema-opinion'

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

/**
 * How far an agreement to a statement carries somebody on the map, by the statement's id: for the order in which
 * statements are put to people. Empty where there is no map yet.
 */
export async function readExtremities(consultationId: string): Promise<ReadonlyMap<string, number>> {
  const run = await findOpinionRun(consultationId)
  const extremities = run?.result.map?.extremities ?? []
  return new Map(run?.result.statementIds.map((id, column) => [id, extremities[column] ?? 0]))
}
