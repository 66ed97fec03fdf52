import { describe, expect, it } from 'vitest'
import * as claimReview from '~/features/administration/routes/claim-review'
import * as review from '~/features/administration/routes/organisation-review'
import * as overview from '~/features/administration/routes/overview'
import { db } from '~/platform/database/client.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()

const staffViewer = async () => viewerOf((await createUser({ platformRole: 'staff' })).id)
const at = (id: string) => ({ path: `/verwaltung/organisationen/${id}`, params: { organisationId: id } })

describe('the overview', () => {
  it('lists what waits, the oldest first, for staff only', async () => {
    const young = await createOrganisation({
      state: 'unverified',
      updatedAt: new Date('2026-03-02T00:00:00Z'),
    })
    const old = await createOrganisation({ state: 'unverified', updatedAt: new Date('2026-03-01T00:00:00Z') })
    await createOrganisation({ state: 'verified' })
    const answer = await callLoader(overview, { path: '/verwaltung', viewer: await staffViewer() })
    expect(answer.data.decisions?.organisations.map((row) => row.id)).toEqual([old.id, young.id])
    const moderator = await viewerOf((await createUser({ platformRole: 'moderator', secondFactor: true })).id)
    const watching = await callLoader(overview, { path: '/verwaltung', viewer: moderator })
    expect(watching.data).toMatchObject({
      decisions: null,
      health: null,
      waiting: { organisations: { count: 2 } },
    })
    const citizen = await viewerOf((await createUser()).id)
    expect((await callLoader(overview, { path: '/verwaltung', viewer: citizen })).status).toBe(404)
  })
})

describe('the review of an organisation', () => {
  it('is for staff, not for those who are members themselves', async () => {
    const { id } = await createOrganisation({ state: 'unverified' })
    const own = await createUser({ platformRole: 'staff' })
    await addMember(own.id, id, 'viewer')
    const form = { action: 'verify', reason: 'Gut', version: '1' }
    const ownViewer = await viewerOf(own.id)
    expect((await callLoader(review, { ...at(id), viewer: ownViewer })).status).toBe(404)
    expect((await callAction(review, { ...at(id), viewer: ownViewer, form })).status).toBe(404)
    const viewer = await staffViewer()
    expect((await callLoader(review, { ...at(id), viewer })).status).toBe(200)
    expect((await callAction(review, { ...at(id), viewer, form: { ...form, reason: ' ' } })).status).toBe(422)
    expect(await callAction(review, { ...at(id), viewer, form })).toMatchObject({
      status: 303,
      location: '/verwaltung',
    })
    expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'verified' })
    const again = await callAction(review, { ...at(id), viewer, form })
    expect(again.data).toMatchObject({ lastResult: { error: { '': ['reason.wrongState'] } } })
  })
})

describe('the review of a claim', () => {
  it('is for staff who did not make the claim', async () => {
    const organisation = await createOrganisation({ state: 'listed' })
    const claimant = await createUser({ platformRole: 'staff' })
    const claim = await db.claim.create({
      data: {
        organisationId: organisation.id,
        userId: claimant.id,
        email: 'a@b.example',
        state: 'awaitingStaff',
      },
    })
    const options = { path: `/verwaltung/uebernahmen/${claim.id}`, params: { claimId: claim.id } }
    const own = await viewerOf(claimant.id)
    expect((await callLoader(claimReview, { ...options, viewer: own })).status).toBe(404)
    const viewer = await staffViewer()
    expect((await callLoader(claimReview, { ...options, viewer })).data.isOwnDomain).toBe(false)
    const form = { action: 'grant', reason: 'Angerufen' }
    expect(await callAction(claimReview, { ...options, viewer, form })).toMatchObject({ status: 303 })
    const row = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
    expect(row.state).toBe('verified')
  })
})
