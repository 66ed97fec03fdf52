import { createHash } from 'node:crypto'
import { type Ballots, inCanonicalOrder } from '~/domain/participation/opinion/ballots'
import { drawOpinions } from '~/domain/participation/opinion/draw-opinion-map'
import { transact } from '~/platform/database/client.server'
import { runInSlices } from '~/platform/jobs/run-in-slices.server'
import { newId } from '~/platform/new-id.server'
import { OPINION_VERSION, type OpinionRunResult } from '../schema-opinion'
import { clusterPoints } from './cluster-points.server'
import { type DueMap, findDueMaps } from './due-opinion-maps.server'
import { readBallots } from './read-ballots.server'

/** Earlier maps are kept for those who ask what the last ones looked like; older ones would only tell of people. */
const KEPT_RUNS = 3

/**
 * Draws the maps of opinions that are due, one after the other. A job of every few minutes. One that fails does not
 * keep the others from being drawn.
 * @throws AggregateError what went wrong, once all have had their turn
 */
export async function computeOpinionMaps(): Promise<void> {
  const faults: unknown[] = []
  for (const due of await findDueMaps()) {
    await computeOpinionMap(due).catch((fault: unknown) => faults.push(fault))
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} maps of opinions could not be drawn`)
}

/**
 * Reads the votes, computes without holding up those whom the process serves, and keeps the result under the hash of
 * the votes: the same votes make one run, whoever computes it and how often.
 */
async function computeOpinionMap({ consultationId, stamp, at }: DueMap): Promise<void> {
  const { statementIds, ballots } = await readBallots(consultationId)
  const opinions = await runInSlices(drawOpinions(ballots, clusterPoints))
  const votesHash = hashOf(statementIds, ballots)
  const result: OpinionRunResult = { version: OPINION_VERSION, statementIds, stamp, ...opinions }
  await transact(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "OpinionRun" ("id", "consultationId", "votesHash", "result", "computedAt")
      VALUES (${newId()}, ${consultationId}, ${votesHash}, ${JSON.stringify(result)}::jsonb, ${at}::timestamptz)
      ON CONFLICT ("consultationId", "votesHash")
      DO UPDATE SET "result" = EXCLUDED."result", "computedAt" = EXCLUDED."computedAt"`
    const kept = await tx.opinionRun.findMany({
      where: { consultationId },
      orderBy: [{ computedAt: 'desc' }, { id: 'desc' }],
      ...{ take: KEPT_RUNS, select: { id: true } },
    })
    await tx.opinionRun.deleteMany({
      where: { consultationId, id: { notIn: kept.map(({ id }) => id) } },
    })
  })
}

function hashOf(statementIds: readonly string[], ballots: Ballots): string {
  const { starts, at, values } = inCanonicalOrder(ballots)
  const hash = createHash('sha256').update(statementIds.join(' '))
  for (const { buffer, byteOffset, byteLength } of [starts, at, values]) {
    hash.update(Buffer.from(buffer, byteOffset, byteLength))
  }
  return hash.digest('hex')
}
