import path from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { Pool, QueryResult } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { type Prisma, PrismaClient } from '#prisma/generated/client'
import { configuration } from '~/platform/configuration.server'
import { type FolderLock, lockFolder } from './lock.server'
import { mergeReaders, type Readers } from './merged-readers.server'
import { openPglite } from './pglite.server'
import { connectPostgres, postgresAdapter } from './postgres.server'

/** A transaction's own client: inside `transact` nothing else may be used. */
export type Transaction = Prisma.TransactionClient

type Opened =
  | { engine: 'pglite'; client: PrismaClient; pglite: PGlite; readers: Readers; lock: FolderLock | null }
  | { engine: 'postgres'; client: PrismaClient; pool: Pool; url: string }

// Modules are evaluated anew at every change in development; the database must not be opened twice.
const SLOT = Symbol.for('brueckenschlag.database')
const slots = globalThis as { [SLOT]?: Opened }

/** The database of the process. Set by `openDatabase`. */
export let db = slots[SLOT]?.client as PrismaClient

export type OpenOptions = { databaseUrl?: string | undefined; dataDir?: string; pglite?: PGlite }

/**
 * Opens the database: the server at `databaseUrl`, or the embedded one in `dataDir`/db.
 * @param options taken from the configuration where absent; `pglite` hands in an opened one (tests)
 * @throws FolderLockedError when another process uses the embedded database
 */
export async function openDatabase(options?: OpenOptions): Promise<void> {
  if (slots[SLOT]) {
    // Opened by another copy of this module: the built server inside a test process.
    db = slots[SLOT].client
    return
  }
  const { databaseUrl, dataDir = configuration().dataDir, pglite }: OpenOptions = options ?? configuration()
  slots[SLOT] = databaseUrl ? await openPostgres(databaseUrl) : await openEmbedded(dataDir, pglite)
  db = slots[SLOT].client
}

async function openPostgres(url: string): Promise<Opened> {
  const pool = connectPostgres(url)
  const client = new PrismaClient({ adapter: postgresAdapter(pool) })
  return { engine: 'postgres', client, pool, url }
}

async function openEmbedded(dataDir: string, given: PGlite | undefined): Promise<Opened> {
  const lock = given ? null : await lockFolder(dataDir)
  try {
    const pglite = given ?? (await openPglite(path.join(dataDir, 'db')))
    const { asked, replaced } = mergeReaders(pglite)
    const client = new PrismaClient({ adapter: new PrismaPGlite(asked) })
    return { engine: 'pglite', client, pglite, readers: replaced, lock }
  } catch (error) {
    await lock?.release()
    throw error
  }
}

/** Closes the database and gives the folder free. */
export async function closeDatabase(): Promise<void> {
  const open = slots[SLOT]
  if (!open) return
  delete slots[SLOT]
  await open.client.$disconnect()
  if (open.engine === 'postgres') await open.pool.end()
  else {
    if (!open.pglite.closed) await open.pglite.close()
    await open.lock?.release()
  }
}

/** Whether the process has a database. */
export function isOpen(): boolean {
  return slots[SLOT] !== undefined
}

/** What was opened. @throws Error before `openDatabase` */
export function opened(): Opened {
  const open = slots[SLOT]
  if (!open) throw new Error('The database is not open')
  return open
}

/** Which engine answers. */
export function databaseEngine(): Opened['engine'] {
  return opened().engine
}

const WAIT_MILLISECONDS = 10_000

/**
 * Runs a function in one transaction. The embedded database has one connection, so everything else waits
 * meanwhile: no I/O inside, and only the transaction's own client.
 */
export function transact<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.$transaction(work, { maxWait: WAIT_MILLISECONDS, timeout: WAIT_MILLISECONDS })
}

/** The database's clock now, also inside a transaction (`now()` would be the transaction's start). */
export async function databaseTime(tx: Transaction | PrismaClient = db): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS at`
  if (!row) throw new Error('The database gave no time')
  return row.at
}

/** Whether the database answers: for `/ready`. */
export async function isDatabaseReady(): Promise<boolean> {
  if (!slots[SLOT]) return false
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
}

/**
 * Plain SQL on either engine, for the job queue: one statement with numbered parameters, or several
 * without. A script that opened a transaction and failed leaves none behind.
 */
export async function executeSql(text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
  const open = opened()
  if (values.length > 0)
    return open.engine === 'postgres'
      ? open.pool.query(text, values)
      : open.pglite.query(text, values, { parsers: open.readers })
  return open.engine === 'postgres'
    ? runScript(open.pool, text)
    : runEmbeddedScript(open.pglite, open.readers, text)
}

async function runScript(pool: Pool, text: string): Promise<{ rows: unknown[] }> {
  const client = await pool.connect()
  try {
    const results: QueryResult | QueryResult[] = await client.query(text)
    return { rows: [results].flat().flatMap((result) => result.rows) }
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

async function runEmbeddedScript(
  pglite: PGlite,
  parsers: Readers,
  text: string,
): Promise<{ rows: unknown[] }> {
  try {
    const results = await pglite.exec(text, { parsers })
    return { rows: results.flatMap((result) => result.rows) }
  } catch (error) {
    await pglite.exec('ROLLBACK')
    throw error
  }
}
