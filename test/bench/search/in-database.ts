import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { query, withDatabase } from '#test/support/postgres-cluster'
import { startPostgres } from '#test/support/postgres-server'
import { readConfiguration, setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'

/** Does several pieces of work, each in an empty database of its own on one PostgreSQL server. */
export async function inDatabases<Result>(
  works: Readonly<Record<string, () => Promise<Result>>>,
): Promise<Result[] | { absent: string }> {
  const server = await startPostgres().catch((error: Error) => error)
  if (server instanceof Error) return { absent: server.message }
  const folder = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-bench-'))
  const results: Result[] = []
  try {
    for (const [name, work] of Object.entries(works)) {
      const database = `brueckenschlag_bench_${name}`
      const databaseUrl = withDatabase(server.url, database)
      await query(server.url, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
      await query(server.url, `CREATE DATABASE ${database}`)
      const settings = { NODE_ENV: 'test', DATA_DIR: folder, SECRET_KEY: '1'.repeat(64), LOG_LEVEL: 'silent' }
      setConfiguration(readConfiguration({ ...settings, DATABASE_URL: databaseUrl }))
      await openDatabase({ databaseUrl })
      await migrate()
      results.push(await work())
      await closeDatabase()
    }
    return results
  } finally {
    await closeDatabase()
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
