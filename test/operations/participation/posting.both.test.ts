import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, hide } from '#test/factories/comment'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { createThreadScene, idIn, type ThreadScene, threadOf } from '#test/support/thread-scene'
import { recountComments } from '~/features/participation/operations/recount-comments.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

let scene: ThreadScene
let thread: ReturnType<typeof threadOf>
beforeEach(async () => {
  scene = await createThreadScene()
  thread = threadOf(scene.subjectId)
})

const toldOf = async (template: string) =>
  (await db.outboxMessage.findMany({ where: { template } })).map(({ userId }) => userId).sort()
const idsOf = (...people: { id: string }[]) => people.map(({ id }) => id).sort()

describe('posting', () => {
  it('writes contribution, event and a row for the search, and leads to its place', async () => {
    const id = newId()
    const sent = await thread.send(scene.anna, {
      intent: 'post',
      id,
      text: ' Was kostet das?\r\n ',
      category: 'question',
    })
    expect([sent.status, sent.location]).toEqual([303, `/beitraege/${id}?neu=ja#beitrag-${id}`])
    expect(await db.comment.findMany()).toMatchObject([
      {
        id,
        rootId: id,
        parentId: null,
        depth: 0,
        body: 'Was kostet das?',
        category: 'question',
        state: 'visible',
      },
    ])
    expect(await eventActions('comment', id)).toEqual(['comment.posted'])
    expect(await db.outboxState.findMany({ where: { entity: 'comment' } })).toMatchObject([{ entityId: id }])
  })

  it('the same form twice, also at once, is one contribution; another one’s id is nobody else’s', async () => {
    const form = { intent: 'post', id: newId(), text: 'Einmal.' }
    const all = await Promise.all([1, 2, 3].map(() => thread.send(scene.anna, form)))
    expect(all.map(({ location }) => idIn(location))).toEqual([form.id, form.id, form.id])
    expect(await db.comment.count()).toBe(1)
    expect(await thread.send(scene.bert, form)).toMatchObject({
      status: 409,
      data: { problem: { reason: 'idTaken' } },
    })
    expect(await db.event.count({ where: { action: 'comment.posted' } })).toBe(1)
  })

  it('asks for a pseudonym first, keeps what was typed, and takes both at once', async () => {
    const { id } = await createUser({ displayName: 'Klara Klarname' })
    const asked = await thread.post({ id }, 'Ohne Namen.')
    expect(asked.status).toBe(422)
    expect(JSON.stringify(asked.data)).toContain('field.pseudonym.missing')
    expect(JSON.stringify(asked.data)).toContain('Ohne Namen.')
    const taken = await thread.post({ id }, 'Ohne Namen.', { pseudonym: 'BERT' })
    expect(JSON.stringify(taken.data)).toContain('field.pseudonym.taken')
    expect((await thread.post({ id }, 'Ohne Namen.', { pseudonym: 'Neu.hier' })).status).toBe(303)
    const page = await thread.open(null)
    expect(page.data.conversations).toMatchObject([{ author: 'Neu.hier', text: 'Ohne Namen.' }])
    expect(JSON.stringify(page.data)).not.toContain('Klarname')
    // The name stays once something was written under it.
    expect((await thread.post({ id }, 'Noch etwas.', { pseudonym: 'Anders' })).status).toBe(303)
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ pseudonym: 'Neu.hier' })
  })

  it('is not possible in a closed discussion, about what is not public, or where the moderation has paused it', async () => {
    const until = new Date(Date.now() + 3_600_000)
    const hidden = await hide(await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id }))
    const { hiddenById } = hidden
    const decision = await db.moderationDecision.findUniqueOrThrow({ where: { id: hiddenById ?? '' } })
    await db.moderationDecision.create({
      data: { ...decision, id: newId(), measure: 'pausePosting', isPermanent: false, until },
    })
    expect(await thread.post(scene.bert, 'Noch einmal.')).toMatchObject({
      status: 409,
      data: { problem: { reason: 'postingPaused', until } },
    })
    await db.challenge.update({
      where: { id: scene.subjectId },
      data: { state: 'archived', outcome: 'Es steht im Haushalt.' },
    })
    expect(await thread.post(scene.anna, 'Zu spät.')).toMatchObject({
      data: { problem: { reason: 'closed' } },
    })
    await db.challenge.update({ where: { id: scene.subjectId }, data: { state: 'draft' } })
    expect((await thread.post(scene.anna, 'Geheim.')).status).toBe(404)
    expect((await thread.open(scene.anna)).status).toBe(404)
    expect((await thread.post(null, 'Wer?')).status).toBe(401)
    expect(await db.comment.count()).toBe(1)
  })
})

describe('answers', () => {
  const answer = async (user: { id: string }, answersId: string, text: string) =>
    idIn((await thread.post(user, text, { answersId })).location)

  it('go down to the third level and then say whom they answer; every parent counts its own', async () => {
    let id = idIn((await thread.post(scene.anna, 'Anfang.')).location)
    const ids = [id]
    for (const [index, person] of [scene.bert, scene.cora, scene.anna, scene.bert, scene.cora].entries()) {
      id = await answer(person, id, `Antwort ${index}.`)
      ids.push(id)
    }
    const rows = await db.comment.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
    expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 3, 3])
    expect(rows.map(({ answersId }) => answersId)).toEqual([null, null, null, null, ids[3], ids[4]])
    expect(rows.map(({ replyCount }) => replyCount)).toEqual([1, 1, 3, 0, 0, 0])
    expect(new Set(rows.map(({ rootId }) => rootId))).toEqual(new Set([ids[0]]))
    expect(rows.slice(1).every(({ category }) => category === null)).toBe(true)
    expect(await recountComments()).toBe(0)
    const deepest = await thread.openComment(null, ids[5] ?? '')
    expect(deepest.data.ancestors.map((one) => one.id)).toEqual(ids.slice(0, 3))
    expect(deepest.data.comment.answers).toEqual({ id: ids[4], author: 'Bert' })
  })

  it('to what is hidden, removed, held or of another discussion are not taken', async () => {
    const root = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
    const held = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id, state: 'held' })
    const elsewhere = await createComment({ subjectId: newId(), authorId: scene.anna.id })
    await hide(root)
    for (const { id } of [root, held, elsewhere, { id: newId() }])
      expect(await thread.post(scene.bert, 'Doch.', { answersId: id })).toMatchObject({
        status: 409,
        data: { problem: { reason: 'answeredIsGone' } },
      })
    expect(await db.comment.count()).toBe(3)
  })

  it('posted at once to one contribution are all counted', async () => {
    const root = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
    const people = [scene.bert, scene.cora, scene.bert, scene.cora, scene.bert]
    await Promise.all(people.map((person, index) => answer(person, root.id, `Zugleich ${index}.`)))
    expect(await db.comment.findUnique({ where: { id: root.id } })).toMatchObject({ replyCount: 5 })
    expect(await recountComments()).toBe(0)
  })
})

describe('who hears of it', () => {
  it('hears once: mentioned before answered before following, and never of oneself', async () => {
    for (const person of [scene.anna, scene.bert, scene.cora]) await thread.send(person, { intent: 'follow' })
    const root = idIn((await thread.post(scene.anna, 'Frage an alle.')).location)
    expect(await toldOf('discussionContinues')).toEqual(idsOf(scene.bert, scene.cora))
    await db.outboxMessage.deleteMany()
    const text = 'Das weiß @BERT, nicht @Niemand. Und @cora-9 schreibt selbst.'
    await thread.post(scene.cora, text, { answersId: root })
    expect(await toldOf('commentMentions')).toEqual(idsOf(scene.bert))
    expect(await toldOf('commentAnswers')).toEqual(idsOf(scene.anna))
    expect(await toldOf('discussionContinues')).toEqual([])
    const messages = JSON.stringify(await db.outboxMessage.findMany())
    for (const word of ['weiß', 'Cora', 'Frage an alle']) expect(messages).not.toContain(word)
    await db.outboxMessage.deleteMany()
    await thread.send(scene.bert, { intent: 'unfollow' })
    await thread.post(scene.anna, 'Noch etwas.')
    expect(await toldOf('discussionContinues')).toEqual(idsOf(scene.cora))
  })
})
