import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { computeChallengeMatches } from '../../../app/features/matching/operations/compute-challenge-matches.server'
import { followChallenge } from '../../../app/features/matching/operations/follow-changes.server'
import { forgetCorpus } from '../../../app/features/matching/operations/profile-corpus.server'
import { readConfiguration, setConfiguration } from '../../../app/platform/configuration.server'
import { closeDatabase, db, openDatabase } from '../../../app/platform/database/client.server'
import { migrate } from '../../../app/platform/database/migrate.server'
import { newId } from '../../../app/platform/new-id.server'
import { organisationDocument } from '../../../search/documents/organisation'
import { query, withDatabase } from '../../support/postgres-cluster'
import { startPostgres } from '../../support/postgres-server'
import type { Measurement } from '../measurement'
import { generateProfiles, VERIFIED } from './generated-profiles'
import { measurePartnerSpeed } from './partner-speed'

const NAME = 'matching.endToEnd.onePublishedAgainst10000'
const PROFILES = 10_000
const TARGET = 2
const RUNS = 3
const DATABASE = 'brueckenschlag_bench_matching'

/**
 * A challenge is published on a platform with 10,000 verified providers in a PostgreSQL server: until all its
 * matches are written, reading included. Measured without and with remembered statistics.
 */
export async function measureEndToEnd(): Promise<Measurement[]> {
  const server = await startPostgres().catch((error: Error) => error)
  if (server instanceof Error) return [notMeasured(server)]
  const folder = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-bench-'))
  try {
    const databaseUrl = withDatabase(server.url, DATABASE)
    await query(server.url, `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`)
    await query(server.url, `CREATE DATABASE ${DATABASE}`)
    setConfiguration(
      readConfiguration({
        NODE_ENV: 'test',
        DATA_DIR: folder,
        DATABASE_URL: databaseUrl,
        SECRET_KEY: '1'.repeat(64),
        LOG_LEVEL: 'silent',
      }),
    )
    await openDatabase({ databaseUrl })
    await migrate()
    await fill()
    return [...(await measure()), ...(await measurePartnerSpeed(PROFILES))]
  } finally {
    await closeDatabase()
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(): Promise<void> {
  const profiles = generateProfiles(PROFILES)
  for (let start = 0; start < PROFILES; start += 500) {
    const batch = profiles.slice(start, start + 500)
    await db.organisation.createMany({ data: batch })
    await db.searchDocument.createMany({
      data: batch.flatMap((row) => {
        const texts = { name: row.name, summary: row.summary ?? '', description: row.description ?? '' }
        const document = organisationDocument({ ...texts, state: 'verified' })
        return document ? [{ ...document, entityId: row.id ?? '' }] : []
      }),
    })
  }
  await db.$executeRaw`ANALYZE`
}

async function publishChallenge(): Promise<string> {
  const authority = await db.organisation.create({
    data: { kind: 'authority', state: 'verified', name: 'Amt', sortKey: 'amt', ...VERIFIED },
  })
  const id = newId()
  await db.challenge.create({
    data: {
      id,
      authorityId: authority.id,
      state: 'published',
      title: 'Risse an Brücken früh erkennen',
      summary: 'Drohnen liefern Bilder von Brücken. Wir suchen ein Verfahren, das Risse sicher findet.',
      problem: 'Das Straßenbauamt prüft Brücken von Hand. Die Prüfung dauert Wochen, Schäden bleiben liegen.',
      desiredOutcome: 'Schäden stehen mit Foto auf einer Karte im Geoinformationssystem der Verwaltung.',
      dataSituation: 'Es gibt Fotos, Prüfberichte und Sensordaten aus fünf Jahren.',
      domains: ['transport'],
      capabilities: ['computerVision', 'analysis'],
      techniques: ['imageAnalysis', 'remoteSensing'],
      deadlineAt: new Date(Date.now() + 30 * 86_400_000),
      createdById: 'author',
      approvedById: 'approver',
      publishedAt: new Date(),
    },
  })
  return id
}

async function measure(): Promise<Measurement[]> {
  const cold: number[] = []
  const warm: number[] = []
  let matches = 0
  for (let run = 0; run < RUNS; run += 1) {
    const id = await publishChallenge()
    forgetCorpus()
    cold.push(await seconds(() => followChallenge(id)))
    matches = await db.match.count({ where: { challengeId: id } })
    warm.push(await seconds(() => publishChallenge().then(followChallenge)))
  }
  const id = await publishChallenge()
  const statements = await countStatements(() => computeChallengeMatches(id))
  const conditions = `PostgreSQL, ${PROFILES} generated profiles, ${matches} matches written, median of ${RUNS} runs`
  return [
    time(`${NAME}.cold`, cold, `${conditions}, statistics counted`),
    time(`${NAME}.warm`, warm, `${conditions}, statistics remembered`),
    {
      name: `${NAME}.statements`,
      value: statements,
      unit: 'statements',
      target: 10,
      ok: statements <= 10,
      baseline: null,
      conditions: 'computing and writing, begin and commit included',
    },
  ]
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** Counts what the server is asked, at the driver. */
async function countStatements(work: () => Promise<void>): Promise<number> {
  const ask = pg.Client.prototype.query
  let asked = 0
  pg.Client.prototype.query = function counting(this: pg.Client, ...args: unknown[]) {
    asked += 1
    return Reflect.apply(ask, this, args)
  }
  try {
    await work()
  } finally {
    pg.Client.prototype.query = ask
  }
  return asked
}

function notMeasured(error: Error): Measurement {
  const nothing = { value: null, unit: 's', target: TARGET, ok: false, baseline: null }
  return { name: NAME, ...nothing, conditions: error.message }
}

function time(name: string, values: number[], conditions: string): Measurement {
  const value = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return { name, value, unit: 's', target: TARGET, ok: value < TARGET, baseline: null, conditions }
}
