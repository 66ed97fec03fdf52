import { beforeEach, expect, it } from 'vitest'
import { createComment } from '#test/factories/comment'
import { viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { createThreadScene, type ThreadScene } from '#test/support/thread-scene'
import { standingToOrganisation, standingToPerson } from '~/domain/permission/standing'
import {
  appendToComment,
  editComment,
  removeComment,
} from '~/features/participation/operations/change-comment.server'
import { postComment } from '~/features/participation/operations/post-comment.server'
import { voteComment } from '~/features/participation/operations/vote-comment.server'
import { findSubject } from '~/features/participation/subjects/registry.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

let scene: ThreadScene
beforeEach(async () => {
  scene = await createThreadScene()
})

const sent = { honeypot: '', shownAt: null, proof: '' }
const CLOSED = { ok: false, reason: 'closed' }
const archived = { state: 'archived', outcome: 'Es steht im Haushalt.' } as const

/** What the page of the open discussion gave this person: the right to post, and the thing as it was then. */
async function opened(user: { id: string }) {
  const viewer = await viewerOf(user.id)
  const subject = await findSubject('challenge', scene.subjectId, new Date())
  if (!subject?.isOpen) throw new Error('the discussion is closed')
  return authorize('comment.post', viewer, standingToOrganisation(viewer, subject.organisationId), subject)
}
const saying = (text: string) => ({ id: newId(), answersId: null, category: null, text, sent })

it('what was closed between the opening of a page and the write takes nothing any more', async () => {
  const poster = await opened(scene.anna)
  const viewer = await viewerOf(scene.anna.id)
  const own = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
  const settled = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id, agreeCount: 1 })
  const other = await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id })
  const voter = authorize('comment.vote', viewer, standingToPerson(viewer, scene.bert.id), other)
  const authorOf = (comment: typeof own) =>
    authorize('comment.edit', viewer, standingToPerson(viewer, scene.anna.id), comment)
  await db.challenge.update({ where: { id: scene.subjectId }, data: archived })
  const before = await db.comment.findMany({ orderBy: { id: 'asc' } })
  expect(await postComment(poster, saying('Zu spät.'))).toEqual(CLOSED)
  expect(await voteComment(voter, 'agree')).toEqual(CLOSED)
  expect(await editComment(authorOf(own), { version: 1, text: 'Zu spät.', sent })).toEqual(CLOSED)
  expect(await appendToComment(authorOf(settled), { id: newId(), text: 'Zu spät.', sent })).toEqual(CLOSED)
  expect(await db.comment.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  expect([await db.commentVote.count(), await db.commentAddendum.count()]).toEqual([0, 0])
  // Taking back what one has said stays everybody's right.
  expect(await removeComment(authorOf(own), { version: 1 })).toEqual({ ok: true })
})

it('nothing arrives after the closing, however many write at that very moment', async () => {
  const posters = await Promise.all([scene.anna, scene.bert, scene.cora].map(opened))
  const closing = transact(async (tx) => {
    await tx.challenge.update({ where: { id: scene.subjectId }, data: archived })
    return databaseTime(tx)
  })
  const posting = posters.flatMap((poster, person) =>
    [1, 2].map((time) => postComment(poster, saying(`Gerade noch, sagt ${person} zum ${time}. Mal.`))),
  )
  const [closedAt, ...posted] = await Promise.all([closing, ...posting])
  const comments = await db.comment.findMany()
  expect(comments).toHaveLength(posted.filter(({ ok }) => ok).length)
  expect(comments.filter(({ createdAt }) => createdAt > closedAt)).toEqual([])
})
