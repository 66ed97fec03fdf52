import { cpus, loadavg } from 'node:os'
import { keeperOf } from '#test/factories/saved-search'
import { createUser } from '#test/factories/user'
import { follow } from '#test/support/saved-scene'
import { DISTRICT_CODES } from '~/domain/taxonomy/regions'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { saveSearch } from '~/features/searching/operations/save-search.server'
import { tellSavedSearches } from '~/features/searching/operations/tell-saved-searches.server'
import { db } from '~/platform/database/client.server'
import type { Measurement } from './measurement'
import { generateQueries } from './search/fill'
import { inDatabases } from './search/in-database'
import { notMeasured } from './search/speed'
import { fillChallenges } from './similar/fill'
import { readRealSentences } from './similar/real-sentences'

const CHALLENGES = 10_000
const BURST = 1_000
const DISTINCT = 500
const EACH = 50
const KEEPERS = 4

/** What the job costs that tells people of news: with nothing new, one thing, and an import. On a PostgreSQL server. */
export async function bench(): Promise<Measurement[]> {
  const measured = await inDatabases({ saved_searches: measure })
  return Array.isArray(measured) ? measured.flat() : [notMeasured('saved.run', measured.absent)]
}

async function measure(): Promise<Measurement[]> {
  const sentences = readRealSentences()
  if (!Array.isArray(sentences)) return [notMeasured('saved.run', sentences.absent)]
  await fillChallenges(sentences, CHALLENGES, 0)
  await reconcileIndex()
  await keep(generateQueries(sentences, DISTINCT))
  await db.$executeRaw`VACUUM ANALYZE`
  const nothing = await run('saved.nothingNew', 'nothing has changed')
  const [first] = await db.challenge.findMany({ take: 1, orderBy: { id: 'asc' } })
  if (!first) throw new Error('no challenge')
  await db.challenge.update({ where: { id: first.id }, data: { summary: 'Neu gefasst.' } })
  await follow('challenge', first.id)
  const single = await run('saved.oneChanged', 'one thing has changed')
  await db.$executeRaw`UPDATE "SavedSearch" SET "toldAt" = NULL`
  await fillChallenges(sentences, BURST, 0)
  await reconcileIndex()
  return [nothing, single, await run('saved.burst', `${BURST} things are new`)]
}

/**
 * Ten people save fifty searches each, and thirty others keep the same. Every third has choices as well; one of each
 * person has choices alone.
 */
async function keep(texts: readonly string[]): Promise<void> {
  for (let turn = 0; turn < DISTINCT; turn += EACH) {
    const keeper = await keeperOf((await createUser()).id)
    for (const [place, words] of texts.slice(turn, turn + EACH).entries()) {
      const isBare = place === 0
      const bare = {
        district: [DISTRICT_CODES[(turn / EACH) % DISTRICT_CODES.length] ?? ''],
        kind: ['challenge'],
      }
      const filter = isBare ? bare : place % 3 === 0 ? { status: ['open'] } : {}
      const choice = { text: isBare ? '' : words, filter }
      await saveSearch(keeper, { name: `Suche ${turn + place}`, choice, locale: 'de' })
    }
    for (let copy = 1; copy < KEEPERS; copy += 1) {
      const { id } = await createUser()
      await db.$executeRaw`
        INSERT INTO "SavedSearch" (id, "userId", name, query, "queryHash", locale, "isTimed", plan, known, "lookedTo", "lookedAt")
        SELECT gen_random_uuid()::text, ${id}, name, query, "queryHash", locale, "isTimed", plan, known, "lookedTo", "lookedAt"
        FROM "SavedSearch" WHERE "userId" = ${keeper.actor.id}`
    }
  }
}

async function run(name: string, what: string): Promise<Measurement> {
  const before = process.cpuUsage()
  const start = performance.now()
  const told = await tellSavedSearches()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const hits = await db.savedSearchHit.count()
  const kept = await db.savedSearch.count()
  const distinct = await db.savedSearch.groupBy({ by: ['queryHash'] })
  return {
    ...{ name, value: seconds, unit: 's', target: 60, ok: seconds < 60, baseline: null },
    conditions: `${what}; ${kept} saved searches, ${distinct.length} of them different, ${CHALLENGES} entries; ${told} had news, ${hits} hits told in all; ${((user + system) / 1e6).toFixed(1)} s of the application's processor time; ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
  }
}
