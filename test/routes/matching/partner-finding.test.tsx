import { beforeEach, describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import {
  addSide,
  createIntroduction,
  createPartners,
  followEverything,
} from '#test/factories/partner-finding'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import type { OrganisationRole } from '~/domain/permission/matrix'
import * as tasks from '~/features/account/routes/tasks'
import * as introduction from '~/features/matching/routes/introduction'
import * as introductionNew from '~/features/matching/routes/introduction-new'
import * as partners from '~/features/matching/routes/organisation-partners'
import * as organisation from '~/features/profiles/routes/organisation'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

useDatabase()
type Scene = Awaited<ReturnType<typeof createPartners>>
let scene: Scene
let builder: Viewer
let researcher: Viewer
beforeEach(async () => {
  scene = await createPartners()
  await followEverything()
  builder = await viewerOf(scene.builder.user.id)
  researcher = await viewerOf(scene.researcher.user.id)
})

async function memberOf(organisationId: string, role: OrganisationRole) {
  const user = await createUser()
  await addMember(user.id, organisationId, role)
  return viewerOf(user.id)
}
const pair = () => ({ fromId: scene.builder.organisation.id, toId: scene.researcher.organisation.id })
const at = (organisationId: string, viewer: Viewer | null, query = '') => ({
  path: `/organisationen/${organisationId}${query}`,
  params: { organisationId },
  viewer,
})
const of = (introductionId: string, viewer: Viewer | null) => ({
  path: `/kontaktwuensche/${introductionId}`,
  params: { introductionId },
  viewer,
})

describe('possible partners', () => {
  it('are shown to members with reasons; only writers may ask and set', async () => {
    const { id } = scene.builder.organisation
    const { data } = await callLoader(partners, at(id, builder))
    expect(data).toMatchObject({ lead: 'provider', mayAsk: true, setting: { isProposedAsPartner: true } })
    expect(data.partners.map(({ name }) => name)).toEqual(['Institut für Bauwerke'])
    const viewer = await memberOf(id, 'viewer')
    const seen = (await callLoader(partners, at(id, viewer))).data
    expect([seen.mayAsk, seen.setting, seen.partners.length]).toEqual([false, null, 1])
    expect((await callAction(partners, { ...at(id, viewer), form: {} })).status).toBe(404)
  })

  it.each([
    ['unverified', { state: 'unverified' as const }, 'unverified'],
    ['switched off', { isProposedAsPartner: false }, 'off'],
    ['an innovation centre', { kind: 'innovationCentre' as const }, 'kind'],
    ['an authority without a pair', { kind: 'authority' as const }, 'authority'],
    ['without a partner', {}, 'text'],
  ])('say why there are none: %s', async (_, change, because) => {
    const side = await addSide(change)
    const { data } = await callLoader(partners, at(side.organisation.id, await viewerOf(side.user.id)))
    expect([data.because, data.partners, data.sameProblem]).toEqual([because, [], []])
  })

  it('are set by ticking and by not ticking, and the public page follows at once', async () => {
    const { id } = scene.researcher.organisation
    const contactOf = async (viewer: Viewer | null) =>
      (await callLoader(organisation, at(id, viewer))).data.shown.profile.contactEmail
    expect(await contactOf(null)).toBe('raum@institut.example')
    const saved = await callAction(partners, { ...at(id, researcher), form: { isProposedAsPartner: 'on' } })
    expect(saved.status).toBe(303)
    expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      isProposedAsPartner: true,
      contactIsPublic: false,
    })
    expect([await contactOf(null), await contactOf(builder)]).toEqual(['', ''])
    expect(await contactOf(researcher)).toBe('raum@institut.example')
  })
})

describe('the way to an introduction', () => {
  const mayAsk = async (organisationId: string, viewer: Viewer | null) =>
    (await callLoader(organisation, at(organisationId, viewer))).data.shown.may.askForIntroduction

  it('stands on the public page of a fitting organisation for those who write for one that fits', async () => {
    const { builder: one, researcher: other, authority } = scene
    expect(await mayAsk(other.organisation.id, builder)).toBe(true)
    expect(await mayAsk(one.organisation.id, researcher)).toBe(true)
    const viewer = await memberOf(one.organisation.id, 'viewer')
    const clerk = await viewerOf(authority.user.id)
    for (const no of [null, viewer, researcher, clerk])
      expect(await mayAsk(other.organisation.id, no)).toBe(false)
    const { id } = await createOrganisation({ kind: 'researchCentre', isProposedAsPartner: false })
    expect(await mayAsk(id, builder)).toBe(false)
  })

  it('shows before sending what will be shown, of which organisation, and keeps what was typed', async () => {
    const { id } = scene.researcher.organisation
    const { data } = await callLoader(
      introductionNew,
      at(id, builder, `?von=${scene.builder.organisation.id}`),
    )
    expect(data.askers).toEqual([
      {
        organisationId: scene.builder.organisation.id,
        organisation: 'Brückenblick',
        ...{ name: 'Berta Blick', email: 'blick@brueckenblick.example', phone: '0381 111', isPublic: true },
      },
    ])
    const send = (form: Record<string, string>) => callAction(introductionNew, { ...at(id, builder), form })
    const { fromId } = pair()
    const long = await send({ fromId, message: 'x'.repeat(1001) })
    expect(long.status).toBe(422)
    expect(long.data).toMatchObject({ lastResult: { initialValue: { message: 'x'.repeat(1001) } } })
    expect((await send({ fromId, message: ' ' })).status).toBe(422)
    expect((await send({ fromId: scene.authority.organisation.id, message: 'Hallo' })).status).toBe(404)
    await createIntroduction(pair(), 'declined')
    const soon = await send({ fromId, message: 'Hallo' })
    expect([soon.status, soon.data]).toMatchObject([
      409,
      { lastResult: { initialValue: { message: 'Hallo' }, error: { '': ['reason.introductionTooSoon'] } } },
    ])
  })

  it('leads twice to the same introduction', async () => {
    const send = () =>
      callAction(introductionNew, {
        ...at(scene.researcher.organisation.id, builder),
        form: { fromId: pair().fromId, message: 'Hallo' },
      })
    const [one, two] = [await send(), await send()]
    expect([one.status, two.location]).toEqual([303, one.location])
    expect(await db.introduction.count()).toBe(1)
  })
})

describe('the page of an introduction', () => {
  it('is seen by both sides and by nobody else', async () => {
    const { id } = await createIntroduction(pair())
    const statusOf = async (viewer: Viewer | null) => (await callLoader(introduction, of(id, viewer))).status
    expect([await statusOf(builder), await statusOf(researcher)]).toEqual([200, 200])
    expect(await statusOf(await memberOf(pair().toId, 'viewer'))).toBe(200)
    const former = await createUser()
    await addMember(former.id, pair().toId, 'owner', { ended: true })
    const strangers = [
      await viewerOf(former.id),
      await viewerOf(scene.authority.user.id),
      await viewerOf((await createUser({ platformRole: 'administrator' })).id),
    ]
    for (const viewer of strangers) expect(await statusOf(viewer)).toBe(404)
    expect((await callLoader(introduction, of(id, null))).location).toMatch(/^\/anmelden\?/)
  })

  it('shows each side its own steps and the reasons from its own side', async () => {
    const { id } = await createIntroduction(pair())
    const shown = async (viewer: Viewer) => (await callLoader(introduction, of(id, viewer))).data.shown
    const [asking, asked] = [await shown(builder), await shown(researcher)]
    expect([asking.steps, asked.steps]).toEqual([['withdraw'], ['agree', 'decline']])
    expect(asking.reasons.join('\n')).toContain('Das bietet Institut für Bauwerke.')
    expect(asked.reasons.join('\n')).toContain('Das bietet Brückenblick.')
    expect([asking.ownContact, asked.ownContact?.name, asked.contacts]).toEqual([null, 'Rita Raum', []])
    expect((await shown(await memberOf(pair().toId, 'viewer'))).steps).toEqual([])
  })

  it('takes each step from its side alone, once', async () => {
    const { id } = await createIntroduction(pair())
    const send = (viewer: Viewer, form: Record<string, string>) =>
      callAction(introduction, { ...of(id, viewer), form })
    expect((await send(builder, { step: 'agree' })).status).toBe(404)
    expect((await send(researcher, { step: 'withdraw' })).status).toBe(404)
    expect((await send(researcher, { step: 'expire' })).status).toBe(422)
    expect((await send(await memberOf(pair().toId, 'viewer'), { step: 'agree' })).status).toBe(404)
    expect((await send(researcher, { step: 'decline', reason: 'Keine Zeit' })).status).toBe(303)
    const again = await send(researcher, { step: 'decline' })
    expect([again.status, again.data]).toMatchObject([
      409,
      { lastResult: { error: { '': ['reason.wrongState'] } } },
    ])
    const { shown } = (await callLoader(introduction, of(id, builder))).data
    expect([shown.state, shown.message, shown.reason, shown.reasons]).toEqual([
      'declined',
      '',
      'Keine Zeit',
      [],
    ])
  })

  it('waits among the tasks of those who answer, and those who asked', async () => {
    await createIntroduction(pair())
    const titles = async (viewer: Viewer) => {
      const { yours, others } = (await callLoader(tasks, { path: '/meine-aufgaben', viewer })).data
      const texts = (groups: typeof yours) => groups.flatMap((group) => group.tasks.map(({ title }) => title))
      return [texts(yours), texts(others)]
    }
    const [mine] = await titles(researcher)
    expect(mine).toContain('Brückenblick möchte Sie kennenlernen')
    expect((await titles(builder))[1]).toEqual(['Kontaktwunsch an Institut für Bauwerke'])
    expect(JSON.stringify(await titles(await memberOf(pair().toId, 'viewer')))).not.toContain('kennenlernen')
  })
})
