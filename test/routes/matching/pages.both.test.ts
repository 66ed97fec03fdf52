import { beforeEach, describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createPartner } from '#test/factories/partner'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { addProvider, BRIDGE_PROFILE, followAll, setStage } from '#test/operations/matching/stage'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import type { OrganisationRole } from '~/domain/permission/matrix'
import * as workspace from '~/features/account/routes/workspace'
import { countOpenMatches } from '~/features/matching/operations/count-open-matches.server'
import { listBestMatches } from '~/features/matching/operations/list-best-matches.server'
import * as challengeMatches from '~/features/matching/routes/challenge-matches'
import * as organisationMatches from '~/features/matching/routes/organisation-matches'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

useDatabase()

type Provider = Awaited<ReturnType<typeof addProvider>>
type Stage = Awaited<ReturnType<typeof setStage>>
let provider: Provider
let stage: Stage
beforeEach(async () => {
  provider = await addProvider({ ...BRIDGE_PROFILE, name: 'Küstenblick', city: 'Wismar' })
  stage = await setStage()
  await followAll(stage.challenge.id)
})

async function memberOf(organisationId: string, role: OrganisationRole = 'viewer', options = {}) {
  const user = await createUser()
  await addMember(user.id, organisationId, role, options)
  return viewerOf(user.id)
}
const challengePage = (viewer: Viewer | null, query = '') =>
  callLoader(challengeMatches, {
    path: `/herausforderungen/${stage.challenge.id}/passende-anbieter${query}`,
    params: { challengeId: stage.challenge.id },
    viewer,
  })
const organisationPage = (viewer: Viewer | null, id = provider.organisation.id) =>
  callLoader(organisationMatches, {
    path: `/organisationen/${id}/passende-herausforderungen`,
    params: { organisationId: id },
    viewer,
  })

describe('matching providers of a challenge', () => {
  it('are listed with reasons for members of the authority', async () => {
    const { status, data } = await challengePage(await memberOf(stage.authority.id))
    expect(status).toBe(200)
    expect(data.rows).toMatchObject([{ id: provider.organisation.id, name: 'Küstenblick', city: 'Wismar' }])
    expect(data.rows[0]?.reasons).toContain('Passende Techniken: Bilder auswerten')
    expect(data).toMatchObject({ total: 1, next: null, previous: null, phase: 'open' })
  })

  it('are unknown to everybody else', async () => {
    const others = [
      await viewerOf(provider.user.id),
      await viewerOf((await createUser()).id),
      await viewerOf((await createUser({ platformRole: 'staff' })).id),
      await viewerOf((await createUser({ platformRole: 'administrator' })).id),
      await memberOf(stage.authority.id, 'owner', { ended: true }),
      await memberOf((await createOrganisation({ kind: 'authority' })).id, 'owner'),
    ]
    for (const viewer of others) expect((await challengePage(viewer)).status).toBe(404)
    expect((await challengePage(null)).location).toMatch(/^\/anmelden\?/)
  })

  it('never show an organisation that lost its verification after the computation', async () => {
    const viewer = await memberOf(stage.authority.id)
    await db.organisation.update({ where: { id: provider.organisation.id }, data: { state: 'rejected' } })
    expect(await db.match.count()).toBe(1)
    expect((await challengePage(viewer)).data).toMatchObject({ total: 0, rows: [] })
  })

  it('never show an organisation that shares an active member, and show it again when they have left', async () => {
    const viewer = await memberOf(stage.authority.id)
    const { id } = await addMember(provider.user.id, stage.authority.id, 'viewer')
    expect((await challengePage(viewer)).data).toMatchObject({ total: 0, rows: [] })
    await db.membership.update({ where: { id }, data: { endedAt: new Date() } })
    expect((await challengePage(viewer)).data.total).toBe(1)
  })

  it('are gone when the challenge was withdrawn, even before the worker has noticed', async () => {
    const viewer = await memberOf(stage.authority.id)
    await db.challenge.update({ where: { id: stage.challenge.id }, data: { state: 'withdrawn' } })
    expect((await challengePage(viewer)).data).toMatchObject({ total: 0, rows: [], phase: 'withdrawn' })
  })

  it('are read in pages, forwards and backwards, each once', async () => {
    const { id: challengeId } = stage.challenge
    const many = await Promise.all(Array.from({ length: 30 }, () => createOrganisation()))
    await db.match.createMany({
      data: many.map(({ id }, index) => ({
        challengeId,
        organisationId: id,
        score: 20 + Math.floor(index / 3) / 3,
        reasons: [],
      })),
    })
    const viewer = await memberOf(stage.authority.id)
    const first = (await challengePage(viewer)).data
    const second = (await challengePage(viewer, first.next?.slice(first.next.indexOf('?')) ?? '')).data
    const back = (await challengePage(viewer, second.previous?.slice(second.previous.indexOf('?')) ?? ''))
      .data
    const ids = [...first.rows, ...second.rows].map((row) => row.id)
    expect([first.rows.length, second.rows.length, new Set(ids).size, first.total]).toEqual([20, 11, 31, 31])
    expect(back.rows).toEqual(first.rows)
    expect(second.next).toBeNull()
  })

  it.each(['?nach=x', '?nach=00000000-0000-7000-8000-000000000000~abc', '?vor=~~~', '?nach=%00'])(
    'ignore a malformed position %s',
    async (query) => {
      const { status, data } = await challengePage(await memberOf(stage.authority.id), query)
      expect([status, data.rows.length]).toEqual([200, 1])
    },
  )
})

describe('matching challenges of an organisation', () => {
  it('are listed with deadline and reasons for its members', async () => {
    const { data } = await organisationPage(await viewerOf(provider.user.id))
    expect(data.rows).toMatchObject([
      { id: stage.challenge.id, authorityName: 'Straßenbauamt', deadlineAt: stage.challenge.deadlineAt },
    ])
    expect(data.rows[0]?.title).toEqual({ text: 'Risse an Brücken erkennen', lang: 'de' })
    expect(data).toMatchObject({ mayWrite: true, gaps: [], because: 'none' })
    expect(data.rows[0]?.reasons.join()).toContain('Gleiche oder verwandte Wörter in beiden Texten: ')
    expect(await countOpenMatches([provider.organisation.id])).toEqual(
      new Map([[provider.organisation.id, 1]]),
    )
  })

  it('are unknown to everybody else', async () => {
    const others = [
      await memberOf(stage.authority.id, 'owner'),
      await viewerOf((await createUser({ platformRole: 'staff' })).id),
      await memberOf(provider.organisation.id, 'owner', { ended: true }),
    ]
    for (const viewer of others) expect((await organisationPage(viewer)).status).toBe(404)
    expect((await organisationPage(null)).location).toMatch(/^\/anmelden\?/)
  })

  it('lead readers to no form', async () => {
    const { data } = await organisationPage(await memberOf(provider.organisation.id, 'viewer'))
    expect([data.total, data.mayWrite]).toEqual([1, false])
  })

  it('lead to the own proposal and no longer wait, whatever others have written', async () => {
    const { organisation, user } = provider
    const other = await createOrganisation()
    await createProposal({ challengeId: stage.challenge.id, organisationId: other.id })
    const viewer = await viewerOf(user.id)
    expect((await organisationPage(viewer)).data.rows[0]?.proposalId).toBeNull()
    expect((await countOpenMatches([organisation.id])).size).toBe(1)
    const { id } = await createProposal({
      challengeId: stage.challenge.id,
      organisationId: organisation.id,
      state: 'draft',
    })
    expect((await organisationPage(viewer)).data).toMatchObject({ total: 1, rows: [{ proposalId: id }] })
    expect((await countOpenMatches([organisation.id])).size).toBe(0)
  })

  it('lead to the proposal of others that it has joined, and to none that it was only asked for', async () => {
    const { organisation, user } = provider
    const { id: organisationId } = await createOrganisation()
    const proposal = await createProposal({ challengeId: stage.challenge.id, organisationId })
    const viewer = await viewerOf(user.id)
    const best = () => listBestMatches([organisation.id], 'de')
    const { id } = await createPartner(proposal, organisation.id, 'invited')
    const offered = { proposalId: null, isPartner: false }
    expect((await organisationPage(viewer)).data).toMatchObject({ rows: [offered] })
    expect(await best()).toHaveLength(1)
    const become = (state: 'joined' | 'left') => db.proposalPartner.update({ where: { id }, data: { state } })
    await become('joined')
    const joined = { proposalId: proposal.id, isPartner: true }
    expect((await organisationPage(viewer)).data).toMatchObject({ total: 1, rows: [joined] })
    expect((await countOpenMatches([organisation.id])).size).toBe(0)
    expect(await best()).toEqual([])
    await become('left')
    expect((await organisationPage(viewer)).data).toMatchObject({ rows: [offered] })
    expect((await countOpenMatches([organisation.id])).size).toBe(1)
    expect(await best()).toHaveLength(1)
  })

  it('end with the deadline', async () => {
    const viewer = await viewerOf(provider.user.id)
    await db.challenge.update({
      where: { id: stage.challenge.id },
      data: { deadlineAt: new Date(Date.now() - 1) },
    })
    expect((await organisationPage(viewer)).data).toMatchObject({ total: 0, rows: [] })
    expect(await countOpenMatches([provider.organisation.id])).toEqual(new Map())
  })

  it('say what is missing: the check by staff, parts of the profile', async () => {
    const { organisation, user } = await addProvider({
      state: 'unverified',
      verifiedAt: null,
      summary: 'Kurz',
    })
    const { data } = await organisationPage(await viewerOf(user.id), organisation.id)
    expect(data).toMatchObject({ total: 0, because: 'unverified' })
    expect(data.gaps).toContain('techniques')
    const authority = await memberOf(stage.authority.id)
    expect((await organisationPage(authority, stage.authority.id)).data).toMatchObject({
      because: 'authority',
      gaps: [],
    })
  })

  it('wait in the workspace of members', async () => {
    const page = async (viewer: Viewer) =>
      (await callLoader(workspace, { path: '/mein-bereich', viewer })).data.yours.map((task) => task.title)
    expect(await page(await viewerOf(provider.user.id))).toContain('1 offene Herausforderung passt')
    expect(await page(await memberOf(stage.authority.id))).toEqual([])
  })
})
