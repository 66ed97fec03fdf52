import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '#test/support/postgres-server'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import type { Measurement } from './measurement'
import { type Served, serveBuild } from './pages/served'
import { loggedStatements } from './rush/logged-statements'
import { connections, percentile, send } from './rush/send'
import { fillDiscussion } from './threads/fill-discussion'

const SIZES = [10_000, 100_000]
const ORDERS = ['best', 'newest', 'oldest', 'discussed']
const REQUESTS = 100
const CONNECTIONS = 2
const WARM = 20
const MOST_MILLISECONDS = 300
const MOST_STATEMENTS = 8
const DEEP = 10

type Reader = { server: Served; cookie: string; logFile: string | null }

/**
 * Pages of one discussion with 10,000 and with 100,000 contributions, read by somebody who is signed in, so that
 * every page is rendered anew.
 */
export async function bench(): Promise<Measurement[]> {
  const postgres = await startPostgres()
  const settings = configuration()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-threads-'))
  setConfiguration({ ...settings, dataDir })
  try {
    await openDatabase({ databaseUrl: postgres.url })
    await migrate()
    const filled = []
    for (const size of SIZES) filled.push({ size, ...(await fillDiscussion(size)) })
    const server = await serveBuild('build', postgres.url, dataDir)
    const rows: Measurement[] = []
    for (const { size, subjectId, cookie } of filled) {
      const reader = { server, cookie, logFile: postgres.logFile }
      rows.push(...(await measure(reader, size, `/diskussion/challenge/${subjectId}`)))
    }
    await server.stop()
    return rows
  } finally {
    await closeDatabase()
    setConfiguration(settings)
    postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measure(reader: Reader, size: number, page: string): Promise<Measurement[]> {
  await read(reader, page, WARM)
  const rows: Measurement[] = []
  const pages = [
    ...ORDERS.map((order) => [order, `${page}?ordnung=${order}`] as const),
    [`best, page ${DEEP}`, await later(reader, page)] as const,
    ['search for a word that is in all', `${page}?suche=Akten`] as const,
    ['search for a word that is in none', `${page}?suche=Zwqxwort`] as const,
  ]
  for (const [name, address] of pages) {
    const times = await read(reader, address, REQUESTS)
    const statements = await loggedStatements(reader.logFile, () => read(reader, address, 1))
    rows.push(
      row(size, `${name}, p95`, percentile(times, 0.95), 'ms', MOST_MILLISECONDS),
      row(size, `${name}, statements with the session’s`, statements, 'statements', MOST_STATEMENTS),
    )
  }
  return rows
}

/** Follows the link to the next page some times. */
async function later(reader: Reader, page: string): Promise<string> {
  let address = page
  for (let count = 1; count < DEEP; count += 1) {
    const { body } = await ask(reader, address)
    const next = /href="([^"]*\bnach=[^"]*)"[^>]*rel="next"|rel="next"[^>]*href="([^"]*)"/.exec(body)
    address = (next?.[1] ?? next?.[2] ?? address).replaceAll('&amp;', '&')
  }
  return address
}

async function ask({ server, cookie }: Reader, address: string) {
  const agent = connections(1)
  return send(agent, { url: `${server.url}${address}`, cookie, network: '10.3.0.1' })
}

async function read({ server, cookie }: Reader, address: string, count: number): Promise<number[]> {
  const agent = connections(CONNECTIONS)
  const answers = await Promise.all(
    Array.from({ length: Math.min(CONNECTIONS, count) }, async (_, index) => {
      const mine = []
      for (let done = index; done < count; done += CONNECTIONS)
        mine.push(await send(agent, { url: `${server.url}${address}`, cookie, network: `10.3.0.${index}` }))
      return mine
    }),
  )
  const wrong = answers.flat().find(({ status }) => status !== 200)
  if (wrong) throw new Error(`${wrong.status} from ${address}`)
  return answers.flat().map(({ milliseconds }) => milliseconds)
}

function row(size: number, name: string, value: number | null, unit: string, target: number): Measurement {
  return {
    name: `${size.toLocaleString('en')} contributions: ${name}`,
    ...{ value, unit, target, baseline: null },
    ok: value === null ? null : value <= target,
    conditions: `signed in, rendered every time, ${REQUESTS} requests on ${CONNECTIONS} connections; server, PostgreSQL and load share the machine`,
  }
}
