import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, createParticipant } from '#test/factories/comment'
import { createAuthor, createContributions } from '#test/factories/contribution'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { HIDE, moderating, openCaseOf } from '#test/support/moderation-scene'
import { createThreadScene, idIn, type ThreadScene, threadOf } from '#test/support/thread-scene'
import { standingToPerson } from '~/domain/permission/standing'
import { decideAppeal } from '~/features/moderation/operations/decide-appeal.server'
import { decideCase } from '~/features/moderation/operations/decide-case.server'
import { appealAsAuthor } from '~/features/moderation/operations/open-appeal.server'
import { openCase } from '~/features/moderation/operations/open-case.server'
import * as queue from '~/features/moderation/routes/queue'
import * as search from '~/features/searching/routes/search'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()

let scene: ThreadScene
let thread: ReturnType<typeof threadOf>
let root: { id: string; rootId: string; depth: number; authorId: string }
let follower: { id: string }
let moderator: { id: string }
beforeEach(async () => {
  scene = await createThreadScene()
  thread = threadOf(scene.subjectId)
  root = await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id })
  follower = await createParticipant()
  for (const { id: userId } of [scene.bert, scene.cora, follower])
    await db.follow.create({ data: { userId, subjectType: 'challenge', subjectId: scene.subjectId } })
  moderator = await createUser({ platformRole: 'moderator', secondFactor: true })
})

const LINKED = 'Leuchtturmwärter, @Cora-9: siehe https://example.org/plan'
const work = () => drainOutbox(stateHandlers)
const rowOf = (id: string) => db.comment.findUniqueOrThrow({ where: { id } })
const found = async () =>
  (await callLoader(search, { path: '/suche?q=Leuchtturmw%C3%A4rter' })).data.hits.length
const toldAsParticipants = async () =>
  (await toldOf())
    .filter(([, template]) => /^comment|^discussion/.test(template))
    .map(([userId, template]) => `${userId} ${template}`)
    .sort()

/** A first contribution with a link, as an answer to Bert; the worker has been round. */
async function postHeld(): Promise<string> {
  const id = idIn((await thread.post(scene.anna, LINKED, { answersId: root.id })).location)
  await work()
  return id
}

async function decide(id: string, measure: 'noAction' | 'hide', by = moderator) {
  const { id: caseId, version } = await openCaseOf(id)
  return decideCase(await moderating(by.id, caseId), { ...HIDE, measure, version })
}

describe('a first contribution with a link', () => {
  it('waits, unseen, uncounted and untold, and comes before the moderation once', async () => {
    const id = await postHeld()
    expect(await rowOf(id)).toMatchObject({ state: 'held', parentId: root.id })
    expect((await rowOf(root.id)).replyCount).toBe(0)
    expect(await toldAsParticipants()).toEqual([])
    expect(await found()).toBe(0)
    expect((await thread.openComment(scene.bert, id)).status).toBe(404)
    expect((await thread.openComment(null, id)).status).toBe(404)
    expect((await thread.openComment(scene.anna, id)).data.comment).toMatchObject({ state: 'held' })
    const cases = () => db.moderationCase.findMany({ where: { itemId: id } })
    expect(await cases()).toMatchObject([
      { kind: 'firstPost', itemType: 'comment', snapshot: LINKED, closedAt: null },
    ])
    const form = { intent: 'edit', version: '1', text: `${LINKED} und mehr` }
    expect((await thread.edit(scene.anna, id, form)).status).toBe(303)
    await work()
    await work()
    expect([(await rowOf(id)).state, (await cases()).length]).toEqual(['held', 1])
    const viewer = await viewerOf(moderator.id)
    const page = await callLoader(queue, { path: '/verwaltung/moderation?zeige=firstPost', viewer })
    expect(page.data.rows).toMatchObject([{ kind: 'firstPost', itemType: 'comment' }])
  })

  it('is no case where nothing waits: without a link, and of somebody who has written before', async () => {
    const plain = idIn((await thread.post(scene.anna, 'Ganz ohne Verweis.')).location)
    const known = await createAuthor()
    await createContributions(known.id, 3)
    const linked = idIn((await thread.post(known, LINKED)).location)
    await work()
    expect([(await rowOf(plain)).state, (await rowOf(linked)).state]).toEqual(['visible', 'visible'])
    expect(await db.moderationCase.count()).toBe(0)
    expect(await found()).toBe(1)
  })

  it('is shown when nothing speaks against it: counted, found, and each told once for the first reason', async () => {
    const id = await postHeld()
    expect(await decide(id, 'noAction')).toEqual({ ok: true })
    expect((await rowOf(id)).state).toBe('visible')
    expect((await rowOf(root.id)).replyCount).toBe(1)
    expect(await toldAsParticipants()).toEqual(
      [
        `${scene.cora.id} commentMentions`,
        `${scene.bert.id} commentAnswers`,
        `${follower.id} discussionContinues`,
      ].sort(),
    )
    expect((await toldOf()).filter(([userId]) => userId === scene.anna.id)).toEqual([
      [scene.anna.id, 'contributionReleased'],
    ])
    expect(await eventActions('comment', id)).toEqual(['comment.posted', 'comment.released'])
    await work()
    expect(await found()).toBe(1)
    expect((await thread.openComment(null, id)).data.comment).toMatchObject({ text: LINKED })
    // Nothing waits any more, and nothing new comes before the moderation.
    expect(await db.moderationCase.count({ where: { closedAt: null } })).toBe(0)
    const told = await toldAsParticipants()
    await work()
    expect(await toldAsParticipants()).toEqual(told)
  })

  it('that is hidden instead reaches nobody but its author, and counts nowhere', async () => {
    const id = await postHeld()
    expect(await decide(id, 'hide')).toEqual({ ok: true })
    await work()
    expect((await rowOf(id)).state).toBe('hidden')
    expect((await rowOf(root.id)).replyCount).toBe(0)
    expect(await toldAsParticipants()).toEqual([])
    expect((await toldOf()).map(([userId]) => userId)).toEqual([scene.anna.id])
    expect(await found()).toBe(0)
  })

  it('that an appeal brings back is told of then, once, since nobody ever saw it', async () => {
    const id = await postHeld()
    await decide(id, 'hide')
    const lift = async () => {
      const decision = await db.moderationDecision.findFirstOrThrow({
        where: { itemId: id, measure: 'hide', liftedAt: null },
      })
      const viewer = await viewerOf(scene.anna.id)
      const own = authorize('decision.appeal', viewer, standingToPerson(viewer, scene.anna.id), decision)
      expect(await appealAsAuthor(own, '')).toEqual({ ok: true })
      const second = await createUser({ platformRole: 'moderator', secondFactor: true })
      const { id: caseId, version } = await openCaseOf(id)
      const upheld = { intent: 'decideAppeal', outcome: 'upheld', reasons: 'Erlaubt.', version } as const
      expect(await decideAppeal(await moderating(second.id, caseId), upheld)).toEqual({ ok: true })
    }
    expect(await toldAsParticipants()).toEqual([])
    await lift()
    expect([(await rowOf(id)).state, (await rowOf(root.id)).replyCount]).toEqual(['visible', 1])
    const told = [
      `${scene.cora.id} commentMentions`,
      `${scene.bert.id} commentAnswers`,
      `${follower.id} discussionContinues`,
    ].sort()
    expect(await toldAsParticipants()).toEqual(told)
    // Hidden and brought back once more it is no news: it was read in between.
    const about = { itemType: 'comment', itemId: id, snapshot: LINKED }
    await transact((tx) => openCase(tx, { kind: 'report', ...about }))
    const third = await createUser({ platformRole: 'moderator', secondFactor: true })
    expect(await decide(id, 'hide', third)).toEqual({ ok: true })
    await lift()
    expect((await rowOf(id)).state).toBe('visible')
    expect(await toldAsParticipants()).toEqual(told)
  })

  it('that its author takes back meanwhile is not brought to light by the decision', async () => {
    const id = await postHeld()
    expect((await thread.edit(scene.anna, id, { intent: 'remove', version: '1' })).status).toBe(303)
    expect(await decide(id, 'noAction')).toEqual({ ok: true })
    await work()
    expect(await rowOf(id)).toMatchObject({ state: 'removed', body: '' })
    expect((await rowOf(root.id)).replyCount).toBe(0)
    expect(await toldAsParticipants()).toEqual([])
    expect(await found()).toBe(0)
  })
})

describe('a change of what everybody reads already', () => {
  const linkIn = (version = '1') => ({ intent: 'edit', version, text: 'Lies https://example.org/neu' })

  it('that would have to wait is refused, and nothing is lost: neither the text nor what was typed', async () => {
    const own = await createComment(
      { subjectId: scene.subjectId, authorId: scene.anna.id, body: 'Wie es war.' },
      root,
    )
    const answer = await thread.edit(scene.anna, own.id, linkIn())
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({ problem: { reason: 'wouldWait' } })
    expect(JSON.stringify(answer.data)).toContain('https://example.org/neu')
    expect(await rowOf(own.id)).toEqual(own)
    expect((await rowOf(root.id)).replyCount).toBe(1)
    expect(await eventActions('comment', own.id)).toEqual([])
    await work()
    expect(await db.moderationCase.count()).toBe(0)
    expect((await thread.openComment(null, own.id)).data.comment).toMatchObject({ text: 'Wie es war.' })
  })

  it('an addendum that would have to wait is refused as well', async () => {
    const own = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
    await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id }, own)
    const form = { intent: 'append', id: crypto.randomUUID(), text: 'Lies https://example.org/neu' }
    expect(await thread.edit(scene.anna, own.id, form)).toMatchObject({
      ...{ status: 409, data: { problem: { reason: 'wouldWait' } } },
    })
    expect(await db.commentAddendum.count()).toBe(0)
  })

  it('goes through without a link, and with one for people who are known', async () => {
    const own = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
    const plain = { ...linkIn(), text: 'Neu gefasst.' }
    expect((await thread.edit(scene.anna, own.id, plain)).status).toBe(303)
    expect(await rowOf(own.id)).toMatchObject({ state: 'visible', body: 'Neu gefasst.' })
    const known = await createAuthor()
    await createContributions(known.id, 3)
    const theirs = await createComment({ subjectId: scene.subjectId, authorId: known.id })
    expect((await thread.edit(known, theirs.id, linkIn())).status).toBe(303)
    expect(await rowOf(theirs.id)).toMatchObject({ state: 'visible', body: linkIn().text })
  })
})
