import { existsSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { db } from '~/platform/database/client.server'
import type { SearchEngine, SearchQuery } from '../../../search/engine'
import type { IndexedThing } from '../../../search/indexed-thing'
import { failureOf } from '../../../search/meilisearch/failure'
import { AT, searchFor } from '../../search/contract/things'
import type { Measurement } from '../measurement'
import { readRealSentences } from '../similar/real-sentences'
import { CHARACTERS, generateQueries, generateThings } from './fill'

const DOCUMENTS = 100_000
const BATCH = 1_000
const QUERIES = 400
const TARGETS = { search: 150, facets: 300, suggest: 50 }

/** How long searches and suggestions take in an empty database with many documents, and how long filling it took. */
export async function measureSpeed(engine: SearchEngine): Promise<Measurement[]> {
  const sentences = readRealSentences()
  if (!Array.isArray(sentences)) return [notMeasured(`search.${engine.name}.search.p95`, sentences.absent)]
  const filled = await fill(engine, sentences)
  await db.$executeRaw`VACUUM ANALYZE "SearchEntry", "SearchTerm"`
  return [filled, ...(await ask(engine, sentences))]
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

/** The times of searches and suggestions where the documents are there. */
export async function ask(engine: SearchEngine, sentences: readonly string[]): Promise<Measurement[]> {
  const texts = generateQueries(sentences, QUERIES)
  const search = (asked: Partial<SearchQuery>) => (text: string) => engine.search(searchFor(text, asked))
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
  // A server that does not answer in time is a result as well.
  let unanswered = 0
  const tried = (input: string) =>
    work(input).catch((error: unknown) => {
      if (!failureOf(error)) throw error
      unanswered += 1
    })
  for (const input of inputs.slice(0, 10)) await tried(input)
  unanswered = 0
  const before = await processorTime()
  const times: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    await tried(input)
    times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const after = await processorTime()
  const spent =
    before === null || after === null
      ? ''
      : `, processor ${((after - before) / inputs.length).toFixed(0)} ms each`
  const load = `${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`
  const conditions = `${DOCUMENTS} documents, ${inputs.length} one after the other, ${what}; ${load}${spent}${unanswered > 0 ? `, ${unanswered} not answered in time` : ''}`
  const row = { unit: 'ms', baseline: null, conditions }
  return [
    { ...row, name: `search.${name}.p50`, value: at(0.5), target: null, ok: null },
    { ...row, name: `search.${name}.p95`, value: at(0.95), target, ok: at(0.95) < target },
    { ...row, name: `search.${name}.p99`, value: at(0.99), target: null, ok: null },
  ]
}

/** A line that says why there is no value. */
export function notMeasured(name: string, why: string): Measurement {
  return { name, value: null, unit: '', target: null, ok: null, baseline: null, conditions: why }
}

/** Milliseconds of processor time so far, of the database's processes and of this one; null where nobody says. */
async function processorTime(): Promise<number | null> {
  const rows = await db.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database()`
  const files = rows.map(({ pid }) => `/proc/${pid}/stat`).filter(existsSync)
  if (files.length === 0) return null
  const ticks = files.map((file) => readFileSync(file, 'utf8').split(' '))
  const database = ticks.reduce((sum, fields) => sum + Number(fields[13]) + Number(fields[14]), 0)
  const { user, system } = process.cpuUsage()
  return database * MILLISECONDS_A_TICK + (user + system) / 1000
}

const MILLISECONDS_A_TICK = 10
