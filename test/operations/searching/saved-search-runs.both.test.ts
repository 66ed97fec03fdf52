import { beforeEach, describe, expect, it } from 'vitest'
import { postgresEngine } from '#search/postgres/engine.server'
import { createOrganisation } from '#test/factories/organisation'
import { keeperOf, keepSearch, passQuietTime } from '#test/factories/saved-search'
import { createUser } from '#test/factories/user'
import { thing } from '#test/search/contract/things'
import { statementsOf } from '#test/support/count-statements'
import { useDatabase } from '#test/support/database'
import { useMailBox } from '#test/support/gathered-mail'
import { createSavedScene, follow } from '#test/support/saved-scene'
import { saveSearch } from '~/features/searching/operations/save-search.server'
import { tellSavedSearches } from '~/features/searching/operations/tell-saved-searches.server'
import { drainOutbox } from '~/outbox/worker.server'
import { databaseEngine, db } from '~/platform/database/client.server'

useDatabase()
const box = useMailBox()
let scene: Awaited<ReturnType<typeof createSavedScene>>

beforeEach(async () => {
  scene = await createSavedScene()
})
const post = (title: string, more = {}) => scene.post(title, more)
const notices = (userId?: string) => scene.notices(userId)
const titles = (userId?: string) => scene.titles(userId)

/** A transaction may stand open for longer than the usual five seconds where every core is busy. */
const PATIENT = { maxWait: 20_000, timeout: 20_000 }

/** Statements are counted on the embedded database. */
async function countOf(work: () => Promise<unknown>): Promise<number> {
  if (databaseEngine() === 'pglite') return (await statementsOf(work)).length
  await work()
  return 0
}

describe('many', () => {
  it('asks each search once, however many keep it, and tells each keeper of their own news', async () => {
    const people = [scene.anna, await createUser(), await createUser()]
    await keepSearch(scene.anna.id, { text: 'Deich' })
    await post('Deich früh')
    for (const { id } of people.slice(1)) await keepSearch(id, { text: 'Deich' })
    await post('Deich spät')
    const one = await countOf(() => tellSavedSearches())
    await drainOutbox({})
    expect(await Promise.all(people.map(async ({ id }) => (await titles(id))[0]?.length))).toEqual([2, 1, 1])
    await passQuietTime()
    for (let more = 0; more < 5; more += 1) await keepSearch((await createUser()).id, { text: 'Deich' })
    await post('Deich zuletzt')
    const many = await countOf(() => tellSavedSearches())
    expect(many).toBe(one)
    expect(await db.savedSearchHit.count({ where: { toldAt: { gt: new Date(Date.now() - 60_000) } } })).toBe(
      12,
    )
  })

  it('names ten of an import and counts the others', async () => {
    await keepSearch(scene.anna.id, { text: 'Werft' })
    for (let count = 0; count < 12; count += 1) await createOrganisation({ name: `Werft ${count}` })
    for (const { id } of await db.organisation.findMany()) await follow('organisation', id)
    const [notice] = await notices()
    expect(notice?.items).toHaveLength(10)
    expect(notice?.title).toMatch(/^12-mal Neues zu „Werft“: „Werft \d+“ und 11 weitere$/)
    expect(box().mails[0]?.text).toContain('Und 2 weitere.')
    expect(await db.savedSearchHit.count()).toBe(12)
  })

  it('tells once where two runners are at it, and loses nothing', async () => {
    for (let count = 0; count < 30; count += 1)
      await keepSearch(scene.anna.id, { text: `Deich -wort${count}` })
    await post('Deich')
    const told = await Promise.all([tellSavedSearches(), tellSavedSearches(), tellSavedSearches()])
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(30)
    expect([await db.savedSearchHit.count(), await db.outboxMessage.count()]).toEqual([30, 30])
  })

  it('keeps fifty, the same one once, and says so at the limit, also to two tabs at once', async () => {
    const keeper = await keeperOf(scene.anna.id)
    const save = (text: string, name = text) =>
      saveSearch(keeper, { name, choice: { text, filter: {} }, locale: 'de' })
    for (let count = 0; count < 48; count += 1) await save(`Wort${count}`)
    expect(await save('Wort1', 'Zweiter Name')).toMatchObject({ ok: true, isNew: false })
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((one) => save(`Neu ${one}`)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2)
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, reason: 'full' }))
    expect(await save('Wort2')).toMatchObject({ ok: true, isNew: false })
    expect(await db.savedSearch.count()).toBe(50)
  })
})

describe('the mark', () => {
  it('stays where it is when a run fails; the next one tells, and the others are told at once', async () => {
    const broken = await keepSearch(scene.anna.id, { text: 'Deich' })
    await keepSearch(scene.anna.id, { text: 'Deich neu' })
    await post('Deich neu')
    await db.$executeRawUnsafe(`
      CREATE FUNCTION fail_hits() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
        IF NEW."savedSearchId" = '${broken}' THEN RAISE EXCEPTION 'planted'; END IF; RETURN NEW; END $$`)
    await db.$executeRawUnsafe(
      'CREATE TRIGGER fail_hits BEFORE INSERT ON "SavedSearchHit" FOR EACH ROW EXECUTE FUNCTION fail_hits()',
    )
    try {
      await expect(tellSavedSearches()).rejects.toThrow('planted')
      expect(await db.savedSearchHit.count({ where: { savedSearchId: broken } })).toBe(0)
      expect(await db.outboxMessage.count()).toBe(1)
    } finally {
      await db.$executeRawUnsafe('DROP TRIGGER fail_hits ON "SavedSearchHit"')
      await db.$executeRawUnsafe('DROP FUNCTION fail_hits')
    }
    expect(await tellSavedSearches()).toBe(1)
    expect(await db.outboxMessage.count()).toBe(2)
  })

  // The embedded database has one connection: there nothing can be seen before what was written first.
  it.runIf(process.env['TEST_DATABASE'] === 'postgres')(
    'goes by the order of commits: what was written first and is committed last is not missed',
    async () => {
      await keepSearch(scene.anna.id, { text: 'Moorschutz' })
      await postgresEngine.upsert([thing({ title: 'Anderes' })])
      const writing: Promise<unknown>[] = []
      await db.$transaction(async (tx) => {
        // Every writing ends with this row: the first one stands here with its entry written and its number drawn.
        await tx.$queryRaw`SELECT 1 FROM "SearchTerm" WHERE sort = 'v' FOR UPDATE`
        writing.push(post('Moorschutz früh'), post('Moorschutz spät'))
        // Others on the same server wait in databases of their own.
        const waiting = () => db.$queryRaw<unknown[]>`
          SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
        while ((await waiting()).length < 2) await new Promise((done) => setTimeout(done, 10))
        expect(await tellSavedSearches()).toBe(0)
      }, PATIENT)
      await Promise.all(writing)
      expect((await titles())[0]?.sort()).toEqual(['Moorschutz früh', 'Moorschutz spät'])
    },
  )

  it('does not go by clocks', async () => {
    await keepSearch(scene.anna.id, { text: 'Moorschutz' })
    await postgresEngine.upsert([thing({ title: 'Anderes' })])
    await tellSavedSearches()
    await post('Moorschutz')
    await db.$executeRaw`UPDATE "SearchEntry" SET "indexedAt" = now() - interval '1 year'`
    expect(await titles()).toEqual([['Moorschutz']])
  })

  it('is given up where a copy that was read back counts from the beginning', async () => {
    await keepSearch(scene.anna.id, { text: 'Moorschutz' })
    await post('Moorschutz')
    await db.$executeRaw`UPDATE "SavedSearch" SET "lookedTo" = 1000000`
    expect(await titles()).toEqual([['Moorschutz']])
  })

  it('does not move for an entry that is written anew as it was', async () => {
    await keepSearch(scene.anna.id, { text: 'Moorschutz' })
    const id = await post('Moor')
    const numberOf = async () =>
      (await db.searchEntry.findFirstOrThrow({ where: { entityId: id } })).changeNumber
    const before = await numberOf()
    await follow('challenge', id)
    expect(await numberOf()).toBe(before)
    await scene.change(id, { summary: 'Anders.' })
    expect(await numberOf()).toBeGreaterThan(before)
  })
})
