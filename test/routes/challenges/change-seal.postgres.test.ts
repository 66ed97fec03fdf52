import { describe, expect, it } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { createChangeScene } from '#test/support/change-scene'
import { visit } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { passTheDeadline } from '#test/support/proposal-scene'
import { addressOf, PAGE_NAMES, parameterNames, routeModule } from '#test/support/routes'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import * as show from '~/features/proposals/routes/show'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'

useDatabase()

type Scene = Awaited<ReturnType<typeof createChangeScene>>
const ignore = async () => undefined
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
/** The time now, as a form proposes it and a print-out says it. */
const NOW = /(now|stand): .+/g
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g

/** When an id was made, in milliseconds: RFC 9562 says it in the first 48 bits of version 7. */
const mintedAt = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16)

/** Pages about this challenge or about the person, as everybody of the authority and staff gets them. */
async function pagesOfTheAuthority(scene: Scene, staff: { id: string }): Promise<string[]> {
  const people = { official: scene.official, colleague: scene.colleague, reader: scene.reader, staff }
  const given: Record<string, string> = { challengeId: scene.challengeId, proposalId: scene.proposal.id }
  const texts: string[] = []
  for (const name of PAGE_NAMES) {
    const names = parameterNames(name)
    const isOwn = ['workspace', 'tasks', 'notifications'].includes(name)
    if (!isOwn && !names.some((one) => one === 'challengeId' || one === 'proposalId')) continue
    const parameters = Object.fromEntries(names.map((one) => [one, given[one] ?? '1']))
    const module = await routeModule(name)
    for (const [person, user] of Object.entries(people)) {
      const seen = { name: person, viewer: await viewerOf(user.id) }
      const start = Date.now()
      const { status, text } = await visit(module, addressOf(name, 'de', parameters), parameters, seen)
      // Instants move on with the clock, and a form mints the id of what it may start: everything else must stay.
      const withoutMinted = text.replace(UUID, (id) => (mintedAt(id) >= start ? 'minted' : id))
      const still = withoutMinted.replace(INSTANT, 'T').replace(NOW, 'now')
      texts.push(`${name} ${person} ${status} ${still}`)
    }
  }
  return texts
}

describe('before the opening nobody of the authority learns', () => {
  it('that somebody was asked, nor who confirmed: every page is the same before and after', async () => {
    const scene = await createChangeScene()
    const staff = await createUser({ platformRole: 'staff', secondFactor: true })
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    await drainOutbox({ challenge: ignore, organisation: ignore })
    const before = await pagesOfTheAuthority(scene, staff)
    expect(before.length).toBeGreaterThan(40)
    expect((await scene.confirm()).status).toBe(303)
    await drainOutbox({ challenge: ignore, organisation: ignore })
    expect(await pagesOfTheAuthority(scene, staff)).toEqual(before)
    await db.proposalReconfirmation.deleteMany()
    expect(await pagesOfTheAuthority(scene, staff)).toEqual(before)
    const told = await db.outboxMessage.findMany({ where: { template: 'proposalReconfirmation' } })
    const team = [scene.author.id, scene.teammate.id, scene.trainee.id]
    expect(told.map((one) => one.userId).sort()).toEqual(team.sort())
  }, 120_000)

  it('by the events: the values of question and answer are sealed', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    await scene.confirm()
    const events = await db.event.findMany({
      where: { action: { in: ['proposal.reconfirmationAsked', 'proposal.reconfirmed'] } },
      include: { details: true },
    })
    expect(events.map((one) => one.streamId)).toEqual([scene.proposal.id, scene.proposal.id])
    const details = events.flatMap((one) => one.details)
    expect(details).toHaveLength(4)
    for (const one of details) expect([one.value, one.sealed === null]).toEqual([null, false])
  })
})

describe('what the team sees and does', () => {
  const asTeam = async (scene: Scene) =>
    callLoader(show, {
      path: '/x',
      params: { proposalId: scene.proposal.id },
      viewer: await viewerOf(scene.author.id),
    })

  it('confirms only the change that it has seen', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    await scene.waiting({ problem: 'Und noch einmal anders.' })
    await scene.step(scene.colleague, 'apply')
    expect((await scene.confirm(scene.author, { number: '1', change: '1' })).status).toBe(303)
    expect((await asTeam(scene)).data).toMatchObject({
      asked: [
        { number: 2, answer: 'open' },
        { number: 1, answer: 'confirmed' },
      ],
    })
    expect((await scene.confirm(scene.author, { number: '9', change: '2' })).status).toBe(409)
    expect((await scene.confirm(scene.trainee, { number: '1', change: '2' })).status).toBe(404)
    expect((await scene.confirm(scene.official, { number: '1', change: '2' })).status).toBe(404)
    expect((await scene.confirm(scene.author, { number: '1', change: '2' })).status).toBe(303)
  })
})

describe('after the opening', () => {
  const open = async (scene: Scene) => {
    await passTheDeadline(scene.challengeId)
    await db.challenge.update({
      where: { id: scene.challengeId },
      data: { state: 'opened', openedAt: new Date() },
    })
    const { data } = await callLoader(opening, {
      path: '/x',
      params: { challengeId: scene.challengeId },
      viewer: await viewerOf(scene.official.id),
    })
    return (data as { proposals: { afterChanges: string }[] }).proposals.map((one) => one.afterChanges)
  }

  it('an unconfirmed proposal is there, valid as submitted, and marked', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    expect(await open(scene)).toEqual(['unanswered'])
    const { state } = await db.proposal.findUniqueOrThrow({ where: { id: scene.proposal.id } })
    expect(state).toBe('submitted')
  })

  it('a confirmed one and one that was not asked carry no such mark', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    await scene.confirm()
    expect(await open(scene)).toEqual(['answered'])
    expect(await open(await createChangeScene())).toEqual(['notAsked'])
  })

  it('a withdrawn challenge stays unread with its questions', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    await passTheDeadline(scene.challengeId)
    await db.challenge.update({ where: { id: scene.challengeId }, data: { state: 'withdrawn' } })
    const { data } = await callLoader(opening, {
      path: '/x',
      params: { challengeId: scene.challengeId },
      viewer: await viewerOf(scene.official.id),
    })
    expect(data).toMatchObject({ proposals: null, count: null })
    expect((await scene.confirm()).status).toBe(409)
  })
})
