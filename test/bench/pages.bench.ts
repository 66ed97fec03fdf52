import { execFileSync } from 'node:child_process'
import { startPostgres } from '#test/support/postgres-server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import type { Measurement } from './measurement'
import { fillChallenges } from './pages/fill-challenges'
import { load, RENDERED } from './pages/load'
import { serveBuild, serveBytes } from './pages/served'
import { countStatements } from './pages/statements'

const CHALLENGES = 10_000
const ROUTES = 300
const PADDED = 'node_modules/.cache/padded-build'
const LOAD = { connections: 50, seconds: 10 }
const PAGE = '/herausforderungen'
const STATEMENT_PAGES = ['/', PAGE, '/anbieter', '/forschung', '/behoerden', '/verzeichnis']
const MOST_STATEMENTS = 6

/**
 * A public page with 10,000 challenges in PostgreSQL: as built, with the site map padded to 300 routes, and
 * a bare node:http server with the same bytes; all in one run on one machine.
 */
export async function bench(): Promise<Measurement[]> {
  const postgres = await startPostgres()
  try {
    await openDatabase({ databaseUrl: postgres.url })
    await migrate()
    await closeDatabase()
    await fillChallenges(postgres.url, CHALLENGES)
    execFileSync('npx', ['remix', 'vite:build', '--logLevel', 'error'], {
      env: { ...process.env, NODE_ENV: 'production', PADDED_ROUTES: String(ROUTES), PADDED_BUILD: PADDED },
    })

    const real = await serveBuild('build', postgres.url)
    const body = Buffer.from(await (await fetch(`${real.url}${PAGE}`)).arrayBuffer())
    const statements: Measurement[] = []
    for (const page of STATEMENT_PAGES) {
      statements.push(
        statementRow(page, await countStatements(postgres.url, postgres.logFile, `${real.url}${page}`)),
      )
    }
    const asBuilt = await load(`${real.url}${PAGE}`, { ...LOAD, headers: RENDERED })
    const kept = await load(`${real.url}${PAGE}`, LOAD)
    await real.stop()

    const padded = await serveBuild(PADDED, postgres.url)
    const withMore = await load(`${padded.url}${PAGE}`, { ...LOAD, headers: RENDERED })
    await padded.stop()

    const bare = await serveBytes(body)
    const atBest = await load(bare.url, LOAD)
    await bare.stop()

    const conditions = `${CHALLENGES} challenges, ${LOAD.connections} connections, ${LOAD.seconds} s, ${body.length} bytes, one process; server, PostgreSQL and load share the machine`
    const row = rowWith(conditions, atBest.perSecond)
    return [
      row(
        'page rendered every time, site map as built',
        asBuilt.perSecond,
        'requests/s',
        null,
        asBuilt.errors === 0 ? null : false,
      ),
      row('page rendered every time, p99', asBuilt.p99, 'ms', null, null),
      row(
        'page rendered every time, padded to 300 routes',
        withMore.perSecond,
        'requests/s',
        null,
        withMore.errors === 0 ? null : false,
      ),
      row(
        'padded against as built',
        withMore.perSecond / asBuilt.perSecond,
        'ratio',
        0.8,
        withMore.perSecond >= 0.8 * asBuilt.perSecond,
      ),
      row('page kept for a moment', kept.perSecond, 'requests/s', null, kept.errors === 0 ? null : false),
      row('bare node:http, same bytes', atBest.perSecond, 'requests/s', null, null),
      ...statements,
    ]
  } finally {
    postgres.stop()
  }
}

function rowWith(conditions: string, baseline: number) {
  return (
    name: string,
    value: number,
    unit: string,
    target: number | null,
    ok: boolean | null,
  ): Measurement => ({
    name,
    value,
    unit,
    target,
    ok,
    baseline: unit === 'requests/s' ? baseline : null,
    conditions,
  })
}

function statementRow(page: string, value: number | null): Measurement {
  const conditions = 'signed out, rendered, second request, counted in the log of the PostgreSQL server'
  const ok = value === null ? null : value <= MOST_STATEMENTS
  return {
    name: `SQL statements of ${page}`,
    value,
    unit: 'statements',
    target: MOST_STATEMENTS,
    ok,
    baseline: null,
    conditions,
  }
}
