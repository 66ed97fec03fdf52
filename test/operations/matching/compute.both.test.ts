import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { computeChallengeMatches } from '~/features/matching/operations/compute-challenge-matches.server'
import { computeOrganisationMatches } from '~/features/matching/operations/compute-organisation-matches.server'
import { followChallenge, followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { refreshMatches } from '~/features/matching/operations/refresh-matches.server'
import { db } from '~/platform/database/client.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'
import { addProvider, BRIDGE_PROFILE, followAll, matchedIds, setStage } from './stage'

useDatabase()

describe('matches', () => {
  it('of a challenge without districts count those that staff have added', async () => {
    const place = { level: 'district', nameDe: 'Neukreis', parentCode: '13' } as const
    await db.region.create({ data: { code: '13999', ...place } })
    await refreshPublicData()
    await addProvider({ ...BRIDGE_PROFILE, districts: ['13003', '13999'] })
    const { challenge } = await setStage()
    await followAll(challenge.id)
    const { reasons } = await db.match.findFirstOrThrow({ where: { challengeId: challenge.id } })
    expect(reasons).toContainEqual(expect.objectContaining({ kind: 'region', matched: ['13003', '13999'] }))
  })

  it('of a challenge are the providers that fit, with reasons', async () => {
    const { organisation } = await addProvider()
    const { challenge } = await setStage()
    await followAll(challenge.id)
    const rows = await db.match.findMany({ where: { challengeId: challenge.id } })
    expect(rows.map((row) => row.organisationId)).toEqual([organisation.id])
    expect(rows[0]?.score).toBeGreaterThan(40)
    expect(rows[0]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'technique', matched: ['imageAnalysis'] }),
    )
  })

  it('are the same whichever side is computed', async () => {
    await addProvider()
    await addProvider({ ...BRIDGE_PROFILE, techniques: ['remoteSensing'], districts: ['13003'] })
    const { challenge } = await setStage()
    await followAll(challenge.id)
    const fromChallenge = await db.match.findMany({ orderBy: { organisationId: 'asc' } })
    await db.match.deleteMany()
    for (const { id } of await db.organisation.findMany()) await computeOrganisationMatches(id)
    const fromOrganisations = await db.match.findMany({ orderBy: { organisationId: 'asc' } })
    const plain = (rows: typeof fromChallenge) => rows.map(({ score, reasons }) => ({ score, reasons }))
    expect(fromChallenge).toHaveLength(2)
    expect(plain(fromOrganisations)).toEqual(plain(fromChallenge))
  })

  it.each([
    ['hosting', { hostingDemand: 'customer' }, {}],
    ['licence', { licenceDemand: 'openWeights' }, { licenceModels: ['proprietary'] }],
    ['start', { startsOn: new Date('2027-01-01') }, { availableFrom: new Date('2027-01-02') }],
  ])('are none where a demand is not met: %s', async (_name, demand, offer) => {
    const { organisation } = await addProvider({ ...BRIDGE_PROFILE, ...offer })
    const { challenge } = await setStage(demand)
    await followAll(challenge.id)
    expect(await matchedIds(challenge.id)).toEqual([])
    await db.challenge.update({
      where: { id: challenge.id },
      data: { hostingDemand: 'any', licenceDemand: 'any', startsOn: null },
    })
    await followChallenge(challenge.id)
    expect(await matchedIds(challenge.id), 'without the demand it fits').toEqual([organisation.id])
  })

  it.each(['unverified', 'rejected', 'listed'] as const)(
    'never hold an organisation that is %s',
    async (state) => {
      const { organisation } = await addProvider()
      const { challenge } = await setStage()
      await followAll(challenge.id)
      expect(await matchedIds(challenge.id)).toEqual([organisation.id])
      await db.organisation.update({
        where: { id: organisation.id },
        data: { state, version: { increment: 1 } },
      })
      await computeChallengeMatches(challenge.id)
      expect(await matchedIds(challenge.id), 'computed for the challenge').toEqual([])
      await followOrganisation(organisation.id)
      expect(await matchedIds(challenge.id), 'computed for the organisation').toEqual([])
    },
  )

  it('never hold an authority', async () => {
    await addProvider({ ...BRIDGE_PROFILE, kind: 'authority' })
    const { challenge } = await setStage()
    await followAll(challenge.id)
    expect(await matchedIds(challenge.id)).toEqual([])
  })

  it('follow a profile that no longer fits and one that fits now', async () => {
    const { organisation } = await addProvider()
    const { challenge } = await setStage()
    await followAll(challenge.id)
    const change = (data: object) =>
      db.organisation.update({ where: { id: organisation.id }, data: { ...data, version: { increment: 1 } } })
    await change({
      hostingLocations: [],
      techniques: [],
      capabilities: [],
      domains: [],
      summary: '',
      description: '',
    })
    await followOrganisation(organisation.id)
    expect(await matchedIds(challenge.id)).toEqual([])
    await change(BRIDGE_PROFILE)
    await followOrganisation(organisation.id)
    expect(await matchedIds(challenge.id)).toEqual([organisation.id])
  })

  it('are kept at the deadline and change no more', async () => {
    const { organisation } = await addProvider()
    const { challenge } = await setStage()
    await followAll(challenge.id)
    await db.challenge.update({
      where: { id: challenge.id },
      data: { deadlineAt: new Date(Date.now() - 1000) },
    })
    await addProvider().then((late) => followOrganisation(late.organisation.id))
    await followChallenge(challenge.id)
    expect(await matchedIds(challenge.id)).toEqual([organisation.id])
  })

  it.each(['withdrawn', 'opened', 'archived', 'draft'] as const)(
    'are removed of a challenge that is %s',
    async (state) => {
      await addProvider()
      const { challenge } = await setStage()
      await followAll(challenge.id)
      expect(await matchedIds(challenge.id)).toHaveLength(1)
      await db.challenge.update({
        where: { id: challenge.id },
        data: { state, outcome: 'Es läuft.', version: { increment: 1 } },
      })
      await followChallenge(challenge.id)
      expect(await matchedIds(challenge.id)).toEqual([])
    },
  )

  it('survive two computations at once and end at one state', async () => {
    for (let index = 0; index < 5; index += 1) await addProvider()
    const { challenge } = await setStage()
    await followAll(challenge.id)
    const organisations = await db.organisation.findMany()
    await Promise.all([
      computeChallengeMatches(challenge.id),
      computeChallengeMatches(challenge.id),
      refreshMatches(),
      ...organisations.map(({ id }) => computeOrganisationMatches(id)),
    ])
    expect(await matchedIds(challenge.id)).toHaveLength(5)
  })
})
