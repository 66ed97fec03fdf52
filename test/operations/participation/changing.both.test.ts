import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, createParticipant, hide } from '#test/factories/comment'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { createThreadScene, type ThreadScene, threadOf } from '#test/support/thread-scene'
import { recountComments } from '~/features/participation/operations/recount-comments.server'
import * as history from '~/features/participation/routes/comment-history'
import * as pseudonym from '~/features/participation/routes/pseudonym'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

let scene: ThreadScene
let thread: ReturnType<typeof threadOf>
beforeEach(async () => {
  scene = await createThreadScene()
  thread = threadOf(scene.subjectId)
})

const MINUTE = 60_000
const write = (minutesAgo: number, body = 'Erste Fassung.') =>
  createComment({
    ...{ subjectId: scene.subjectId, authorId: scene.anna.id, body },
    createdAt: new Date(Date.now() - minutesAgo * MINUTE),
  })
const edit = (id: string, text: string, version = 1, user: { id: string } = scene.anna) =>
  thread.edit(user, id, { intent: 'edit', text, version: String(version) })
const append = (id: string, text: string, given: { id?: string } = {}) =>
  thread.edit(scene.anna, id, { intent: 'append', id: given.id ?? newId(), text })
const openHistory = (commentId: string) =>
  callLoader(history, { path: `/beitraege/${commentId}/verlauf`, params: { commentId } })

describe('editing', () => {
  it('is free for five minutes, then what it said stays readable, then only additions are possible', async () => {
    const fresh = await write(1)
    expect((await edit(fresh.id, 'Gleich geändert.')).location).toBe(
      `/beitraege/${fresh.id}#beitrag-${fresh.id}`,
    )
    expect(await db.comment.findUnique({ where: { id: fresh.id } })).toMatchObject({
      ...{ body: 'Gleich geändert.', editedAt: null, version: 2 },
    })
    expect(await db.commentVersion.count()).toBe(0)

    const later = await write(10)
    await edit(later.id, 'Zweite Fassung.')
    await edit(later.id, 'Dritte Fassung.', 2)
    expect((await db.comment.findUnique({ where: { id: later.id } }))?.editedAt).not.toBeNull()
    const { data } = await openHistory(later.id)
    expect(data.first.text).toBe('Erste Fassung.')
    expect(data.changes.map(({ number }) => number)).toEqual([2, 1])
    expect(data.changes[0]?.parts).toContainEqual({ text: 'Dritte', change: 'added' })
    expect(await eventActions('comment', later.id)).toEqual(['comment.edited', 'comment.edited'])

    const old = await write(25 * 60)
    expect(await edit(old.id, 'Zu spät.')).toMatchObject({
      status: 409,
      data: { problem: { reason: 'settled' } },
    })
    const id = newId()
    for (const _ of [1, 2]) expect((await append(old.id, 'Nachtrag.', { id })).status).toBe(303)
    expect((await thread.openComment(null, old.id)).data.comment).toMatchObject({
      ...{ text: 'Erste Fassung.', addenda: [{ id, text: 'Nachtrag.' }] },
    })
    expect(await append(fresh.id, 'Zu früh.')).toMatchObject({
      data: { problem: { reason: 'notYetSettled' } },
    })
  })

  it.each(['vote', 'answer', 'official'] as const)('ends with a %s, however early', async (what) => {
    const { id } = await write(1)
    if (what === 'vote') await thread.vote(scene.bert, id, 'pass')
    if (what === 'answer') await thread.post(scene.bert, 'Antwort.', { answersId: id })
    if (what === 'official')
      await db.officialAnswer.create({
        data: {
          ...{ subjectType: 'challenge', subjectId: scene.subjectId, organisationId: scene.authority.id },
          ...{ dueAt: new Date(), answeredAt: new Date(), answeredById: scene.cora.id, reason: 'Darum.' },
          sources: { create: { commentId: id } },
        },
      })
    expect((await thread.openEdit(scene.anna, id)).data.own).toMatchObject({ mode: 'addendum', until: null })
    expect(await edit(id, 'Anders.')).toMatchObject({ status: 409, data: { problem: { reason: 'settled' } } })
    expect((await append(id, 'Dazu.')).status).toBe(303)
  })

  it('in two windows shows both texts; the same again changes nothing', async () => {
    const { id } = await write(1)
    await edit(id, 'Im ersten Fenster.')
    const stale = await edit(id, 'Im zweiten Fenster.')
    expect(stale).toMatchObject({ status: 409, data: { saved: { text: 'Im ersten Fenster.', version: 2 } } })
    expect(JSON.stringify(stale.data)).toContain('Im zweiten Fenster.')
    await edit(id, 'Im ersten Fenster.', 2)
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ version: 2 })
  })

  it('is the author’s alone, and not of what is hidden or of a closed discussion', async () => {
    const comment = await write(1)
    for (const user of [scene.bert, await createUser({ platformRole: 'moderator' })]) {
      expect((await edit(comment.id, 'Fremd.', 1, user)).status).toBe(404)
      expect((await thread.openEdit(user, comment.id)).status).toBe(404)
    }
    await hide(comment)
    expect(await edit(comment.id, 'Doch.')).toMatchObject({ data: { problem: { reason: 'wrongState' } } })
    expect((await thread.openEdit(scene.anna, comment.id)).status).toBe(404)
    expect((await openHistory(comment.id)).status).toBe(404)
    const other = await write(1)
    await db.challenge.update({
      where: { id: scene.subjectId },
      data: { state: 'archived', outcome: 'Es steht im Haushalt.' },
    })
    expect(await edit(other.id, 'Zu.')).toMatchObject({ data: { problem: { reason: 'closed' } } })
  })
})

describe('removing', () => {
  it('takes the text from everywhere, keeps the place of its answers, and the chain of events stays whole', async () => {
    const root = await write(10, 'Anfang.')
    const { location } = await thread.post(scene.anna, 'Mein geheimes Wort.', { answersId: root.id })
    const id = location?.slice(11, 47) ?? ''
    await db.comment.update({ where: { id }, data: { createdAt: new Date(Date.now() - 10 * MINUTE) } })
    await edit(id, 'Mein geheimes Wort, geändert.')
    await createComment(
      { subjectId: scene.subjectId, authorId: scene.bert.id, body: 'Bleibt.' },
      { id, rootId: root.id, depth: 1 },
    )
    const remove = (version: string) => thread.edit(scene.anna, id, { intent: 'remove', version })
    expect(await remove('1')).toMatchObject({ status: 409, data: { saved: { version: 2 } } })
    for (const _ of [1, 2]) expect((await remove('2')).status).toBe(303)
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ state: 'removed', body: '' })
    expect(await db.commentVersion.count()).toBe(0)
    expect(JSON.stringify(await db.eventDetail.findMany())).not.toContain('geheim')
    expect(await eventActions('comment', id)).toEqual(['comment.posted', 'comment.edited', 'comment.removed'])
    expect(await recountComments()).toBe(0)
    const { data } = await thread.open(null)
    expect(data.conversations[0]?.below).toMatchObject([{ state: 'removed', author: null }])
    expect((await thread.openComment(null, id)).data.conversations).toMatchObject([{ text: 'Bleibt.' }])
    expect(await verifyEvents()).toMatchObject({ problems: [] })
  })
})

describe('a pseudonym', () => {
  const choose = async (user: { id: string }, name: string) =>
    callAction(pseudonym, {
      path: '/konto/pseudonym',
      viewer: await viewerOf(user.id),
      form: { pseudonym: name },
    })

  it('is taken once, whoever is first, and nobody gets one that looks like it', async () => {
    const people = await Promise.all([1, 2, 3].map(() => createUser()))
    const all = await Promise.all(people.map((person) => choose(person, 'Elbe-Kind')))
    expect(all.map(({ status }) => status).sort()).toEqual([303, 422, 422])
    const late = await createUser()
    for (const name of ['elbe-kind', 'Еlbe-Kind', 'ELBE-KIND'])
      expect((await choose(late, name)).status).toBe(422)
    expect((await choose(late, 'x')).status).toBe(422)
    expect(await db.user.count({ where: { pseudonym: { not: null } } })).toBe(4)
  })

  it('can be another one until something was written under it', async () => {
    const person = await createParticipant('Vorher')
    expect((await choose(person, 'Nachher')).status).toBe(303)
    await thread.post(person, 'Jetzt bleibt es.')
    const refused = await choose(person, 'Zu.spät')
    expect(JSON.stringify(refused.data)).toContain('field.pseudonym.written')
  })
})
