import { describe, expect, it } from 'vitest'
import { createProduct } from '#test/factories/offer'
import { useDatabase } from '#test/support/database'
import { listProfileGaps } from '~/features/matching/operations/list-profile-gaps.server'
import { readProfile, readProfiles } from '~/features/matching/operations/profile-facts.server'
import { addProvider, BRIDGE_PROFILE, followAll, matchedIds, setStage } from './stage'

useDatabase()

const SILENT = { hostingLocations: [], licenceModels: [], readinessMin: null, readinessMax: null }
const DEMANDING = { hostingDemand: 'germany', licenceDemand: 'openSource' } as const
const STRICTER = { hostingLocations: ['customer'], readiness: 9 }

describe('products', () => {
  it('meet the demands of which the profile says nothing', async () => {
    const { organisation } = await addProvider({ ...BRIDGE_PROFILE, ...SILENT })
    const { challenge } = await setStage(DEMANDING)
    await followAll(challenge.id)
    expect(await matchedIds(challenge.id)).toEqual([])
    await createProduct(organisation.id, STRICTER)
    await followAll(challenge.id)
    expect(await matchedIds(challenge.id)).toEqual([organisation.id])
  })

  it('never widen what the profile says itself', async () => {
    const own = { ...BRIDGE_PROFILE, hostingLocations: ['world'] }
    const { organisation } = await addProvider(own)
    await createProduct(organisation.id, STRICTER)
    const { challenge } = await setStage(DEMANDING)
    await followAll(challenge.id)
    expect(await matchedIds(challenge.id)).toEqual([])
    expect((await readProfile(organisation.id))?.facts).toMatchObject({
      hostingLocations: ['world'],
      licenceModels: ['openSource'],
      readinessMax: 7,
    })
  })

  it('are read with their own organisation, several as one, and none as nothing', async () => {
    const { organisation } = await addProvider({ ...BRIDGE_PROFILE, ...SILENT })
    const { organisation: other } = await addProvider({ ...BRIDGE_PROFILE, ...SILENT })
    await createProduct(organisation.id, { readiness: 5 })
    const second = { licenceModel: 'proprietary', spdx: null, hostingLocations: ['customer', 'germany'] }
    await createProduct(organisation.id, { ...second, readiness: 6 })
    const all = new Map((await readProfiles()).map(({ facts }) => [facts.id, facts]))
    const filled = {
      licenceModels: ['openSource', 'proprietary'],
      hostingLocations: ['customer', 'germany'],
      readinessMax: 6,
    }
    expect(all.get(organisation.id)).toMatchObject(filled)
    expect((await readProfile(organisation.id))?.facts).toEqual(all.get(organisation.id))
    expect(all.get(other.id)).toMatchObject({ licenceModels: [], hostingLocations: [], readinessMax: 1 })
  })

  it('are no gap of the profile', async () => {
    const { organisation } = await addProvider({ ...BRIDGE_PROFILE, ...SILENT })
    const gaps = ['hostingLocations', 'licenceModels', 'readinessMax']
    expect(await listProfileGaps(organisation)).toEqual(gaps)
    await createProduct(organisation.id)
    expect(await listProfileGaps(organisation)).toEqual([])
  })
})
