import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, createParticipant, hide } from '#test/factories/comment'
import { viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { createThreadScene, type ThreadScene, threadOf } from '#test/support/thread-scene'
import { VOTE_VALUES } from '~/domain/participation/comment'
import { rankOf } from '~/domain/participation/wilson'
import { standingToPerson } from '~/domain/permission/standing'
import { recountComments } from '~/features/participation/operations/recount-comments.server'
import { voteComment } from '~/features/participation/operations/vote-comment.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'

useDatabase()

let scene: ThreadScene
let comment: { id: string; authorId: string; subjectType: string; subjectId: string }
beforeEach(async () => {
  scene = await createThreadScene()
  comment = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
})

const countsOf = async (id = comment.id) => {
  const row = await db.comment.findUniqueOrThrow({ where: { id } })
  return [row.agreeCount, row.disagreeCount, row.passCount, row.rank]
}
const vote = (user: { id: string } | null, value: string, id = comment.id) =>
  threadOf(scene.subjectId).vote(user, id, value)

describe('a vote', () => {
  it('is given, changed, pressed again and taken back, and counts as the rows say', async () => {
    expect((await vote(scene.bert, 'agree')).location).toBe(
      `/diskussion/challenge/${scene.subjectId}#beitrag-${comment.id}`,
    )
    expect(await countsOf()).toEqual([1, 0, 0, rankOf({ agree: 1, disagree: 0 })])
    await vote(scene.bert, 'agree')
    expect(await countsOf()).toEqual([1, 0, 0, rankOf({ agree: 1, disagree: 0 })])
    await vote(scene.cora, 'pass')
    await vote(scene.bert, 'disagree')
    expect(await countsOf()).toEqual([0, 1, 1, 0])
    const page = await threadOf(scene.subjectId).open(scene.bert)
    expect(page.data.conversations).toMatchObject([{ ownVote: 'disagree', votes: { disagree: 1, pass: 1 } }])
    await vote(scene.bert, 'none')
    await vote(scene.bert, 'none')
    expect(await countsOf()).toEqual([0, 0, 1, 0])
    expect(await db.commentVote.count()).toBe(1)
    expect(await db.event.count()).toBe(0)
    expect(await recountComments()).toBe(0)
  })

  it('changes the page as it stands where JavaScript asks for it', async () => {
    const form = { intent: 'vote', commentId: comment.id, value: 'agree', stay: 'yes' }
    const answer = await threadOf(scene.subjectId).send(scene.bert, form)
    expect([answer.status, answer.location, answer.data]).toEqual([200, null, { voted: comment.id }])
  })

  it('is not one’s own, and nobody’s on what is not there for all', async () => {
    expect((await vote(scene.anna, 'agree')).status).toBe(404)
    expect((await vote(scene.bert, 'agree', scene.subjectId)).status).toBe(404)
    const held = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id, state: 'held' })
    expect((await vote(scene.bert, 'agree', held.id)).status).toBe(404)
    expect((await vote(scene.bert, 'both')).status).toBe(422)
    await vote(scene.bert, 'agree')
    await hide(comment)
    const refused = await vote(scene.cora, 'agree')
    expect(refused).toMatchObject({ status: 409, data: { problem: { reason: 'wrongState' } } })
    // A hidden contribution keeps its votes for the day on which it is shown again.
    expect((await countsOf()).slice(0, 3)).toEqual([1, 0, 0])
    expect((await vote(null, 'agree')).status).toBe(401)
  })

  it('is not taken once the discussion is closed', async () => {
    await db.challenge.update({
      where: { id: scene.subjectId },
      data: { state: 'archived', outcome: 'Es steht im Haushalt.' },
    })
    expect(await vote(scene.bert, 'agree')).toMatchObject({
      status: 409,
      data: { problem: { reason: 'closed' } },
    })
  })
})

describe('a storm of votes', () => {
  it('loses none: the counts are those of the rows, and counting anew finds no difference', async () => {
    const others = await Promise.all(
      [1, 2, 3].map(() => createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })),
    )
    const comments = [comment, ...others]
    const people = await Promise.all(Array.from({ length: 8 }, () => createParticipant()))
    const viewers = await Promise.all(people.map(({ id }) => viewerOf(id)))
    let state = 42
    const next = (most: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return (state >> 8) % most
    }
    const presses = Array.from({ length: 240 }, () => ({
      thing: comments[next(comments.length)] ?? comment,
      viewer: viewers[next(viewers.length)],
      value: ([...VOTE_VALUES, null] as const)[next(4)] ?? null,
    }))
    for (let from = 0; from < presses.length; from += 40) {
      const wave = presses.slice(from, from + 40).map(({ thing, viewer, value }) => {
        const standing = standingToPerson(viewer ?? null, thing.authorId)
        return voteComment(authorize('comment.vote', viewer ?? null, standing, thing), value)
      })
      expect((await Promise.all(wave)).every(({ ok }) => ok)).toBe(true)
    }
    expect(await recountComments()).toBe(0)
    const rows = await db.comment.findMany({ where: { id: { in: comments.map(({ id }) => id) } } })
    const counted = rows.reduce((sum, row) => sum + row.agreeCount + row.disagreeCount + row.passCount, 0)
    expect(counted).toBe(await db.commentVote.count())
    expect(counted).toBeGreaterThan(0)
  }, 30_000)

  it('of one person at once is one vote', async () => {
    const viewer = await viewerOf(scene.bert.id)
    const authorized = authorize('comment.vote', viewer, standingToPerson(viewer, scene.anna.id), comment)
    await Promise.all(Array.from({ length: 10 }, () => voteComment(authorized, 'agree')))
    expect((await countsOf()).slice(0, 3)).toEqual([1, 0, 0])
  })
})

describe('counting anew', () => {
  it('finds and repairs what somebody wrote past the application, and then finds nothing', async () => {
    await vote(scene.bert, 'agree')
    await createComment({ subjectId: scene.subjectId, authorId: scene.cora.id })
    await db.comment.update({ where: { id: comment.id }, data: { agreeCount: 7, replyCount: 3, rank: 0.9 } })
    expect(await recountComments()).toBe(1)
    expect(await countsOf()).toEqual([1, 0, 0, rankOf({ agree: 1, disagree: 0 })])
    expect(await db.comment.findUnique({ where: { id: comment.id } })).toMatchObject({ replyCount: 0 })
    expect(await recountComments()).toBe(0)
  })
})
