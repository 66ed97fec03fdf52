import { mkdtempSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach } from 'vitest'
import {
  type Configuration,
  configuration,
  readConfiguration,
  setConfiguration,
} from '~/platform/configuration.server'
import { closeDatabase, db, isOpen, openDatabase } from '~/platform/database/client.server'
import { forgetDemoMarker } from '~/platform/demo-marker.server'
import { forgetPublicData } from '~/platform/public-data/public-data.server'
import { cloneTemplate } from './pglite-template'
import { createWorkerDatabase } from './postgres-cluster'

const KEPT = new Set(['_prisma_migrations'])

/** Settings of a test process: a data folder of its own, a fixed key, no noise. */
export function testConfiguration(databaseUrl?: string) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-'))
  return readConfiguration({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    SECRET_KEY: '1'.repeat(64),
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    DATABASE_URL: databaseUrl,
  })
}

/**
 * Gives the tests of a file a database: one a worker, emptied before each test. Which engine it is says
 * the project that runs the file (TEST_DATABASE).
 */
export function useDatabase(): void {
  beforeAll(openOnce)
  beforeEach(async () => {
    await emptyDatabase()
    await emptyFolder()
    forgetDemoMarker()
    forgetPublicData()
  })
}

let configured: Configuration | undefined

/** Opens at the first file of a worker, and again where a file before has closed or replaced the database. */
async function openOnce() {
  if (configured && configuration() === configured && isOpen()) return
  await closeDatabase()
  const url = process.env['TEST_DATABASE'] === 'postgres' ? await createWorkerDatabase() : undefined
  configured = testConfiguration(url)
  setConfiguration(configured)
  await openDatabase(url ? { databaseUrl: url } : { pglite: await cloneTemplate(), dataDir: '' })
  await prepareEmptying()
}

/** Empties the worker's data folder: a checkpoint of the test before would not fit an empty database. */
async function emptyFolder(): Promise<void> {
  if (!configured) return
  const { dataDir } = configured
  for (const name of await readdir(dataDir)) await rm(path.join(dataDir, name), { recursive: true })
}

/** From this size on a table is begun anew: its dead rows would slow down every test that follows. */
const LARGE_BYTES = 4_000_000

/**
 * Writes down in the worker's database how every table is emptied; append-only triggers stand aside for it.
 * Deleting a test's few rows takes a tenth of the time of a TRUNCATE, which gives each of the tables and their
 * indexes a new file; as a function it is read and planned once and not before each test.
 */
async function prepareEmptying(): Promise<void> {
  const found = await db.$queryRaw<
    { name: string }[]
  >`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
  const tables = found.flatMap(({ name }) => (KEPT.has(name) ? [] : [`"public"."${name}"`]))
  await db.$executeRawUnsafe('CREATE SCHEMA IF NOT EXISTS emptying')
  await db.$executeRawUnsafe(`CREATE OR REPLACE FUNCTION emptying.every_table() RETURNS void
    LANGUAGE plpgsql SET session_replication_role = replica AS $$ BEGIN
    IF greatest(${tables.map((name) => `pg_relation_size('${name}')`).join(', ')}) > ${LARGE_BYTES} THEN
      TRUNCATE ${tables.join(', ')} CASCADE;
    ELSE
      ${tables.map((name) => `DELETE FROM ${name};`).join(' ')}
    END IF;
  END $$`)
}

/** Empties every table. */
export async function emptyDatabase(): Promise<void> {
  await db.$executeRaw`SELECT emptying.every_table()`
}
