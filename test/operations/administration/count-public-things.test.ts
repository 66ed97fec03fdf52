import { describe, expect, it } from 'vitest'
import type { OrganisationKind, OrganisationState } from '#prisma/generated/enums'
import { useDatabase } from '#test/support/database'
import { countPublicThings } from '~/features/administration/operations/count-public-things.server'
import { listPublicThings } from '~/features/administration/operations/list-public-things.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const HOUR = 3_600_000

const organisation = (kind: OrganisationKind, state: OrganisationState) =>
  db.organisation.create({ data: { kind, state, name: kind, sortKey: kind } })

function challenge(
  authorityId: string,
  state: 'draft' | 'published' | 'withdrawn',
  hours: number,
  districts: string[],
) {
  const deadlineAt = new Date(Date.now() + hours * HOUR)
  const approval = state === 'published' ? { approvedById: 'y', publishedAt: new Date() } : {}
  const data = { authorityId, state, deadlineAt, districts, title: 'x', summary: 'x', createdById: 'x' }
  return db.challenge.create({ data: { ...data, ...approval } })
}

describe('countPublicThings', () => {
  it('counts nothing in an empty database', async () => {
    const figures = await countPublicThings()
    expect(figures).toMatchObject({ openChallenges: 0, providers: 0, researchCentres: 0, authorities: 0 })
    expect(Object.keys(figures.byDistrict)).toHaveLength(8)
  })

  it('counts verified organisations by kind, and no others', async () => {
    await organisation('company', 'verified')
    await organisation('freelancer', 'verified')
    await organisation('company', 'unverified')
    await organisation('researchCentre', 'verified')
    await organisation('researchCentre', 'listed')
    await organisation('authority', 'rejected')
    const figures = await countPublicThings()
    expect(figures).toMatchObject({ providers: 2, researchCentres: 1, authorities: 0 })
  })

  it('counts challenges that are open now, by district, those of the whole state everywhere', async () => {
    const { id } = await organisation('authority', 'verified')
    await challenge(id, 'published', 1, ['13003', '13004'])
    await challenge(id, 'published', 1, [])
    await challenge(id, 'published', -1, ['13003'])
    await challenge(id, 'draft', 1, ['13003'])
    await challenge(id, 'withdrawn', 1, ['13003'])
    const { openChallenges, byDistrict } = await countPublicThings()
    expect(openChallenges).toBe(2)
    expect(byDistrict).toMatchObject({ '13003': 2, '13004': 2, '13071': 1 })
  })
})

describe('listPublicThings', () => {
  it('lists published challenges and verified organisations only', async () => {
    const authority = await organisation('authority', 'verified')
    await organisation('company', 'unverified')
    const open = await challenge(authority.id, 'published', 1, [])
    await challenge(authority.id, 'draft', 1, [])
    const { challenges, organisations } = await listPublicThings()
    expect(challenges.map(({ id }) => id)).toEqual([open.id])
    expect(organisations.map(({ id }) => id)).toEqual([authority.id])
  })
})
