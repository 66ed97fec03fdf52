import { beforeEach, describe, expect, it } from 'vitest'
import { headingsOf, linksOf, textOf, wordsIn } from '#test/components/show'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createMember, createScene } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import type { PlatformRole } from '~/domain/permission/matrix'
import * as workspace from '~/features/account/routes/workspace'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')

let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

const read = async (user: { id: string }, locale: Locale = 'de') => {
  const path = locale === 'de' ? '/mein-bereich' : '/en/workspace'
  const { data } = await callLoader(workspace, { path, viewer: await viewerOf(user.id) })
  return { data, html: renderPage({ component: workspace.default, data, locale }) }
}
const sectionsOf = async (user: { id: string }) => headingsOf((await read(user)).html)
const office = (platformRole: PlatformRole) => createUser({ platformRole, secondFactor: true })

describe('the start page', () => {
  it('of a citizen invites and shows what ends next, and says nothing of empty tasks', async () => {
    const { html, data } = await read(await createUser())
    expect(data.start.persona).toBe('citizen')
    expect(headingsOf(html)).toEqual([
      t('account.workspace.title'),
      t('account.workspace.startTitle'),
      t('face.start.latest'),
      scene.challenge.title,
      t('account.workspace.quick'),
    ])
    expect(textOf(html)).not.toContain(t('account.workspace.nothing'))
  })

  it('of a provider shows the best open challenges that are not answered yet, and the gaps', async () => {
    const { id } = scene.provider
    const match = (challengeId: string, score: number) =>
      db.match.create({ data: { challengeId, organisationId: id, score, reasons: [] } })
    const make = (title: string, hours = 24) =>
      createChallenge({
        authorityId: scene.authority.id,
        state: 'published',
        title,
        deadlineAt: new Date(Date.now() + hours * 3_600_000),
      })
    const [best, second, third, fourth] = await Promise.all(['A', 'B', 'C', 'D'].map((one) => make(one)))
    const over = await make('Vorbei', -1)
    for (const [one, score] of [
      [fourth, 30],
      [third, 40],
      [second, 60],
      [best, 80],
      [over, 99],
    ] as const)
      if (one) await match(one.id, score)
    await match(scene.challenge.id, 95)
    await createProposal({ challengeId: scene.challenge.id, organisationId: id })
    const { data, html } = await read(scene.author)
    expect(data.start.matches.map(({ title, score }) => [title.text, score])).toEqual([
      ['A', 80],
      ['B', 60],
      ['C', 40],
    ])
    expect(textOf(html)).toContain(t('face.start.fit', { score: 80 }))
    expect(linksOf(html)[t('face.start.allMatches')]).toBe(`/organisationen/${id}/passende-herausforderungen`)
    expect(data.start.gaps.map(({ organisationId }) => organisationId)).toEqual([id])
    expect(headingsOf(html)).toContain(t('face.start.gaps'))
  })

  it('of a reader explains what reading along means, and offers nothing to edit', async () => {
    const { html, data } = await read(scene.trainee)
    expect(data.start.blocks).toContain('readsAlong')
    expect(data.start.gaps).toEqual([])
    expect(textOf(html)).toContain(t('face.start.readsText'))
    expect(Object.values(linksOf(html))).not.toContain(`/organisationen/${scene.provider.id}/bearbeiten`)
  })

  it('of an authority puts on top what it has to act on', async () => {
    const authorityId = scene.authority.id
    await createChallenge({ authorityId, state: 'published', title: 'Zu öffnen', deadlineAt: new Date(0) })
    await createChallenge({ authorityId, state: 'inApproval', title: 'Freizugeben' })
    await createChallenge({ authorityId, state: 'withdrawn', title: 'Zurückgezogen' })
    const { data } = await read(scene.official)
    expect(data.challenges.map(({ title }) => title)).toEqual([
      'Zu öffnen',
      'Freizugeben',
      scene.challenge.title,
      'Zurückgezogen',
    ])
  })

  it('of an authority without a challenge says how to begin, to readers only what will be there', async () => {
    const authority = await createOrganisation({ kind: 'authority' })
    const writer = await read(await createMember(authority.id, 'editor'))
    expect(linksOf(writer.html)[t('challenge.list.new')]).toBe('/herausforderungen/neu')
    const reader = await read(await createMember(authority.id, 'viewer'))
    expect(textOf(reader.html)).toContain(t('face.start.noChallengesRead'))
    expect(Object.values(linksOf(reader.html))).not.toContain('/herausforderungen/neu')
  })

  it('of staff counts what waits and since when, and keeps silent about the machine', async () => {
    const { organisationId } = await db.claim.create({
      data: {
        organisation: { connect: { id: (await createOrganisation({ state: 'listed' })).id } },
        user: { connect: { id: scene.author.id } },
        email: 'a@example.org',
        state: 'awaitingStaff',
        confirmedAt: new Date('2026-03-01T11:00:00Z'),
      },
    })
    expect(organisationId).not.toBe('')
    const { html, data } = await read(await office('staff'))
    expect(data.start.queue).toMatchObject({
      claims: { count: 1, since: new Date('2026-03-01T11:00:00Z') },
      organisations: { count: 0, since: null },
    })
    expect(textOf(html)).toContain('1. März 2026')
    expect(data.start.health).toBeNull()
  })

  it('of a moderator shows no pile that is not theirs', async () => {
    await createOrganisation({ state: 'unverified' })
    const { html, data } = await read(await office('moderator'))
    expect(data.start.queue).toBeNull()
    expect(data.yours).toEqual([])
    expect((await read(await office('staff'))).data.yours).toHaveLength(1)
    expect(headingsOf(html)).toContain(t('face.start.moderation'))
  })

  it('of an administrator says whether mails get out', async () => {
    const administrator = await office('administrator')
    expect(textOf((await read(administrator)).html)).toContain(t('face.start.healthGood'))
    const row = { template: 'x', userId: administrator.id }
    await db.outboxMessage.createMany({
      data: [
        { ...row, eventId: 'a', state: 'dead' },
        { ...row, eventId: 'b', nextAt: new Date(Date.now() - 3_600_000) },
        { ...row, eventId: 'c', state: 'sent', nextAt: new Date(0) },
        { ...row, eventId: 'd' },
      ],
    })
    await db.outboxState.create({ data: { entity: 'challenge', entityId: 'x', deadAt: new Date() } })
    const { data, html } = await read(administrator)
    expect(data.start.health).toMatchObject({ dead: 2, late: 1 })
    expect(textOf(html)).toContain(t('face.start.dead', { count: 2 }))
    expect(textOf(html)).not.toContain(t('face.start.healthGood'))
  })

  it('of somebody with two parts shows both', async () => {
    await db.membership.create({
      data: { userId: scene.official.id, organisationId: scene.provider.id, role: 'owner' },
    })
    const sections = await sectionsOf(scene.official)
    expect(sections).toContain(t('account.workspace.challenges'))
    expect(sections).toContain(t('face.start.matches'))
  })

  it('of a former member shows nothing of the organisation', async () => {
    const gone = await createMember(scene.authority.id, 'owner', { ended: true })
    const { data } = await read(gone)
    expect(data.start.persona).toBe('citizen')
    expect(data.challenges).toEqual([])
  })

  it('speaks English on English pages', async () => {
    const { html } = await read(await office('administrator'), 'en')
    expect(textOf(html)).toContain(wordsIn('en').t('face.start.healthGood'))
  })
})
