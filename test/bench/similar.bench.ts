import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { forgetSimilarCorpus } from '#search/similar/corpus.server'
import { addMember } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { query, withDatabase } from '#test/support/postgres-cluster'
import { startPostgres } from '#test/support/postgres-server'
import { standingToOrganisation } from '~/domain/permission/standing'
import { findSimilar } from '~/features/challenges/operations/find-similar.server'
import { readConfiguration, setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, db, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import { authorize } from '~/platform/guard/authorized.server'
import type { Measurement } from './measurement'
import { fillChallenges, type Planted, TRIED } from './similar/fill'
import { readRealSentences } from './similar/real-sentences'
import { REWORDING } from './similar/reword'

const CHALLENGES = 10_000
const PLANTED = 200
const DATABASE = 'brueckenschlag_bench_similar'
const NAMES = {
  time: 'similar.p95',
  found: 'similar.plantedAmongFirstThree',
  tried: 'similar.triedAmongFirstThree',
}

/**
 * What is similar to a draft among 10,000 public challenges in a PostgreSQL server: how long the whole operation
 * takes, and whether the challenge of which the draft is a rewording stands among the first three.
 */
export async function bench(): Promise<Measurement[]> {
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
    const { pairs, authorityId } = await fillChallenges(sentences, CHALLENGES, PLANTED)
    return await measure(pairs, authorityId, sentences.length)
  } finally {
    await closeDatabase()
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(
  pairs: readonly Planted[],
  authorityId: string,
  sentences: number,
): Promise<Measurement[]> {
  const author = await createUser()
  await addMember(author.id, authorityId, 'owner')
  const viewer = await viewerOf(author.id)
  const times: number[] = []
  const ranks: number[] = []
  let foundTried = 0
  forgetSimilarCorpus()
  for (const { draftId, originalId, pilotId, entryId } of pairs) {
    const draft = await db.challenge.findUniqueOrThrow({ where: { id: draftId } })
    const standing = standingToOrganisation(viewer, authorityId)
    const start = performance.now()
    const hits = await findSimilar(authorize('challenge.viewSimilar', viewer, standing, draft), new Date())
    times.push(performance.now() - start)
    const rank = hits.findIndex(({ id }) => id === originalId)
    if (rank >= 0) ranks.push(rank + 1)
    for (const [kind, id] of [
      ['pilot', pilotId],
      ['registerEntry', entryId],
    ]) {
      const ofKind = hits.filter((hit) => hit.kind === kind)
      if (ofKind.slice(0, 3).some((hit) => hit.id === id)) foundTried += 1
    }
  }
  const [cold = 0, ...warm] = times
  const sorted = warm.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const firstThree = ranks.filter((rank) => rank <= 3).length / pairs.length
  const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / pairs.length
  const { dropped, swapped, inflected } = REWORDING
  const corpus = `PostgreSQL, ${CHALLENGES} challenges, ${TRIED} pilots and ${TRIED} entries of the register, each of nine sentences and a title, drawn from ${sentences} real German sentences; ${pairs.length} drafts, 20 more of the own authority compared with each`
  const rewording = `${dropped * 100} % of the words dropped, ${swapped * 100} % swapped, ${inflected * 100} % inflected, another title; mean reciprocal rank ${mrr.toFixed(3)}`
  const row = { baseline: null }
  return [
    {
      ...row,
      name: NAMES.time,
      value: at(0.95),
      unit: 'ms',
      target: 100,
      ok: at(0.95) < 100,
      conditions: `${corpus}; median ${at(0.5).toFixed(1)} ms`,
    },
    {
      ...row,
      name: 'similar.wordsCounted',
      value: cold,
      unit: 'ms',
      target: null,
      ok: null,
      conditions: 'the first search of a process, which counts all words',
    },
    {
      ...row,
      name: NAMES.found,
      value: firstThree,
      unit: 'share',
      target: 0.9,
      ok: firstThree >= 0.9,
      conditions: rewording,
    },
    {
      ...row,
      name: NAMES.tried,
      value: foundTried / (2 * pairs.length),
      unit: 'share',
      target: 0.9,
      ok: foundTried / (2 * pairs.length) >= 0.9,
      conditions: 'the pilot and the entry of the register with the text of which the draft is a rewording',
    },
  ]
}

/** Lines that say why there are no values. */
function absent(why: string): Measurement[] {
  const nothing = { value: null, target: null, ok: null, baseline: null, conditions: `not measured: ${why}` }
  return [
    { name: NAMES.time, unit: 'ms', ...nothing },
    { name: NAMES.found, unit: 'share', ...nothing },
    { name: NAMES.tried, unit: 'share', ...nothing },
  ]
}
