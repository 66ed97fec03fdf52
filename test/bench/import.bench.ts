import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '#test/support/postgres-server'
import { importForeignChallenges } from '~/features/challenges/operations/import-foreign-challenges.server'
import { importOrganisations } from '~/features/profiles/operations/import-organisations.server'
import { readConfiguration, setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import type { ImportReport } from '~/platform/imports/import-report.server'
import { challengeRow, ORGANISATION_HEADER, organisationRow, seeded } from '../support/messy-rows'
import type { Measurement } from './measurement'

const ORGANISATIONS = 10_000
const CHALLENGES = 1_000
const SEED = 11
const SAMPLE_MILLISECONDS = 50

type Engine = { name: string; databaseUrl: string | undefined; stop: () => void }
type Files = { organisations: string; changed: string; challenges: string }

/**
 * 10,000 organisations, one in ten of them broken, and 1,000 messy challenges, generated from a seed: first
 * into an empty database, then unchanged, then all of them changed. On the embedded database and on a
 * PostgreSQL server where there is one.
 */
export async function bench(): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-import-'))
  try {
    const files = writeFiles(folder)
    const measured: Measurement[] = []
    for (const engine of await engines()) {
      try {
        measured.push(...(await measure(engine, files, path.join(folder, engine.name))))
      } finally {
        await closeDatabase()
        engine.stop()
      }
    }
    return measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeFiles(folder: string): Files {
  const files = {
    organisations: path.join(folder, 'organisations.csv'),
    changed: path.join(folder, 'changed.csv'),
    challenges: path.join(folder, 'challenges.json'),
  }
  const rows = (seed: number) => {
    const random = seeded(seed)
    return Array.from({ length: ORGANISATIONS }, (_, at) => organisationRow(at, random, true)).join('')
  }
  const random = seeded(SEED)
  const challenges = Array.from({ length: CHALLENGES }, (_, at) => challengeRow(at, random))
  writeFileSync(files.organisations, ORGANISATION_HEADER + rows(SEED))
  writeFileSync(files.changed, ORGANISATION_HEADER + rows(SEED + 1))
  writeFileSync(files.challenges, JSON.stringify(challenges))
  return files
}

async function engines(): Promise<Engine[]> {
  const embedded = { name: 'embedded', databaseUrl: undefined, stop: () => undefined }
  const server = await startPostgres().catch((error: Error) => error)
  if (server instanceof Error) {
    console.info(`not measured on PostgreSQL: ${server.message}`)
    return [embedded]
  }
  return [embedded, { name: 'postgresql', databaseUrl: server.url, stop: () => server.stop() }]
}

async function measure({ name, databaseUrl }: Engine, files: Files, dataDir: string): Promise<Measurement[]> {
  setConfiguration(
    readConfiguration({
      NODE_ENV: 'test',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      SECRET_KEY: '1'.repeat(64),
      LOG_LEVEL: 'silent',
    }),
  )
  await openDatabase({ databaseUrl, dataDir })
  await migrate()
  const origin = { source: 'bench', licence: 'CC0', url: null, actorId: null, isDryRun: false }
  const organisations = (file: string) => () => importOrganisations({ ...origin, file })
  return [
    ...(await time(`${name}.organisations.new`, organisations(files.organisations))),
    ...(await time(`${name}.organisations.unchanged`, organisations(files.organisations))),
    ...(await time(`${name}.organisations.changed`, organisations(files.changed))),
    ...(await time(`${name}.challenges.new`, () =>
      importForeignChallenges({ ...origin, licence: 'CC0', file: files.challenges, language: 'en' }),
    )),
  ]
}

async function time(name: string, work: () => Promise<ImportReport>): Promise<Measurement[]> {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, SAMPLE_MILLISECONDS)
  const start = performance.now()
  const processor = process.cpuUsage()
  const { rows, refusedCount, counts } = await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(processor)
  clearInterval(timer)
  const { created, updated, unchanged } = counts
  const conditions = `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refusedCount} refused`
  const row = (what: string, value: number, unit: string): Measurement => ({
    name: `import.${name}.${what}`,
    ...{ value, unit, conditions },
    ...{ target: null, ok: null, baseline: null },
  })
  return [
    row('seconds', seconds, 's'),
    row('processor', (user + system) / 1e6, 's of processor time of this process'),
    row('speed', rows / seconds, 'rows/s'),
    row('peak', peak / 1024 / 1024, 'MB of the whole process'),
  ]
}
