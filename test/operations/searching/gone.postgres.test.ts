import { beforeEach, describe, expect, it } from 'vitest'
import { syncAll } from '#search/mirror/sync.server'
import { viewerOf } from '#test/factories/user'
import { addProvider, BRIDGE_PROFILE, setStage } from '#test/operations/matching/stage'
import { useDatabase } from '#test/support/database'
import { LIVE, syncAfterPause, useFaultServer } from '#test/support/use-fault-server'
import { requestDeletion } from '~/features/account/operations/request-deletion.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { markChanged } from '~/outbox/append.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
const scene = useFaultServer()
const drain = () => drainOutbox(stateHandlers)
/** A word that nobody else writes, by which every trace of a thing is found. */
const WORD = 'zirbelkiefer'
let challengeId = ''
let organisationId = ''

beforeEach(async () => {
  const { organisation } = await addProvider({ ...BRIDGE_PROFILE, name: `${WORD} GmbH` })
  const { challenge } = await setStage({ problem: `Es geht um ${WORD}.` })
  challengeId = challenge.id
  organisationId = organisation.id
  await transact(async (tx) => {
    for (const { id } of await tx.organisation.findMany()) await markChanged(tx, 'organisation', id)
    await markChanged(tx, 'challenge', challengeId)
  })
  await drain()
  await syncAll()
})

/** Everything that is kept of a thing outside of its own row, by the place where it is. */
async function traces(id: string) {
  const rows = [...(scene.server.indexes.get(LIVE)?.values() ?? [])]
  return {
    entry: await db.searchEntry.count({ where: { entityId: id } }),
    document: await db.searchDocument.count({ where: { entityId: id } }),
    matches: await db.match.count({ where: { OR: [{ challengeId: id }, { organisationId: id }] } }),
    waiting: await db.searchSync.count({ where: { entityId: id } }),
    mirrored: rows.filter((row) => row['entityId'] === id).length,
  }
}
const terms = () => db.searchTerm.count({ where: { term: { contains: 'zirbelkief' } } })
const NOTHING = { entry: 0, document: 0, matches: 0, waiting: 0, mirrored: 0 }
const LEFT_TO_MIRROR = { ...NOTHING, waiting: 1, mirrored: 1 }

async function shut(state: 'closed' | 'unverified' | 'merged' | 'rejected') {
  const into =
    state === 'merged' ? (await db.organisation.findFirstOrThrow({ where: { kind: 'authority' } })).id : null
  await db.organisation.update({ where: { id: organisationId }, data: { state, mergedIntoId: into } })
}
const takeBack = () =>
  db.challenge.update({ where: { id: challengeId }, data: { state: 'draft', publishedAt: null } })

/** What goes, as its entity of the outbox, its id, and how it goes. */
const CASES = [
  ['a challenge that was taken back', () => ['challenge', challengeId] as const, takeBack],
  [
    'an organisation that is unverified again',
    () => ['organisation', organisationId] as const,
    () => shut('unverified'),
  ],
  ['an organisation that was closed', () => ['organisation', organisationId] as const, () => shut('closed')],
  ['an organisation that was merged', () => ['organisation', organisationId] as const, () => shut('merged')],
] as const

describe.each(CASES)('%s', (_, which, go) => {
  it('was found everywhere, and is gone from everywhere when its change was followed', async () => {
    const [entity, id] = which()
    expect(await traces(id)).toEqual({ entry: 1, document: 1, matches: 1, waiting: 0, mirrored: 1 })
    await go()
    await transact((tx) => markChanged(tx, entity, id))
    await drain()
    expect(await traces(id)).toEqual(LEFT_TO_MIRROR)
    await syncAll()
    expect(await traces(id)).toEqual(NOTHING)
  })

  it('is gone where Meilisearch was away at that moment, as soon as it is back', async () => {
    const [entity, id] = which()
    scene.server.fault = () => 'refuse'
    await go()
    await transact((tx) => markChanged(tx, entity, id))
    await drain()
    expect(await syncAll()).toBe(false)
    expect(await traces(id)).toEqual(LEFT_TO_MIRROR)
    scene.server.fault = () => null
    await syncAfterPause()
    expect(await traces(id)).toEqual(NOTHING)
  })

  it('is gone by the nightly comparison where its change was lost altogether', async () => {
    const [, id] = which()
    await go()
    await drain()
    expect(await traces(id)).toMatchObject({ entry: 1, mirrored: 1 })
    await reconcileIndex()
    expect(await traces(id)).toEqual(NOTHING)
  })
})

it('a worker that was killed with a change in hand gives it back, and the next one follows it', async () => {
  await takeBack()
  await transact((tx) => markChanged(tx, 'challenge', challengeId))
  // What a killed process leaves behind: a lease, and nothing done.
  await db.$executeRaw`
    UPDATE "OutboxState" SET attempts = 1, "nextAt" = clock_timestamp() + interval '10 minutes'`
  await drain()
  expect(await traces(challengeId)).toMatchObject({ entry: 1 })
  await db.$executeRaw`UPDATE "OutboxState" SET "nextAt" = clock_timestamp()`
  await drain()
  await syncAll()
  expect(await traces(challengeId)).toEqual(NOTHING)
})

it('a word goes with the last thing in which it stood', async () => {
  expect(await terms()).toBeGreaterThan(0)
  await takeBack()
  await transact((tx) => markChanged(tx, 'challenge', challengeId))
  await drain()
  expect(await terms(), 'it still stands in the name of the organisation').toBeGreaterThan(0)
  await shut('closed')
  await transact((tx) => markChanged(tx, 'organisation', organisationId))
  await drain()
  expect(await terms()).toBe(0)
})

it('a challenge that was withdrawn stays as what it is and is proposed to nobody', async () => {
  const withdrawal = { withdrawnAt: new Date(), withdrawnReason: 'Entfallen.' }
  await db.challenge.update({ where: { id: challengeId }, data: { state: 'withdrawn', ...withdrawal } })
  await transact((tx) => markChanged(tx, 'challenge', challengeId))
  await drain()
  await syncAll()
  expect(await traces(challengeId)).toEqual({ ...NOTHING, entry: 1, document: 1, mirrored: 1 })
  expect(await db.searchEntry.findFirst({ where: { entityId: challengeId } })).toMatchObject({
    status: 'withdrawn',
  })
})

it('nothing that a deleted account was named with is found, before and after', async () => {
  const member = await db.membership.findFirstOrThrow({ where: { organisationId } })
  const name = 'Wiebke Kranichfeld'
  await db.user.update({ where: { id: member.userId }, data: { displayName: name } })
  const contact = { contactName: name, contactEmail: 'kranichfeld@example.org', contactPhone: '0381 4711' }
  await db.organisation.update({ where: { id: organisationId }, data: contact })
  await transact((tx) => markChanged(tx, 'organisation', organisationId))
  await drain()
  await syncAll()
  const everything = async () =>
    JSON.stringify([
      await db.searchEntry.findMany({ omit: { budgetMaxCents: true, changeNumber: true } }),
      await db.searchTerm.findMany(),
      await db.searchDocument.findMany(),
      [...(scene.server.indexes.get(LIVE)?.values() ?? [])],
    ])
  expect(await everything()).not.toMatch(/kranichfeld|4711/i)
  expect(await everything()).toContain(WORD)
  await requestDeletion(await viewerOf(member.userId), PERSONAL_DATA)
  await drain()
  await syncAll()
  expect((await db.user.findUniqueOrThrow({ where: { id: member.userId } })).erasedAt).not.toBeNull()
  expect(await everything()).not.toMatch(/kranichfeld|4711/i)
})
