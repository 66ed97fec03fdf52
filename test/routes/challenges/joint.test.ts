import { beforeEach, describe, expect, it } from 'vitest'
import { markOf } from '~/features/challenges/operations/challenge-columns.server'
import * as edit from '~/features/challenges/routes/edit'
import * as manage from '~/features/challenges/routes/manage'
import * as partners from '~/features/challenges/routes/partners'
import * as print from '~/features/challenges/routes/print'
import * as shared from '~/features/challenges/routes/shared'
import * as show from '~/features/challenges/routes/show'
import * as similar from '~/features/challenges/routes/similar'
import * as matches from '~/features/matching/routes/challenge-matches'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import * as proposal from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createProposal } from '../../factories/proposal'
import { createUser, viewerOf } from '../../factories/user'
import { callAction, callLoader, type Fields } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
let partner: { id: string; name: string }
let clerk: Viewer
let trainee: Viewer
beforeEach(async () => {
  cast = await createCast()
  partner = await createOrganisation({ kind: 'authority', name: 'Landkreis Mitte' })
  const [writer, reader] = [await createUser({ secondFactor: true }), await createUser()]
  await addMember(writer.id, partner.id, 'owner')
  await addMember(reader.id, partner.id, 'viewer')
  clerk = await viewerOf(writer.id, { secondFactor: true })
  trainee = await viewerOf(reader.id)
})

type State = 'invited' | 'confirmed' | 'declined' | 'left' | 'takenBack'
const asPartner = (challengeId: string, state: State) =>
  db.challengePartner.create({
    data: { challengeId, organisationId: partner.id, state, invitedById: cast.author.id },
  })
/** Written by people who are there to be told. */
const draft = (options = {}) =>
  createChallenge({
    authorityId: cast.authority.id,
    editorIds: [cast.author.id],
    submittedById: cast.author.id,
    ...options,
  })
const at = (challengeId: string, viewer: Viewer | null) => ({
  path: `/herausforderungen/${challengeId}`,
  params: { challengeId },
  viewer,
})
const statusOf = async (module: { loader: never }, challengeId: string, viewer: Viewer | null) =>
  (await callLoader(module, at(challengeId, viewer))).status
const open = (module: { loader: unknown }, id: string, viewer: Viewer | null) =>
  statusOf(module as { loader: never }, id, viewer)

describe('members of a partner', () => {
  it.each(['invited', 'confirmed'] as const)('read the unpublished text: %s', async (state) => {
    const { id } = await draft()
    await asPartner(id, state)
    for (const viewer of [clerk, trainee]) {
      expect([await open(show, id, viewer), await open(print, id, viewer)]).toEqual([200, 200])
      expect(await open(partners, id, viewer)).toBe(200)
    }
  })

  it.each(['declined', 'left', 'takenBack'] as const)('read nothing any more: %s', async (state) => {
    const { id } = await draft()
    await asPartner(id, state)
    for (const page of [show, print, partners]) expect(await open(page, id, clerk)).toBe(404)
  })

  it('read nothing once they have left their authority', async () => {
    const { id } = await draft()
    await asPartner(id, 'confirmed')
    await db.membership.updateMany({ where: { userId: clerk.id }, data: { endedAt: new Date() } })
    expect(await open(show, id, await viewerOf(clerk.id))).toBe(404)
  })

  it('neither manage nor write the challenge, nor see its providers or proposals, before and after the opening', async () => {
    for (const state of ['draft', 'published', 'opened'] as const) {
      const { id } = await draft({ state })
      await asPartner(id, 'confirmed')
      for (const page of [manage, edit, similar, matches, opening]) {
        expect([state, await open(page, id, clerk)]).toEqual([state, 404])
      }
      const submitted = await createProposal({
        challengeId: id,
        organisationId: cast.company.id,
        state: 'submitted',
      })
      const answer = await callLoader(proposal, {
        path: `/vorschlaege/${submitted.id}`,
        params: { proposalId: submitted.id },
        viewer: clerk,
      })
      expect([state, answer.status]).toEqual([state, 404])
    }
  })

  it('cannot save, submit or approve the text', async () => {
    const { id } = await draft()
    await asPartner(id, 'confirmed')
    for (const step of ['submit', 'approve', 'return', 'withdraw']) {
      const form = { step, version: '1', reason: 'Grund' }
      expect((await callAction(manage, { ...at(id, clerk), form })).status).toBe(404)
    }
    const form = { intent: 'why', seen: markOf(''), whyNew: 'Anders' }
    expect((await callAction(similar, { ...at(id, clerk), form })).status).toBe(404)
  })

  it('who only read cannot answer', async () => {
    const { id } = await draft()
    await asPartner(id, 'invited')
    const form = { step: 'confirm', organisationId: partner.id, reason: '' }
    expect((await callAction(partners, { ...at(id, trainee), form })).status).toBe(404)
    expect((await callAction(partners, { ...at(id, clerk), form })).status).toBe(303)
  })

  it('who work for the platform as well do not approve as staff', async () => {
    const challenge = await createChallenge({
      authorityId: cast.small.id,
      state: 'inApproval',
      editorIds: [cast.author.id],
      submittedById: cast.author.id,
    })
    await asPartner(challenge.id, 'confirmed')
    await db.user.update({ where: { id: clerk.id }, data: { platformRole: 'staff' } })
    const viewer = await viewerOf(clerk.id, { secondFactor: true })
    const form = { step: 'approve', version: '1', reason: '' }
    const answer = await callAction(manage, { ...at(challenge.id, viewer), form })
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({ refused: 'ownCause' })
  })
})

describe('the public page', () => {
  it('names confirmed partners and who shares the problem, never who was only asked', async () => {
    const { id } = await draft({ state: 'published', whyNew: 'Weil Brücken anders sind.' })
    await asPartner(id, 'invited')
    const said = {
      challengeId: id,
      organisationId: cast.small.id,
      createdById: cast.author.id,
      note: '20 Brücken',
    }
    await db.sharedProblem.create({ data: said })
    const { data } = await callLoader(show, at(id, null))
    expect(data).toMatchObject({
      challenge: { whyNew: 'Weil Brücken anders sind.' },
      joint: [{ name: cast.small.name, part: 'shares', words: '20 Brücken' }],
    })
  })
})

describe('the public page for members of a partner', () => {
  it('leads to where they leave, and offers nothing that they cannot say any more', async () => {
    const { id } = await draft({ state: 'published' })
    await asPartner(id, 'confirmed')
    const partnerView = { isPartner: true, sharers: [] }
    for (const viewer of [clerk, trainee])
      expect((await callLoader(show, at(id, viewer))).data).toMatchObject(partnerView)
    for (const viewer of [cast.author, cast.foreign, null])
      expect((await callLoader(show, at(id, viewer))).data).toMatchObject({ isPartner: false })
    await db.challengePartner.updateMany({ data: { state: 'left' } })
    expect((await callLoader(show, at(id, clerk))).data).toMatchObject({
      isPartner: false,
      sharers: [{ id: partner.id }],
    })
  })
})

describe('is it already there?', () => {
  it('is a step of posting for those who write, and none for those who read', async () => {
    const { id } = await draft({ whyNew: '' })
    const stepsFor = async (viewer: Viewer) => (await callLoader(similar, at(id, viewer))).data.steps
    expect((await stepsFor(cast.author)).find(({ key }) => key === 'existing')).toMatchObject({
      state: 'missing',
    })
    expect(await stepsFor(cast.reader)).toEqual([])
    await db.challenge.update({ where: { id }, data: { state: 'inApproval' } })
    expect(await stepsFor(cast.author)).toEqual([])
  })

  const send = (id: string, form: Fields, viewer = cast.author) =>
    callAction(similar, { ...at(id, viewer), form })

  it('keeps the answer, and whoever wrote it cannot approve', async () => {
    const { id } = await draft({ whyNew: '', editorIds: [] })
    const { status, location } = await send(id, { intent: 'why', seen: markOf(''), whyNew: ' Weil. ' })
    expect([status, location], 'on to the next step').toEqual([
      303,
      `/herausforderungen/${id}/bearbeiten/data`,
    ])
    expect(await db.challenge.findUnique({ where: { id } })).toMatchObject({
      ...{ whyNew: 'Weil.', version: 2, editorIds: [cast.author.id] },
    })
    const [event] = await db.event.findMany({ where: { streamId: id } })
    expect(event).toMatchObject({ action: 'challenge.saved', fields: ['whyNew'] })
  })

  it('is asked for before the approval', async () => {
    const { id } = await draft({ whyNew: ' ' })
    const form = { step: 'submit', version: '1', reason: '' }
    const answer = await callAction(manage, { ...at(id, cast.author), form })
    expect([answer.status, answer.data]).toMatchObject([409, { refused: 'incomplete' }])
  })

  it('loses nothing: 422 for an empty answer, 409 with both texts where a colleague was faster', async () => {
    const { id } = await draft({ whyNew: 'Vom Kollegen.', version: 2 })
    const seen = markOf('Vom Kollegen.')
    expect((await send(id, { intent: 'why', seen, whyNew: '' })).status).toBe(422)
    const answer = await send(id, { intent: 'why', seen: markOf(''), whyNew: 'Von mir.' })
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({
      conflict: { saved: 'Vom Kollegen.', seen },
      lastResult: { initialValue: { whyNew: 'Von mir.' } },
    })
  })

  it('is no conflict with what a colleague saved in the text meanwhile', async () => {
    const { id } = await draft({ whyNew: '', version: 7, title: 'Neuer Titel der Kollegin' })
    expect((await send(id, { intent: 'why', seen: markOf(''), whyNew: 'Weil.' })).status).toBe(303)
    expect(await db.challenge.findUnique({ where: { id } })).toMatchObject({
      ...{ whyNew: 'Weil.', version: 8, title: 'Neuer Titel der Kollegin' },
    })
  })

  it('cannot be changed once it lies before the second person', async () => {
    const { id } = await draft({ state: 'inApproval' })
    expect((await send(id, { intent: 'why', seen: markOf(''), whyNew: 'Anders' })).status).toBe(409)
  })

  it('or joins what is there: the draft stays, the other page names the authority', async () => {
    const { id } = await draft()
    const there = await draft({ authorityId: partner.id, state: 'published' })
    expect((await send(id, { intent: 'join', targetId: there.id, note: '' })).status).toBe(303)
    expect(await db.sharedProblem.findMany()).toMatchObject([
      { challengeId: there.id, organisationId: cast.authority.id },
    ])
    const secret = await createChallenge({ authorityId: partner.id })
    expect((await send(id, { intent: 'join', targetId: secret.id, note: '' })).status).toBe(404)
  })
})

describe('we have this problem too', () => {
  const send = (id: string, viewer: Viewer, organisationId = partner.id) =>
    callAction(shared, { ...at(id, viewer), form: { intent: 'share', organisationId, note: '' } })

  it('is for writers of another verified authority', async () => {
    const { id } = await draft({ state: 'published' })
    expect((await send(id, clerk)).status).toBe(303)
    for (const viewer of [trainee, cast.foreign, cast.reader, cast.staff]) {
      expect((await send(id, viewer)).status).toBe(404)
    }
    expect((await send(id, clerk, cast.small.id)).status, 'not for another authority').toBe(404)
    expect(await open(shared, (await draft()).id, clerk), 'not about a draft').toBe(404)
  })
})
