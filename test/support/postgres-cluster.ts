import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import { startPostgres } from './postgres-server'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

const TEMPLATE = 'brueckenschlag_template'

/** Starts a PostgreSQL of our own on a spare port, or uses TEST_POSTGRES_URL, and migrates a template. */
export async function setup(project: TestProject): Promise<() => void> {
  const server = await startPostgres()
  const { url } = server
  await query(url, `DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await query(url, `CREATE DATABASE ${TEMPLATE}`)
  await openDatabase({ databaseUrl: withDatabase(url, TEMPLATE) })
  await migrate()
  await closeDatabase()
  project.provide('postgresUrl', url)
  return server.stop
}

/** A database of its own for a worker, copied from the migrated template. */
export async function createWorkerDatabase(name = `worker_${process.pid}`): Promise<string> {
  const { inject } = await import('vitest')
  const url = inject('postgresUrl')
  await query(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await query(url, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
  return withDatabase(url, name)
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const next = new URL(url)
  next.pathname = `/${name}`
  return next.toString()
}

/** One statement on a connection of its own. */
export async function query(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}
