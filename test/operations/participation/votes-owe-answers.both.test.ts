import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, hide } from '#test/factories/comment'
import { type AnswerScene, createAnswerScene } from '#test/factories/official-answer'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { threadOf } from '#test/support/thread-scene'
import { answerRulesOn } from '~/domain/participation/answer-due'
import { berlinDay } from '~/domain/time/berlin'
import { db } from '~/platform/database/client.server'

useDatabase()
let scene: AnswerScene
beforeEach(async () => {
  scene = await createAnswerScene()
})

const NEEDED = answerRulesOn(berlinDay(new Date())).supportNeeded
const supported = (id: string, agreeCount: number) =>
  db.comment.update({ where: { id }, data: { agreeCount } })
const vote = (user: { id: string }, value: string, id = scene.comment.id) =>
  threadOf(scene.challenge.id).vote(user, id, value)
const answers = () => db.officialAnswer.findMany({ include: { causes: true }, orderBy: { id: 'asc' } })
const toldOfOwed = async () =>
  (await toldOf()).flatMap(([userId, template]) => (template === 'officialAnswerOwed' ? [userId] : [])).sort()
const writers = () => [scene.clerk.id, scene.colleague.id].sort()

describe('a vote', () => {
  it('makes an answer owed with the tenth agreement, not with the ninth, and tells those who write', async () => {
    expect(NEEDED).toBe(10)
    await supported(scene.comment.id, 8)
    expect((await vote(await createUser(), 'agree')).status).toBe(303)
    expect(await answers()).toEqual([])
    expect((await vote(scene.citizen, 'agree')).status).toBe(303)
    expect(await answers()).toMatchObject([
      {
        ...{ ...scene.about, organisationId: scene.office.id, status: 'underReview' },
        causes: [{ commentId: scene.comment.id }],
      },
    ])
    expect(await toldOfOwed()).toEqual(writers())
  })

  it('against it, or without an opinion, is no agreement', async () => {
    await supported(scene.comment.id, 9)
    await vote(await createUser(), 'disagree')
    await vote(await createUser(), 'pass')
    expect(await answers()).toEqual([])
    expect(await toldOfOwed()).toEqual([])
  })

  it('that is taken back before the tenth one leaves the ninth the ninth', async () => {
    await supported(scene.comment.id, 8)
    await vote(scene.citizen, 'agree')
    await vote(scene.citizen, 'none')
    await vote(await createUser(), 'agree')
    expect(await answers()).toEqual([])
    await vote(scene.citizen, 'agree')
    expect(await answers()).toHaveLength(1)
  })

  it('that changes afterwards, or is pressed again, neither owes another answer nor takes this one back', async () => {
    await supported(scene.comment.id, 9)
    for (const value of ['agree', 'agree', 'disagree', 'agree', 'none', 'agree'])
      expect((await vote(scene.citizen, value)).status).toBe(303)
    await vote(await createUser(), 'agree')
    expect(await answers()).toHaveLength(1)
    expect(await db.event.count({ where: { action: 'officialAnswer.owed' } })).toBe(1)
    expect(await toldOfOwed()).toEqual(writers())
  })

  it('for an answer below somebody’s contribution asks nothing of an office', async () => {
    const below = await createComment(
      { subjectId: scene.challenge.id, authorId: scene.answerer.id, agreeCount: 9 },
      scene.comment,
    )
    expect((await vote(scene.citizen, 'agree', below.id)).status).toBe(303)
    expect((await db.comment.findUniqueOrThrow({ where: { id: below.id } })).agreeCount).toBe(10)
    expect(await answers()).toEqual([])
  })

  it('for what is hidden, or waits for its first check, is not taken, so nothing is owed', async () => {
    const about = { subjectId: scene.challenge.id, authorId: scene.author.id, agreeCount: 9 }
    const held = await createComment({ ...about, state: 'held' })
    expect((await vote(scene.citizen, 'agree', held.id)).status).toBe(404)
    const hidden = await createComment(about)
    await hide(hidden)
    expect((await vote(scene.citizen, 'agree', hidden.id)).status).toBe(409)
    expect(await answers()).toEqual([])
  })

  it('of its author does not count towards the tenth', async () => {
    await supported(scene.comment.id, 9)
    expect((await vote(scene.author, 'agree')).status).toBe(404)
    expect(await answers()).toEqual([])
  })

  it('owes the answer to the office whose challenge it is', async () => {
    await supported(scene.foreign.id, 9)
    const answer = await threadOf(scene.other.id).vote(scene.citizen, scene.foreign.id, 'agree')
    expect(answer.status).toBe(303)
    expect(await answers()).toMatchObject([{ organisationId: scene.otherOffice.id }])
    expect(await toldOfOwed()).toEqual([scene.otherClerk.id])
  })
})

describe('two votes at the same moment', () => {
  it('of which one is the tenth owe one answer, and tell of it once', async () => {
    await supported(scene.comment.id, 8)
    const people = [await createUser(), await createUser()]
    const sent = await Promise.all(people.map((one) => vote(one, 'agree')))
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    expect(await answers()).toMatchObject([{ causes: [{ commentId: scene.comment.id }] }])
    expect(await toldOfOwed()).toEqual(writers())
  })

  it('each the tenth of its contribution share the one answer', async () => {
    await supported(scene.comment.id, 9)
    await supported(scene.second.id, 9)
    const [one, other] = [await createUser(), await createUser()]
    const sent = await Promise.all([vote(one, 'agree'), vote(other, 'agree', scene.second.id)])
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    const [answer, ...more] = await answers()
    expect(more).toEqual([])
    expect(answer?.causes.map(({ commentId }) => commentId).sort()).toEqual(
      [scene.comment.id, scene.second.id].sort(),
    )
    expect(await toldOfOwed()).toEqual(writers())
  })
})
