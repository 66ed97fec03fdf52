import { readFileSync } from 'node:fs'
import pg from 'pg'
import { RENDERED } from './load'

const STATEMENT = /LOG: {2}(?:execute [^:]+|statement): (.*)/g

/**
 * Counts the SQL statements of one request by the server's own log.
 * @param logFile null where the server is not ours: then nothing can be counted
 */
export async function countStatements(
  serverUrl: string,
  logFile: string | null,
  page: string,
): Promise<number | null> {
  if (logFile === null) return null
  await setLogging(serverUrl, 'all')
  await fetch(page, { headers: RENDERED })
  const start = readFileSync(logFile, 'utf8').length
  await fetch(page, { headers: RENDERED })
  await new Promise((resolve) => setTimeout(resolve, 200))
  const written = readFileSync(logFile, 'utf8').slice(start)
  await setLogging(serverUrl, 'none')
  return Array.from(written.matchAll(STATEMENT)).length
}

async function setLogging(url: string, value: 'all' | 'none'): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`ALTER SYSTEM SET log_statement = '${value}'`)
  await client.query('SELECT pg_reload_conf()')
  await new Promise((resolve) => setTimeout(resolve, 300))
  await client.end()
}
