import { beforeEach, describe, expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { createChangeScene } from '#test/support/change-scene'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { createMember, moveDeadline } from '#test/support/proposal-scene'
import { standingToOrganisation } from '~/domain/permission/standing'
import { withdrawChallenge } from '~/features/challenges/operations/withdraw-challenge.server'
import * as news from '~/features/challenges/routes/news'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()

const DAY = 24 * 3_600_000
let scene: Awaited<ReturnType<typeof createChangeScene>>
let watcher: { id: string }
beforeEach(async () => {
  scene = await createChangeScene()
  watcher = await createUser()
  const { challengeId } = scene
  for (const { id } of [watcher, scene.author, scene.official, scene.colleague])
    await db.watch.create({ data: { userId: id, challengeId } })
})

const told = async (template: string) =>
  (await toldOf()).flatMap(([userId, name]) => (name === template ? [userId] : [])).sort()

/** Writes a change, and a second person puts it in force. */
async function apply(typed: Record<string, string>) {
  await scene.save(scene.official, typed)
  await scene.step(scene.official, 'submit')
  expect((await scene.step(scene.colleague, 'apply')).status).toBe(303)
}

async function changesTold() {
  const rows = await db.outboxMessage.findMany({ where: { template: 'watchedChallengeChanged' } })
  return rows.map((row) => (row.params as { change: string }).change)
}

describe('those who watch', () => {
  it('hear of an extension once each: who decided not at all, who was asked by the question alone', async () => {
    await moveDeadline(scene.challengeId, DAY)
    await apply({ problem: 'Es sind zehntausend.' })
    const teams = [scene.author.id, scene.teammate.id, scene.trainee.id].sort()
    expect(await told('proposalReconfirmation')).toEqual(teams)
    // The author of the change learns from the message to authors that it holds now.
    expect(await told('changeApplied')).toEqual([scene.official.id])
    expect(await told('watchedChallengeChanged')).toEqual([watcher.id])
    expect(await changesTold()).toEqual(['extended'])
  })

  it('hear of a change that extends nothing as a change', async () => {
    await apply({ title: 'Ein klarer Titel' })
    expect(await told('watchedChallengeChanged')).toEqual([watcher.id])
    expect(await changesTold()).toEqual(['changed'])
    const [message] = await db.outboxMessage.findMany({ where: { userId: watcher.id } })
    expect(message?.params).toMatchObject({ title: 'Ein klarer Titel' })
  })

  it('hear nothing while a change is written, sent back or put aside', async () => {
    await scene.save(scene.official, { problem: 'Es sind zehntausend.' })
    await scene.step(scene.official, 'submit')
    await scene.step(scene.colleague, 'return', { reason: 'Bitte mit Quelle.' })
    await scene.step(scene.official, 'discard')
    expect(await told('watchedChallengeChanged')).toEqual([])
  })
})

describe('authorities that stand behind the challenge too', () => {
  async function joined(state: 'confirmed' | 'left') {
    const partner = await createOrganisation({ kind: 'authority' })
    const row = { challengeId: scene.challengeId, organisationId: partner.id, invitedById: scene.official.id }
    await db.challengePartner.create({
      data: { ...row, state, ...(state === 'left' && { reason: 'Kein Geld.' }) },
    })
    return createMember(partner.id, 'editor', { secondFactor: true })
  }

  it('hear of a change in force, unless they have left', async () => {
    const [clerk, former] = [await joined('confirmed'), await joined('left')]
    await apply({ problem: 'Es sind zehntausend.' })
    expect(await told('jointMoved')).toEqual([clerk.id])
    expect(await told('watchedChallengeChanged')).not.toContain(former.id)
  })

  it('do not put it in force, also where they work for the platform', async () => {
    const clerk = await joined('confirmed')
    await db.user.update({ where: { id: clerk.id }, data: { platformRole: 'staff' } })
    await db.membership.updateMany({
      where: { organisationId: scene.authority.id, userId: { not: scene.official.id } },
      data: { endedAt: new Date() },
    })
    await scene.waiting()
    const answer = await scene.step(clerk, 'apply')
    expect([answer.status, (answer.data as { refused?: string }).refused]).toEqual([409, 'ownCause'])
    expect(await scene.now()).toMatchObject({ version: 1 })
  })
})

describe('what is kept elsewhere', () => {
  const newsOf = async () => {
    const path = `/herausforderungen/${scene.challengeId}/neues.atom`
    const answer = await news.loader({
      request: new Request(`http://localhost${path}`),
      params: { challengeId: scene.challengeId },
      context: { requestId: 'x', network: 'x', viewer: async () => null },
    } as never)
    return (answer as Response).text()
  }

  it('the feed names a change in force, and none before', async () => {
    await db.challenge.update({ where: { id: scene.challengeId }, data: { publishedAt: new Date(0) } })
    await scene.save(scene.official, { problem: 'Es sind zehntausend.' })
    expect(await newsOf()).not.toContain('Text oder Frist geändert')
    await scene.step(scene.official, 'submit')
    await scene.step(scene.colleague, 'apply')
    const xml = await newsOf()
    expect(xml).toContain('Text oder Frist geändert')
    expect(xml).not.toContain('zehntausend')
  })

  it('search and matches follow the new text', async () => {
    const document = () =>
      db.searchDocument.findFirst({ where: { kind: 'challenge', entityId: scene.challengeId } })
    await apply({ title: 'Brückenrisse aus Drohnenbildern', capabilities: 'computerVision' })
    expect(await document()).toBeNull()
    await drainOutbox(stateHandlers)
    expect((await document())?.title).toBe('Brückenrisse aus Drohnenbildern')
    await apply({ title: 'Risse in Brücken' })
    await drainOutbox(stateHandlers)
    expect((await document())?.title).toBe('Risse in Brücken')
  })

  it('a withdrawn challenge tells of its withdrawal and of no change that was being written', async () => {
    await scene.waiting()
    const viewer = await viewerOf(scene.official.id)
    const standing = standingToOrganisation(viewer, scene.authority.id)
    const authorized = authorize('challenge.withdraw', viewer, standing, { id: scene.challengeId })
    const { version } = await scene.now()
    expect(await withdrawChallenge(authorized, { version, reason: 'Kein Geld mehr.' })).toEqual({ ok: true })
    expect(await scene.open()).toMatchObject({ state: 'discarded', note: '', values: {} })
    expect(await changesTold()).toContain('withdrawn')
    expect(await newsOf()).not.toContain('Text oder Frist geändert')
  })
})
