import { cpus, loadavg } from 'node:os'
import { startMirror } from '#search/mirror/worker.server'
import { createOrganisation } from '#test/factories/organisation'
import { markChanged } from '~/outbox/append.server'
import { startWorker } from '~/outbox/worker.server'
import { configuration } from '~/platform/configuration.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { stateHandlers } from '~/platform/server/background'
import type { Measurement } from '../measurement'

const THINGS = 500
const WRITES_A_SECOND = 50
const SECONDS = 30
const LOOK_MILLISECONDS = 25
/** What is not found by then is counted as not found. */
const LONGEST_MILLISECONDS = 120_000
const TARGETS = { postgresql: 1_000, meilisearch: 3_000 }

type Written = { id: string; at: number }

/** From commit to found, while the platform's own worker follows so many writes. */
export async function measureLag(engine: 'postgresql' | 'meilisearch'): Promise<Measurement[]> {
  const onError = (error: unknown) => console.error(error)
  const ids: string[] = []
  for (let number = 0; number < THINGS; number += 1)
    ids.push((await createOrganisation({ name: `Werft ${number}` })).id)
  const worker = await startWorker({ handlers: stateHandlers, onError })
  await worker.drain()
  const mirror = await startMirror({ onError })
  await untilMirrored()
  const open = new Map<string, Written>()
  const lags: number[] = []
  const writing = write(ids, open)
  const until = performance.now() + SECONDS * 1000 + LONGEST_MILLISECONDS
  let isWriting = true
  void writing.finally(() => {
    isWriting = false
  })
  while ((isWriting || open.size > 0) && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS))
    await look(engine, open, lags)
  }
  const written = await writing
  const load = `${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`
  await worker.stop()
  await mirror?.stop()
  const conditions = `${written} writes of ${SECONDS} s, ${(written / SECONDS).toFixed(0)} a second, ${open.size} not found; ${load}`
  return rows(engine, lags, open.size, conditions)
}

/** Writes evenly, each thing in its turn, until the time is over. */
async function write(ids: readonly string[], open: Map<string, Written>): Promise<number> {
  const start = performance.now()
  let written = 0
  while (performance.now() - start < SECONDS * 1000) {
    const due = start + (written * 1000) / WRITES_A_SECOND
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const id = ids[written % ids.length] ?? ''
    written += 1
    // Committed at this moment by the clock of the database; a change that was not found yet counts from the first one.
    const at = await transact(async (tx) => {
      await tx.organisation.update({ where: { id }, data: { name: `Werft ${id} ${written}` } })
      await markChanged(tx, 'organisation', id)
      return databaseTime(tx)
    })
    if (!open.has(id)) open.set(id, { id, at: at.getTime() })
  }
  return written
}

/** What of it another connection finds by now: its entry is newer than the change, and nothing has to be sent. */
async function look(
  engine: 'postgresql' | 'meilisearch',
  open: Map<string, Written>,
  lags: number[],
): Promise<void> {
  const looked = [...open.values()]
  const found = await db.$queryRaw<{ id: string; now: Date; indexedAt: Date }[]>`
    SELECT e."entityId" AS id, clock_timestamp()::timestamptz(3) AS now, e."indexedAt" FROM "SearchEntry" e
    WHERE e."entityId" = ANY(${looked.map(({ id }) => id)}::text[]) AND (${engine === 'postgresql'}::boolean
      OR NOT EXISTS (SELECT 1 FROM "SearchSync" s WHERE s.kind = e.kind AND s."entityId" = e."entityId"))`
  for (const { id, now, indexedAt } of found) {
    const written = open.get(id)
    if (!written || indexedAt.getTime() < written.at) continue
    lags.push(now.getTime() - written.at)
    open.delete(id)
  }
}

async function untilMirrored(): Promise<void> {
  if (!configuration().meilisearch) return
  while ((await db.searchSync.count()) > 0) await new Promise((resolve) => setTimeout(resolve, 200))
}

function rows(
  engine: 'postgresql' | 'meilisearch',
  lags: readonly number[],
  missing: number,
  conditions: string,
): Measurement[] {
  const sorted = [...lags, ...Array.from({ length: missing }, () => LONGEST_MILLISECONDS)].sort(
    (a, b) => a - b,
  )
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const target = TARGETS[engine]
  const row = { unit: 'ms', baseline: null, conditions }
  return [
    { ...row, name: `search.${engine}.lag.p50`, value: at(0.5), target: null, ok: null },
    { ...row, name: `search.${engine}.lag.p95`, value: at(0.95), target: null, ok: null },
    { ...row, name: `search.${engine}.lag.p99`, value: at(0.99), target, ok: at(0.99) < target },
  ]
}
