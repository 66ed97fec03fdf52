import { describe, expect, it } from 'vitest'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { standingToOrganisation, standingToPerson } from '~/domain/permission/standing'
import { switchForeignSource } from '~/features/administration/operations/switch-foreign-source.server'
import { followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { followForeignSource } from '~/features/matching/operations/follow-foreign-source.server'
import { foreignFacts } from '~/features/matching/operations/foreign-facts.server'
import { listForeignMatches } from '~/features/matching/operations/list-foreign-matches.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'
import { stateHandlers } from '~/platform/server/background'
import { addProvider, BRIDGE_PROFILE, setStage } from './stage'

useDatabase()

const BRIDGES = {
  language: 'de',
  title: 'Risse an Brücken erkennen',
  summary: 'Drohnen liefern Bilder von Brücken.',
  problem: 'Die Prüfung der Brücken dauert Wochen.',
  techniques: ['imageAnalysis'],
}

async function administrator() {
  const viewer = await viewerOf((await createUser({ platformRole: 'administrator' })).id)
  const standing = { ...standingToPerson(viewer, viewer?.id ?? ''), relation: 'foreign' } as const
  const authorized = Authorized.judge('sources.manage', viewer, standing, null)
  if (!authorized) throw new Error('not allowed')
  return authorized
}

async function turn(to: 'on' | 'off', name = 'sammlung') {
  const { version } = await db.foreignSource.findUniqueOrThrow({ where: { name } })
  return switchForeignSource(await administrator(), { name, version, to })
}

async function shownTo(userId: string, organisationId: string) {
  const viewer = await viewerOf(userId)
  if (!viewer) throw new Error('nobody')
  const standing = standingToOrganisation(viewer, organisationId)
  const authorized = Authorized.judge('match.viewForOrganisation', viewer, standing, { id: organisationId })
  if (!authorized) throw new Error('not allowed')
  return (await listForeignMatches(authorized, 'de', null)).rows.map(({ title }) => title)
}

async function prepare() {
  await setStage()
  const { organisation, user } = await addProvider(BRIDGE_PROFILE)
  await createForeignSource()
  const bridges = await createForeignChallenge(BRIDGES)
  await createForeignChallenge({ title: 'Cooking rice', summary: 'A pot.' })
  await drainOutbox(stateHandlers)
  for (const { id } of await db.organisation.findMany()) await followOrganisation(id)
  return { organisation, user, bridges }
}

describe('foreign challenges in matching', () => {
  it('stay out until their source is switched on, and go when it is switched off', async () => {
    const { organisation, user } = await prepare()
    await followForeignSource('sammlung')
    expect(await db.foreignMatch.count()).toBe(0)
    expect(await db.searchDocument.count({ where: { kind: 'foreignChallenge' } })).toBe(0)

    expect(await turn('on')).toEqual({ ok: true })
    await drainOutbox(stateHandlers)
    expect(await shownTo(user.id, organisation.id)).toEqual([BRIDGES.title])
    expect(await db.foreignMatch.count({ where: { organisationId: organisation.id } })).toBe(1)

    expect(await turn('off')).toEqual({ ok: true })
    // At once, before the worker has cleared up.
    expect(await shownTo(user.id, organisation.id)).toEqual([])
    await drainOutbox(stateHandlers)
    expect(await db.foreignMatch.count()).toBe(0)
    expect(await db.searchDocument.count({ where: { kind: 'foreignChallenge' } })).toBe(0)
    expect(await db.foreignChallenge.count({ where: { matchedAt: { not: null } } })).toBe(0)
    expect(await eventActions('foreignSource', 'sammlung')).toEqual([
      'foreignSource.switchedOn',
      'foreignSource.switchedOff',
    ])
  })

  it('count by codes that administrators have added', async () => {
    const words = { labelDe: 'Randgeräte', labelEn: 'Edge' }
    await db.taxonomyEntry.create({ data: { kind: 'technique', code: 'edge', position: 500, ...words } })
    await refreshPublicData()
    const row = { id: 'x', domains: null, capabilities: [], techniques: ['edge', 'unknown'] }
    expect(foreignFacts(row, [])).toMatchObject({ techniques: ['edge'], domains: [] })
  })

  it('are told to nobody', async () => {
    await prepare()
    const before = await db.outboxMessage.count()
    await turn('on')
    await drainOutbox(stateHandlers)
    expect(await db.foreignMatch.count()).toBeGreaterThan(0)
    expect(await db.outboxMessage.count()).toBe(before)
    expect(await db.notification.count()).toBe(0)
  })

  it('follow a profile that changes or loses its verification', async () => {
    const { organisation } = await prepare()
    await turn('on')
    await drainOutbox(stateHandlers)
    const matches = () => db.foreignMatch.count({ where: { organisationId: organisation.id } })
    await db.organisation.update({
      where: { id: organisation.id },
      data: { state: 'unverified', version: { increment: 1 } },
    })
    await followOrganisation(organisation.id)
    expect(await matches()).toBe(0)
    await db.organisation.update({
      where: { id: organisation.id },
      data: { state: 'verified', version: { increment: 1 } },
    })
    await followOrganisation(organisation.id)
    expect(await matches()).toBe(1)
  })

  it('that are over match nobody', async () => {
    const { organisation, user, bridges } = await prepare()
    await db.foreignChallenge.update({ where: { id: bridges.id }, data: { endsOn: new Date('2020-01-01') } })
    await turn('on')
    await drainOutbox(stateHandlers)
    expect(await db.foreignMatch.count()).toBe(0)
    expect(await shownTo(user.id, organisation.id)).toEqual([])
  })

  it('come in slices, so that a big source blocks nothing', async () => {
    const { organisation } = await prepare()
    for (let at = 0; at < 45; at += 1) await createForeignChallenge(BRIDGES)
    await turn('on')
    const done = () => db.foreignChallenge.count({ where: { matchedAt: { not: null } } })
    await followForeignSource('sammlung')
    expect(await done()).toBe(20)
    const waiting = await db.outboxState.findUniqueOrThrow({
      where: { entity_entityId: { entity: 'foreignSource', entityId: 'sammlung' } },
    })
    expect(waiting.revision).toBe(2)
    await drainOutbox(stateHandlers)
    expect(await done()).toBe(47)
    expect(await db.foreignMatch.count({ where: { organisationId: organisation.id } })).toBe(46)
  })

  it('computed while the source is being switched off are not written', async () => {
    await prepare()
    await turn('on')
    const computing = followForeignSource('sammlung')
    await turn('off')
    await computing
    await drainOutbox(stateHandlers)
    expect(await db.foreignMatch.count()).toBe(0)
  })
})

describe('switchForeignSource', () => {
  it('is done once, however often it is asked', async () => {
    await createForeignSource()
    const admin = await administrator()
    const given = { name: 'sammlung', version: 1, to: 'on' } as const
    expect(await switchForeignSource(admin, given)).toEqual({ ok: true })
    expect(await switchForeignSource(admin, given)).toEqual({ ok: true })
    expect(await eventActions('foreignSource', 'sammlung')).toEqual(['foreignSource.switchedOn'])
  })

  it('refuses what was decided on an older state, and unknown sources', async () => {
    await createForeignSource()
    const admin = await administrator()
    await switchForeignSource(admin, { name: 'sammlung', version: 1, to: 'on' })
    const refused = { ok: false, reason: 'wrongState' }
    expect(await switchForeignSource(admin, { name: 'sammlung', version: 1, to: 'off' })).toEqual(refused)
    expect(await switchForeignSource(admin, { name: 'fremd', version: 1, to: 'on' })).toEqual(refused)
  })
})
