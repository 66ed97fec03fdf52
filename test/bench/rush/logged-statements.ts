import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from '~/platform/database/client.server'

const STATEMENT = /LOG: {2}(?:statement|execute [^:]*): (.*)/
/** Those that switch the log on and off again. */
const OWN = /ALTER SYSTEM|pg_reload_conf/
const RELOAD_MILLISECONDS = 300

/**
 * How many statements the whole server is sent while something runs, transactions' BEGIN and COMMIT among them,
 * by its own log; null where the log cannot be read.
 */
export async function loggedStatements(
  logFile: string | null,
  work: () => Promise<unknown>,
): Promise<number | null> {
  if (logFile === null) return null
  const before = readFileSync(logFile, 'utf8').length
  await switchLog('all')
  await work()
  await switchLog('none')
  const lines = readFileSync(logFile, 'utf8').slice(before).split('\n')
  return lines.filter((line) => STATEMENT.test(line) && !OWN.test(line)).length
}

async function switchLog(to: 'all' | 'none'): Promise<void> {
  await db.$executeRawUnsafe(`ALTER SYSTEM SET log_statement = '${to}'`)
  await db.$executeRawUnsafe('SELECT pg_reload_conf()')
  await wait(RELOAD_MILLISECONDS)
}
