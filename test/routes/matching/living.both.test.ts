import { beforeEach, describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { addProvider, BRIDGE_PROFILE, followAll, setStage } from '#test/operations/matching/stage'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import * as tasks from '~/features/account/routes/tasks'
import * as contacts from '~/features/challenges/routes/contacts-export'
import * as challenge from '~/features/challenges/routes/show'
import * as challengeMatches from '~/features/matching/routes/challenge-matches'
import * as decline from '~/features/matching/routes/decline'
import * as invite from '~/features/matching/routes/invite'
import * as organisationMatches from '~/features/matching/routes/organisation-matches'
import * as organisation from '~/features/profiles/routes/organisation'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

useDatabase()

type Stage = Awaited<ReturnType<typeof setStage>>
type Provider = Awaited<ReturnType<typeof addProvider>>
let stage: Stage
let provider: Provider
let official: Viewer
let writer: Viewer
beforeEach(async () => {
  provider = await addProvider({ ...BRIDGE_PROFILE, name: 'Küstenblick', districts: ['13004'] })
  stage = await setStage()
  await followAll(stage.challenge.id)
  const { id } = await createUser()
  await addMember(id, stage.authority.id, 'editor')
  official = await viewerOf(id)
  writer = await viewerOf(provider.user.id)
})

const ids = () => ({ organisationId: provider.organisation.id, challengeId: stage.challenge.id })
const at = (viewer: Viewer | null, query = '') => ({ path: `/x${query}`, params: ids(), viewer })
const list = (query = '', viewer = writer) => callLoader(organisationMatches, at(viewer, query))
const providers = (query = '') => callLoader(challengeMatches, at(official, query))
const declining = (form: Fields, viewer = writer) => callAction(decline, { ...at(viewer), form })
const inviting = (form: Fields = {}, viewer = official) =>
  callAction(invite, {
    ...at(viewer),
    form: { challengeId: stage.challenge.id, reason: 'Ihr Gebiet', ...form },
  })

describe('"does not suit us"', () => {
  it('hides from the list, shows among the hidden ones, and comes back with one press', async () => {
    expect((await declining({ intent: 'decline', reason: 'tooSmall' })).status).toBe(303)
    expect((await list()).data).toMatchObject({ total: 0, rows: [], choices: { hidden: 1 } })
    const hidden = (await list('?ausgeblendet=ja')).data
    expect(hidden).toMatchObject({ total: 1, rows: [{ id: stage.challenge.id, declineReason: 'tooSmall' }] })
    expect((await callLoader(decline, at(writer))).data).toMatchObject({ said: { reason: 'tooSmall' } })
    expect((await declining({ intent: 'undo' })).status).toBe(303)
    expect((await list()).data).toMatchObject({ total: 1, choices: { hidden: 0 } })
    expect((await list('?ausgeblendet=ja')).data).toMatchObject({ total: 0 })
  })

  it('wants a reason, and words for another one; nothing typed is lost', async () => {
    expect((await declining({ intent: 'decline', words: 'Getippt' })).data).toMatchObject({
      lastResult: { initialValue: { words: 'Getippt' }, error: { reason: expect.anything() } },
    })
    const other = await declining({ intent: 'decline', reason: 'other' })
    expect([other.status, other.data]).toMatchObject([
      422,
      { lastResult: { error: { words: expect.anything() } } },
    ])
    expect(await db.matchDecline.count()).toBe(0)
  })

  it('says after the deadline that it is too late, and is unknown to everybody else', async () => {
    const reads = await createUser()
    await addMember(reads.id, provider.organisation.id, 'viewer')
    for (const viewer of [official, await viewerOf(reads.id)]) {
      expect((await callLoader(decline, at(viewer))).status).toBe(404)
      expect((await declining({ intent: 'undo' }, viewer)).status).toBe(404)
    }
    const data = { deadlineAt: new Date(Date.now() - 1000) }
    await db.challenge.update({ where: { id: stage.challenge.id }, data })
    expect((await declining({ intent: 'decline', reason: 'tooSmall' })).status).toBe(409)
  })
})

describe('an invitation', () => {
  it('goes from the list to the public page, the contacts and the tasks of the provider', async () => {
    const { data } = await callLoader(invite, at(official, `?herausforderung=${stage.challenge.id}`))
    expect(data).toMatchObject({ takesInvitations: true, chosen: stage.challenge.id })
    expect(data.challenges).toHaveLength(1)
    expect((await inviting()).location).toContain('/passende-anbieter')
    expect((await providers()).data).toMatchObject({
      rows: [{ invitedAt: expect.any(Date) }],
      invited: [{ name: 'Küstenblick', declineReason: null }],
    })
    expect((await callLoader(challenge, at(null))).data).toMatchObject({
      invited: [{ name: 'Küstenblick', reason: 'Ihr Gebiet' }],
    })
    expect(String((await callLoader(contacts, at(official))).data)).toContain('Begründung: Ihr Gebiet')
    const todo = JSON.stringify((await callLoader(tasks, at(writer))).data)
    expect(todo).toContain('Einladung zu „Risse an Brücken erkennen“')
    expect((await list()).data).toMatchObject({
      invitations: [{ reason: 'Ihr Gebiet' }],
      rows: [{ isInvited: true }],
    })
    expect((await callLoader(invite, at(official))).data.challenges).toEqual([])
    await declining({ intent: 'decline', reason: 'hosting', tell: 'on' })
    expect((await list()).data).toMatchObject({ invitations: [], rows: [] })
    expect(JSON.stringify((await callLoader(tasks, at(writer))).data)).not.toContain('Einladung zu „')
    expect((await providers()).data).toMatchObject({
      invited: [{ declineReason: 'hosting' }],
      declines: null,
    })
    expect(JSON.stringify((await callLoader(challenge, at(null))).data)).not.toContain('hosting":')
  })

  it('is offered on the page of the provider to who can invite, and to nobody else', async () => {
    const offered = async (viewer: Viewer | null) =>
      (await callLoader(organisation, at(viewer))).data.canInvite
    expect([await offered(official), await offered(writer), await offered(null)]).toEqual([
      true,
      false,
      false,
    ])
    expect((await callLoader(invite, at(writer))).status).toBe(404)
    expect((await inviting({}, writer)).status).toBe(404)
    expect((await callLoader(invite, at(null))).location).toMatch(/^\/anmelden\?/)
  })

  it('needs a reason, an own challenge and a provider that takes it', async () => {
    expect((await inviting({ reason: '' })).status).toBe(422)
    const { id: authorityId } = await createOrganisation({ kind: 'authority' })
    const foreign = await db.challenge.update({ where: { id: stage.challenge.id }, data: { authorityId } })
    expect((await inviting({ challengeId: foreign.id })).status).toBe(404)
    await db.challenge.update({ where: { id: foreign.id }, data: { authorityId: stage.authority.id } })
    const switching = (intent: string) => callAction(organisationMatches, { ...at(writer), form: { intent } })
    expect((await switching('invitationsOff')).status).toBe(303)
    expect((await list()).data.takesInvitations).toBe(false)
    expect((await inviting()).status).toBe(409)
    expect((await providers()).data).toMatchObject({ rows: [{ takesInvitations: false }], mayInvite: true })
    expect(await db.matchInvitation.count()).toBe(0)
    expect((await switching('nonsense')).status).toBe(422)
  })
})

describe('the filters', () => {
  it.each([
    ['?faehigkeit=computerVision', 1],
    ['?faehigkeit=planning', 0],
    ['?region=13004', 1],
    ['?region=13003', 0],
    ['?art=company', 1],
    ['?art=freelancer', 0],
    ['?eingeladen=nein', 1],
    ['?eingeladen=ja', 0],
    ['?punkte=40&art=company', 1],
    ['?faehigkeit=%00&region=x&art=authority&eingeladen=1&punkte=41', 1],
  ])('of providers: %s', async (query, total) => {
    const { data } = await providers(query)
    expect([data.total, data.rows.length]).toEqual([total, total])
  })

  it('of providers: points and invitations', async () => {
    await inviting()
    await db.match.updateMany({ data: { score: 61 } })
    expect((await providers('?punkte=60&eingeladen=ja')).data.total).toBe(1)
    expect((await providers('?punkte=80')).data.total).toBe(0)
    expect((await providers('?eingeladen=nein')).data.total).toBe(0)
  })

  it.each([
    ['?bereich=transport', 1],
    ['?bereich=health', 0],
    ['?frist=30', 1],
    ['?frist=14', 0],
    ['?behoerde=00000000-0000-7000-8000-000000000000', 0],
    ['?bereich=x&frist=15&behoerde=x&ausgeblendet=1', 1],
  ])('of challenges: %s', async (query, total) => {
    const { data } = await list(query)
    expect([data.total, data.rows.length]).toEqual([total, total])
    expect(data.choices.authorities).toEqual([{ id: stage.authority.id, name: 'Straßenbauamt' }])
  })

  it('stay in the addresses of the pages', async () => {
    const { id: challengeId } = stage.challenge
    const many = await Promise.all(Array.from({ length: 21 }, () => createOrganisation({ kind: 'network' })))
    await db.match.createMany({
      data: many.map(({ id }) => ({ challengeId, organisationId: id, score: 50, reasons: [] })),
    })
    const { data } = await providers('?art=network')
    expect(data.total).toBe(21)
    expect(data.next).toContain('art=network')
    const next = await providers(data.next?.slice(data.next.indexOf('?')))
    expect([next.data.total, next.data.rows.length]).toEqual([21, 1])
  })
})
