import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { query, withDatabase } from '#test/support/postgres-cluster'
import { startPostgres } from '#test/support/postgres-server'
import { readConfiguration, setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, db, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import type { SearchEngine, SearchQuery } from '../../../search/engine'
import type { IndexedThing } from '../../../search/indexed-thing'
import type { Measurement } from '../measurement'
import { readRealSentences } from '../similar/real-sentences'
import { CHARACTERS, generateQueries, generateThings } from './fill'

const DOCUMENTS = 100_000
const BATCH = 1_000
const QUERIES = 400
const DATABASE = 'brueckenschlag_bench_search'
const AT = new Date('2027-03-01T10:00:00Z')
const TARGETS = { search: 150, facets: 300, suggest: 50 }

/** How long searches and suggestions take in a PostgreSQL server with many documents, and how long filling it took. */
export async function measureSpeed(engine: SearchEngine): Promise<Measurement[]> {
  const sentences = readRealSentences()
  if (!Array.isArray(sentences)) return absent(sentences.absent)
  const server = await startPostgres().catch((error: Error) => error)
  if (server instanceof Error) return absent(server.message)
  const folder = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-bench-'))
  try {
    const databaseUrl = withDatabase(server.url, DATABASE)
    await query(server.url, `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`)
    await query(server.url, `CREATE DATABASE ${DATABASE}`)
    const settings = { NODE_ENV: 'test', DATA_DIR: folder, SECRET_KEY: '1'.repeat(64), LOG_LEVEL: 'silent' }
    setConfiguration(readConfiguration({ ...settings, DATABASE_URL: databaseUrl }))
    await openDatabase({ databaseUrl })
    await migrate()
    const filled = await fill(engine, sentences)
    await db.$executeRaw`VACUUM ANALYZE "SearchEntry", "SearchTerm"`
    return [filled, ...(await ask(engine, sentences))]
  } finally {
    await closeDatabase()
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(engine: SearchEngine, sentences: readonly string[]): Promise<Measurement> {
  const start = performance.now()
  let batch: IndexedThing[] = []
  for (const thing of generateThings(sentences, DOCUMENTS, AT)) {
    batch.push(thing)
    if (batch.length < BATCH) continue
    await engine.upsert(batch)
    batch = []
  }
  const seconds = (performance.now() - start) / 1000
  return {
    name: `search.${engine.name}.indexed`,
    value: DOCUMENTS / seconds,
    unit: 'documents/s',
    target: null,
    ok: null,
    baseline: null,
    conditions: `${DOCUMENTS} documents of ${CHARACTERS} characters, analysed and written ${BATCH} at a time by one writer`,
  }
}

async function ask(engine: SearchEngine, sentences: readonly string[]): Promise<Measurement[]> {
  const texts = generateQueries(sentences, QUERIES)
  const search = (asked: Partial<SearchQuery>) => (text: string) =>
    engine.search({
      text,
      locale: 'de',
      filter: {},
      sort: 'relevance',
      page: 1,
      pageSize: 20,
      withFacets: false,
      at: AT,
      ...asked,
    })
  const chosen = { kind: ['challenge'], status: ['open', 'evaluating'] }
  const beginnings = texts.map((text, index) => text.slice(0, 2 + (index % 8)))
  return [
    ...(await time(`${engine.name}.search`, texts, search({}), TARGETS.search, 'relevance, no facets')),
    ...(await time(
      `${engine.name}.searchWithFacets`,
      texts,
      search({ withFacets: true, filter: chosen }),
      TARGETS.facets,
      'relevance, all facets counted, two chosen',
    )),
    ...(await time(
      `${engine.name}.browseWithFacets`,
      Array.from({ length: 20 }, () => ''),
      search({ withFacets: true }),
      TARGETS.facets,
      'no text: everything counted, the newest shown',
    )),
    ...(await time(
      `${engine.name}.suggest`,
      beginnings,
      (typed) => engine.suggest(typed, 'de', 8, AT),
      TARGETS.suggest,
      'beginnings of 2 to 9 letters',
    )),
  ]
}

async function time(
  name: string,
  inputs: readonly string[],
  work: (input: string) => Promise<unknown>,
  target: number,
  what: string,
): Promise<Measurement[]> {
  for (const input of inputs.slice(0, 10)) await work(input)
  const times: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    await work(input)
    times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const load = `${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`
  const conditions = `${DOCUMENTS} documents, ${inputs.length} one after the other, ${what}; ${load}`
  const row = { unit: 'ms', baseline: null, conditions }
  return [
    { ...row, name: `search.${name}.p50`, value: at(0.5), target: null, ok: null },
    { ...row, name: `search.${name}.p95`, value: at(0.95), target, ok: at(0.95) < target },
    { ...row, name: `search.${name}.p99`, value: at(0.99), target: null, ok: null },
  ]
}

/** Lines that say why there are no values. */
function absent(why: string): Measurement[] {
  const nothing = { value: null, target: null, ok: null, baseline: null, conditions: `not measured: ${why}` }
  return ['search.p95', 'searchWithFacets.p95', 'suggest.p95'].map((name) => ({
    name: `search.postgresql.${name}`,
    unit: 'ms',
    ...nothing,
  }))
}
