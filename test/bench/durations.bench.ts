import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { query, withDatabase } from '#test/support/postgres-cluster'
import { startPostgres } from '#test/support/postgres-server'
import { measureDurations } from '~/features/challenges/operations/measure-durations.server'
import { readConfiguration, setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, db, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import type { Measurement } from './measurement'

const CHALLENGES = 10_000
const RUNS = 5
const DATABASE = 'brueckenschlag_bench_durations'

/** How long the nightly measuring of usual durations takes over 10,000 challenges with 20 events each. */
export async function bench(): Promise<Measurement[]> {
  const server = await startPostgres().catch((error: Error) => error)
  const folder = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-bench-'))
  const settings = { NODE_ENV: 'test', DATA_DIR: folder, SECRET_KEY: '1'.repeat(64), LOG_LEVEL: 'silent' }
  try {
    setConfiguration(readConfiguration(settings))
    await openDatabase({ dataDir: folder })
    const embedded = await measure('embedded')
    if (server instanceof Error) return [embedded]
    const databaseUrl = withDatabase(server.url, DATABASE)
    await query(server.url, `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`)
    await query(server.url, `CREATE DATABASE ${DATABASE}`)
    setConfiguration(readConfiguration({ ...settings, DATABASE_URL: databaseUrl }))
    await openDatabase({ databaseUrl })
    return [embedded, await measure('postgresql')]
  } finally {
    if (!(server instanceof Error)) server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(engine: string): Promise<Measurement> {
  await migrate()
  await fillEvents()
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    await measureDurations()
    times.push(performance.now() - start)
  }
  await closeDatabase()
  const [median = 0] = times.sort((one, other) => one - other).slice(Math.floor(RUNS / 2))
  const conditions = `${CHALLENGES} challenges, 200,000 events of them, 20,000 of questions; ${engine}`
  return {
    name: `durations.${engine}`,
    ...{ value: median, unit: 'ms', target: 2000, ok: median < 2000, baseline: null, conditions },
  }
}

/** Seven of the twenty events of a challenge are those that are looked at; two questions belong to it. */
async function fillEvents(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Event" (id, "streamType", "streamId", seq, action, fields, hashes, at, "prevHash", mac)
    SELECT gen_random_uuid()::text, 'challenge', 'c' || c, s, (ARRAY['challenge.created', 'challenge.submitted',
        'challenge.returned', 'challenge.submitted', 'challenge.published', 'challenge.closed',
        'challenge.opened'])[s], '{}'::text[], '{}'::jsonb, now() - interval '400 days' + s * interval '9 days' + (c % 97) * s * interval '1 hour', '', ''
    FROM generate_series(1, ${CHALLENGES}::int) c, generate_series(1, 7) s
    UNION ALL
    SELECT gen_random_uuid()::text, 'challenge', 'c' || c, s, 'challenge.saved', '{}'::text[], '{}'::jsonb, now(), '', ''
    FROM generate_series(1, ${CHALLENGES}::int) c, generate_series(8, 20) s
    UNION ALL
    SELECT gen_random_uuid()::text, 'question', 'q' || c, s, (ARRAY['question.asked', 'question.answered'])[s],
      '{}'::text[], '{}'::jsonb, now() - interval '90 days' + (c % 31) * s * interval '5 hours', '', ''
    FROM generate_series(1, ${CHALLENGES}::int) c, generate_series(1, 2) s`
  await db.$executeRaw`ANALYZE`
}
