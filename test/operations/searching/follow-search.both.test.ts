import { beforeEach, describe, expect, it } from 'vitest'
import { postgresEngine } from '#search/postgres/engine.server'
import { authorizedFor } from '#test/factories/administration'
import { createChallenge } from '#test/factories/challenge'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { createQuestionScene, questionsOf } from '#test/support/question-scene'
import { fillLists } from '~/features/administration/operations/fill-lists.server'
import { stepEntry } from '~/features/administration/operations/step-entry.server'
import { switchForeignSource } from '~/features/administration/operations/switch-foreign-source.server'
import { withSearch } from '~/features/searching/operations/follow-search.server'
import { indexStatus } from '~/features/searching/operations/index-status.server'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { markIndexChanged } from '~/features/searching/operations/walk-index.server'
import { markChanged } from '~/outbox/append.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
const drain = () => drainOutbox(stateHandlers)
let authority: { id: string }

beforeEach(async () => {
  authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
})

/** What somebody finds, as kind and title. */
async function found(text: string, filter: Record<string, string[]> = {}) {
  const query = { text, filter, locale: 'de', sort: 'relevance', page: 1, pageSize: 50 } as const
  const { hits } = await postgresEngine.search({ ...query, withFacets: false, at: new Date() })
  return hits.map((hit) => `${hit.kind}: ${hit.title.map((piece) => piece.text).join('')}`)
}
async function change(entity: string, ...ids: string[]) {
  await transact(async (tx) => {
    for (const id of ids) await markChanged(tx, entity, id)
  })
  await drain()
}
const post = (title: string, more = {}) =>
  createChallenge({ authorityId: authority.id, state: 'published', title, ...more })

describe('a challenge', () => {
  it('is found once it is public, by its new text and no more by its old one, and until it is a draft again', async () => {
    const { id } = await post('Deichschau', { state: 'draft' })
    await change('challenge', id)
    expect(await found('Deichschau')).toEqual([])
    const publication = { approvedById: 'somebody', publishedAt: new Date() }
    await db.challenge.update({ where: { id }, data: { state: 'published', ...publication } })
    await change('challenge', id)
    expect(await found('Deichschau')).toEqual(['challenge: Deichschau'])
    await db.challenge.update({ where: { id }, data: { title: 'Strandaufsicht' } })
    await change('challenge', id)
    expect(await found('Deichschau')).toEqual([])
    expect(await found('Strandaufsicht', { status: ['open'] })).toEqual(['challenge: Strandaufsicht'])
    const withdrawal = { withdrawnAt: new Date(), withdrawnReason: 'Entfallen.' }
    await db.challenge.update({ where: { id }, data: { state: 'withdrawn', ...withdrawal } })
    await change('challenge', id)
    expect(await found('Strandaufsicht', { status: ['open'] })).toEqual([])
    expect(await found('Strandaufsicht', { status: ['withdrawn'] })).toHaveLength(1)
    await db.challenge.update({ where: { id }, data: { state: 'draft', publishedAt: null } })
    await change('challenge', id)
    expect(await found('Strandaufsicht')).toEqual([])
  })

  it('is what it is now, however often and in whichever order its changes are worked off', async () => {
    const { id } = await post('Deichschau')
    await change('challenge', id, id)
    await change('organisation', authority.id)
    await Promise.all([change('challenge', id), change('organisation', authority.id)])
    expect(await found('Deichschau')).toEqual(['challenge: Deichschau'])
  })

  it('carries the name that its authority has now', async () => {
    const { id } = await post('Deichschau')
    await change('challenge', id)
    await db.organisation.update({ where: { id: authority.id }, data: { name: 'Amt Recknitz' } })
    await change('organisation', authority.id)
    expect((await found('Recknitz')).sort()).toEqual(['authority: Amt Recknitz', 'challenge: Deichschau'])
    expect(await found('Warnow')).toEqual([])
  })
})

it.each(['closed', 'rejected', 'unverified'] as const)(
  'an organisation that is %s is found no more',
  async (state) => {
    const { id } = await createOrganisation({ name: 'Leuchtturm GmbH' })
    await change('organisation', id)
    expect(await found('Leuchtturm')).toEqual(['provider: Leuchtturm GmbH'])
    await db.organisation.update({ where: { id }, data: { state } })
    await change('organisation', id)
    expect(await found('Leuchtturm')).toEqual([])
  },
)

it('an answer is found as soon as it was given, corrected, and as long as its challenge is public', async () => {
  const scene = await createQuestionScene()
  const page = questionsOf(scene.challengeId)
  await page.ask(scene.asker, { organisationId: scene.asking.id, text: 'Gibt es eine Schnittstelle?' })
  await drain()
  expect(await found('Schnittstelle')).toEqual([])
  await page.handle(scene.official, 'answer', 'Ja, Telefax.')
  await drain()
  expect(await found('Telefax')).toEqual(['answer: Gibt es eine Schnittstelle?'])
  await page.handle(scene.official, 'correct', 'Ja, Brieftauben.')
  await drain()
  expect(await found('Telefax')).toEqual([])
  expect(await found('Brieftauben')).toHaveLength(1)
  await db.challenge.update({ where: { id: scene.challengeId }, data: { state: 'draft', publishedAt: null } })
  await change('challenge', scene.challengeId)
  expect(await found('Brieftauben')).toEqual([])
})

it('what others published is found while its source is matched', async () => {
  await createForeignSource()
  await createForeignChallenge({ title: 'Count herring' })
  const turn = async (to: 'on' | 'off', version: number) => {
    await switchForeignSource(await authorizedFor('sources.manage'), { name: 'sammlung', version, to })
    await drain()
  }
  await turn('on', 1)
  expect(await found('herring')).toEqual(['foreignChallenge: Count herring'])
  await turn('off', 2)
  expect(await found('herring')).toEqual([])
})

it('a retired code finds what its successor stands for, without anybody having touched the thing', async () => {
  await fillLists()
  await refreshPublicData()
  const { id } = await post('Deichschau', { domains: ['transport'] })
  await change('challenge', id)
  expect(await found('Deichschau', { domain: ['energy'] })).toEqual([])
  const step = { action: 'retire', replacedBy: 'energy', version: 1 } as const
  expect(
    await stepEntry(await authorizedFor('taxonomy.manage'), { kind: 'domain', code: 'transport' }, step),
  ).toEqual({
    ok: true,
  })
  await drain()
  expect(await found('Deichschau', { domain: ['energy'] })).toHaveLength(1)
})

it('what names no district is found with each', async () => {
  const { id } = await post('Deichschau', { districts: [] })
  await change('challenge', id)
  expect(await found('Deichschau', { district: ['13003'] })).toHaveLength(1)
})

it('an installation that has things and an empty index fills it, slice by slice', async () => {
  for (let number = 0; number < 120; number += 1) await createOrganisation({ name: `Werft ${number}` })
  await post('Deichschau')
  await transact(markIndexChanged)
  expect(await indexStatus()).toMatchObject({ documents: 0, waiting: 1, dead: 0 })
  await drain()
  expect(await indexStatus()).toMatchObject({ documents: 122, waiting: 0, seconds: null, isUp: true })
  expect(await found('Deichschau')).toHaveLength(1)
  expect(await reconcileIndex()).toEqual({ missing: 0, stale: 0, extra: 0 })
})

it('the comparison finds what is missing, stale and too much, and mends it', async () => {
  const [one, other] = [await post('Deichschau'), await post('Strandaufsicht')]
  await change('challenge', one.id, other.id)
  await change('organisation', authority.id)
  await db.challenge.update({ where: { id: one.id }, data: { title: 'Buhnenbau' } })
  await db.challenge.update({ where: { id: other.id }, data: { state: 'draft', publishedAt: null } })
  await createOrganisation({ name: 'Leuchtturm GmbH' })
  expect(await reconcileIndex()).toEqual({ missing: 1, stale: 1, extra: 1 })
  const hits = await found('Buhnenbau Leuchtturm Strandaufsicht')
  expect(hits.slice(0, 2)).toEqual(['challenge: Buhnenbau', 'provider: Leuchtturm GmbH'])
  expect(hits).not.toContain('challenge: Strandaufsicht')
  expect(await reconcileIndex()).toEqual({ missing: 0, stale: 0, extra: 0 })
})

it('an error of the index holds up nothing else, and the worker comes back for it', async () => {
  const { id } = await post('Deichschau')
  let rest = 0
  const handlers = withSearch({
    challenge: async () => {
      rest += 1
    },
  })
  await db.$executeRaw`ALTER TABLE "SearchEntry" RENAME TO "SearchEntryGone"`
  try {
    await transact((tx) => markChanged(tx, 'challenge', id))
    await drainOutbox(handlers)
    expect(rest).toBe(1)
    expect(await db.outboxState.findMany()).toMatchObject([
      { entity: 'challenge', deadAt: null, error: expect.any(String) },
    ])
  } finally {
    await db.$executeRaw`ALTER TABLE "SearchEntryGone" RENAME TO "SearchEntry"`
  }
  await db.$executeRaw`UPDATE "OutboxState" SET "nextAt" = clock_timestamp()`
  await drainOutbox(handlers)
  expect(await found('Deichschau')).toHaveLength(1)
  expect(await db.outboxState.count()).toBe(0)
})
