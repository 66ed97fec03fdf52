import { beforeEach, describe, expect, it } from 'vitest'
import { addMember } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import * as exposure from '~/features/administration/routes/exposure'
import * as exposureExport from '~/features/administration/routes/exposure-export'
import * as overview from '~/features/administration/routes/overview'
import { countFirstPlaces } from '~/features/matching/operations/count-first-places.server'
import { flushShowings, noteShowings } from '~/features/matching/operations/count-showings.server'
import * as challengeMatches from '~/features/matching/routes/challenge-matches'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { addProvider, BRIDGE_PROFILE, followAll, setStage } from './stage'

useDatabase()

const DAY = 86_400_000
let stage: Awaited<ReturnType<typeof setStage>>
let fitting: string
let staff: Viewer
beforeEach(async () => {
  fitting = (await addProvider({ ...BRIDGE_PROFILE, name: 'Küstenblick' })).organisation.id
  stage = await setStage({ hostingDemand: 'germany' })
  await followAll(stage.challenge.id)
  staff = await viewerOf((await createUser({ platformRole: 'staff' })).id)
})
const read = async () =>
  (await callLoader(exposure, { path: '/verwaltung/sichtbarkeit', viewer: staff })).data
const warned = async () => (await callLoader(overview, { path: '/verwaltung', viewer: staff })).data.starving
const longAgo = (days: number) => new Date(Date.now() - days * DAY)

describe('a showing', () => {
  it('is counted when a page names a provider to the authority, and written later, all at once', async () => {
    const { id } = await createUser()
    await addMember(id, stage.authority.id, 'viewer')
    const viewer = await viewerOf(id)
    const look = () =>
      callLoader(challengeMatches, { path: '/x', params: { challengeId: stage.challenge.id }, viewer })
    await look()
    await look()
    expect(await db.showing.count()).toBe(0)
    await flushShowings()
    await flushShowings()
    expect(await db.showing.findMany()).toMatchObject([{ organisationId: fitting, shown: 2, amongFirst: 0 }])
    await look()
    await flushShowings()
    expect(await read()).toMatchObject({ summary: { shown: 3, topShare: 1 } })
  })

  it('of a provider that is gone meanwhile is left out, and two processes add up', async () => {
    noteShowings([fitting, '00000000-0000-7000-8000-000000000000'])
    await flushShowings()
    noteShowings([fitting])
    await Promise.all([flushShowings(), flushShowings()])
    expect(await db.showing.findMany()).toMatchObject([{ shown: 2 }])
  })
})

describe('first places', () => {
  it('are counted once a day, and only of open challenges; old counts go', async () => {
    await db.showing.create({ data: { organisationId: fitting, day: longAgo(500), shown: 9 } })
    await Promise.all([countFirstPlaces(), countFirstPlaces()])
    expect(await db.showing.findMany()).toMatchObject([{ organisationId: fitting, amongFirst: 1 }])
    await db.showing.deleteMany()
    await db.challenge.updateMany({ data: { deadlineAt: longAgo(1) } })
    await countFirstPlaces()
    expect(await db.showing.count()).toBe(0)
  })
})

describe('who is hardly shown', () => {
  const old = { verifiedAt: longAgo(200), description: 'Wir planen.' }

  it('is verified for long, complete, and was never among the first: with the likely causes', async () => {
    const { organisation } = await addProvider({
      ...{ ...BRIDGE_PROFILE, ...old, name: 'Unsichtbar' },
      ...{ hostingLocations: ['world'], licenceModels: [] },
    })
    await addProvider({ ...BRIDGE_PROFILE, name: 'Neu', verifiedAt: longAgo(10) })
    await addProvider({ ...BRIDGE_PROFILE, ...old, name: 'Unvollständig', techniques: [] })
    await db.match.deleteMany({ where: { organisationId: { not: fitting } } })
    expect([(await read()).starving, await warned()]).toEqual([[], 0])
    await countFirstPlaces()
    const { starving } = await read()
    expect(starving).toEqual([
      {
        ...{ id: organisation.id, name: 'Unsichtbar' },
        causes: [
          { kind: 'gap', part: 'licenceModels' },
          { kind: 'constraint', constraint: 'hosting', challenges: 1 },
        ],
      },
    ])
    expect(await warned()).toBe(1)
    const day = longAgo(80)
    await db.showing.create({ data: { organisationId: organisation.id, day, amongFirst: 1 } })
    expect([(await read()).starving, await warned()]).toEqual([[], 0])
    await db.showing.updateMany({ where: { day }, data: { day: longAgo(95) } })
    expect(await warned()).toBe(1)
  })

  it('stands in the file, in which no name is taken for a formula', async () => {
    await addProvider({ ...BRIDGE_PROFILE, ...old, name: '=Unsichtbar' })
    await countFirstPlaces()
    const file = await callLoader(exposureExport, { path: '/verwaltung/sichtbarkeit.csv', viewer: staff })
    expect(file.headers.get('Content-Type')).toContain('text/csv')
    const lines = String(file.data).split('\r\n')
    expect(lines).toContain('Küstenblick;0;1;nein')
    expect(lines).toContain("'=Unsichtbar;0;0;ja")
  })
})

it('is unknown to everybody but the team of the platform', async () => {
  const others = [
    await viewerOf((await createUser()).id),
    await viewerOf((await createUser({ platformRole: 'moderator' })).id),
  ]
  for (const viewer of others) {
    expect((await callLoader(exposure, { path: '/verwaltung/sichtbarkeit', viewer })).status).toBe(404)
    expect((await callLoader(exposureExport, { path: '/x', viewer })).status).toBe(404)
  }
})
