import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, hide } from '#test/factories/comment'
import { useDatabase } from '#test/support/database'
import { createThreadScene, idIn, type ThreadScene, threadOf } from '#test/support/thread-scene'
import { LONGEST_COMMENT } from '~/domain/participation/comment'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

let scene: ThreadScene
let thread: ReturnType<typeof threadOf>
beforeEach(async () => {
  scene = await createThreadScene()
  thread = threadOf(scene.subjectId)
})

describe('a crafted post', () => {
  it('never nests deeper than three, however long somebody answers themselves', async () => {
    let answersId = ''
    for (let index = 0; index < 12; index += 1) {
      // Somebody patient: how fast one may write is another rule.
      await db.rateLimit.deleteMany()
      answersId = idIn((await thread.post(scene.anna, `Tiefer ${index}.`, { answersId })).location)
    }
    const depths = await db.comment.findMany({
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { depth: true },
    })
    expect(Math.max(...depths.map(({ depth }) => depth))).toBe(3)
    expect((await thread.openComment(null, answersId)).status).toBe(200)
  })

  it.each([
    ['depth', { depth: '99', parentId: 'x', rootId: 'x', state: 'hidden', authorId: 'x' }, 303],
    ['an id that is none', { id: 'nichts' }, 422],
    ['an answer to nothing', { answersId: newId() }, 409],
    ['an answer to no id', { answersId: '../../etc' }, 422],
    ['a category that there is not', { category: 'rant' }, 422],
    ['no words', { text: ' \n\t ' }, 422],
    ['too many words', { text: 'a'.repeat(LONGEST_COMMENT + 1) }, 422],
    ['4,000 emoji', { text: '😀'.repeat(4000) }, 409],
    ['4,001 emoji', { text: '😀'.repeat(4001) }, 422],
    ['a pseudonym of emoji', { pseudonym: '😀😀😀' }, 422],
    ['NUL', { text: 'vor\0nach' }, 303],
  ])('with %s is answered well', async (_name, form, status) => {
    const answer = await thread.post(scene.anna, 'Ein Text.', form)
    expect(answer.status).toBe(status)
    // Nothing typed is lost.
    const typed = 'text' in form ? form.text.trim().slice(0, 20) : 'Ein Text.'
    if (status !== 303) expect(JSON.stringify(answer.data)).toContain(typed)
    const rows = await db.comment.findMany()
    expect(
      rows.every(
        ({ depth, state, authorId }) => depth === 0 && state === 'visible' && authorId === scene.anna.id,
      ),
    ).toBe(true)
    expect((await thread.open(null)).status).toBe(200)
  })

  it('with unknown intents or none is answered well', async () => {
    for (const form of [{ intent: '' }, { intent: 'delete' }, { intent: 'hide' }])
      expect((await thread.send(scene.anna, form)).status).toBe(422)
  })
})

describe('a text', () => {
  it('that would be a page of its own stays a text', async () => {
    const text =
      '<script>alert(1)</script> <a href="javascript:alert(2)">x</a> javascript:alert(3) \u202Egnp.exe\u202C & <b>fett</b>'
    const id = idIn((await thread.post(scene.anna, text)).location)
    const { data } = await thread.openComment(null, id)
    expect(data.comment.text).toContain('javascript:alert(3)')
  })
})

it('votes on what was hidden, removed or is in another discussion change nothing', async () => {
  const hidden = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
  const removed = await createComment({
    subjectId: scene.subjectId,
    authorId: scene.anna.id,
    state: 'removed',
  })
  const elsewhere = await createComment({ subjectId: newId(), authorId: scene.anna.id })
  await hide(hidden)
  const statuses = []
  for (const { id } of [hidden, removed, elsewhere])
    statuses.push((await thread.vote(scene.bert, id, 'agree')).status)
  expect(statuses).toEqual([409, 409, 404])
  expect(await db.commentVote.count()).toBe(0)
})

it('an address of nothing is 404, of whatever kind', async () => {
  for (const id of ['nichts', newId(), '%00', scene.anna.id])
    expect((await thread.openComment(null, id)).status).toBe(404)
  for (const id of ['nichts', newId()]) expect((await threadOf(id).open(null)).status).toBe(404)
})
