import { beforeEach, expect, it } from 'vitest'
import { commentKind } from '#search/kinds/comment.server'
import { createComment, createParticipant, hide } from '#test/factories/comment'
import { useDatabase } from '#test/support/database'
import { createThreadScene, type ThreadScene, threadOf } from '#test/support/thread-scene'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { db } from '~/platform/database/client.server'

useDatabase()
let scene: ThreadScene
beforeEach(async () => {
  scene = await createThreadScene()
})

const say = (body: string) => createComment({ subjectId: scene.subjectId, authorId: scene.anna.id, body })

it('a contribution is found by its words and its challenge, and leads to its place', async () => {
  const { id } = await say('Wie lange dauert das? Schreiben Sie an anna@example.org.')
  await db.challenge.update({ where: { id: scene.subjectId }, data: { title: 'Akten finden' } })
  const [thing] = await commentKind.read([id])
  expect(thing).toMatchObject({ kind: 'comment', organisation: 'Amt für Gespräche', status: 'visible' })
  expect(JSON.stringify(thing?.texts)).toContain('Akten finden')
  expect(await commentKind.show([id], new Date())).toMatchObject([
    { address: { de: `/beitraege/${id}#beitrag-${id}`, en: `/en/contributions/${id}#beitrag-${id}` } },
  ])
  expect(await commentKind.idsAfter('', 10)).toEqual([id])
  const text = JSON.stringify([thing, await commentKind.show([id], new Date())])
  for (const word of ['Anna.Ahoi', 'anna@example.org', scene.anna.id]) expect(text).not.toContain(word)
})

it('what is held, hidden, removed or about something that is not public is found nowhere', async () => {
  const planted = 'Zwqxwort'
  const held = await createComment({
    ...{ subjectId: scene.subjectId, authorId: scene.anna.id, body: `${planted} eins`, state: 'held' },
  })
  const hidden = await say(`${planted} zwei`)
  const removed = await say(`${planted} drei`)
  const shown = await say(`${planted} vier`)
  await reconcileIndex()
  expect(await db.searchEntry.count({ where: { kind: 'comment' } })).toBe(3)
  await hide(hidden)
  await threadOf(scene.subjectId).edit(scene.anna, removed.id, { intent: 'remove', version: '1' })
  for (const { id } of [held, hidden, removed]) {
    expect(await commentKind.read([id])).toEqual([])
    expect(await commentKind.show([id], new Date())).toEqual([])
  }
  expect(await commentKind.idsAfter('', 10)).toEqual([shown.id])
  await reconcileIndex()
  expect(await db.searchEntry.findMany({ where: { kind: 'comment' } })).toMatchObject([
    { entityId: shown.id },
  ])
  await db.challenge.update({ where: { id: scene.subjectId }, data: { state: 'draft', publishedAt: null } })
  expect(await commentKind.read([shown.id])).toEqual([])
  expect(await commentKind.idsAfter('', 10)).toEqual([])
})

it('follows its challenge and its authority', async () => {
  const { id } = await say('Eins.')
  await createComment({ subjectId: scene.authority.id, authorId: (await createParticipant()).id })
  for (const [entity, entityId] of Object.entries({
    comment: id,
    challenge: scene.subjectId,
    organisation: scene.authority.id,
  }))
    expect([entity, await commentKind.follows[entity]?.(entityId)]).toEqual([entity, [id]])
})
