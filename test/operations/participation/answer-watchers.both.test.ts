import { beforeEach, describe, expect, it } from 'vitest'
import { type AnswerScene, createAnswerScene, createOfficialAnswer } from '#test/factories/official-answer'
import { createUser } from '#test/factories/user'
import { answerPages } from '#test/support/answer-pages'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { tellOfAnswer } from '~/features/participation/operations/tell-of-answer.server'
import { db, transact } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: AnswerScene
let pages: ReturnType<typeof answerPages>
beforeEach(async () => {
  scene = await createAnswerScene()
  pages = answerPages(scene)
})

const receivers = async () => (await toldOf()).map(([id]) => id).sort()

describe('an official answer', () => {
  it('is told to those who watch the challenge, each once and in the words that say most to them', async () => {
    const watcher = await createUser()
    const shut = await createUser()
    await db.user.update({ where: { id: shut.id }, data: { disabledAt: new Date(), disabledReason: 'x' } })
    const watching = [watcher, shut, scene.author, scene.follower, scene.clerk]
    await db.watch.createMany({
      data: watching.map(({ id: userId }) => ({ userId, challengeId: scene.challenge.id })),
    })
    await db.watch.create({ data: { userId: scene.citizen.id, challengeId: scene.other.id } })
    await pages.give(scene.clerk, { sources: [scene.comment.id] })
    const rows = await db.outboxMessage.findMany({ select: { userId: true, template: true } })
    expect(Object.fromEntries(rows.map(({ userId, template }) => [userId, template]))).toEqual({
      [scene.author.id]: 'officialAnswerGiven',
      [scene.follower.id]: 'officialAnswerGiven',
      [watcher.id]: 'watchedChallengeAnswered',
    })
    expect(rows).toHaveLength(3)
    // Changing it is an event of its own, saving the same again is none.
    const answer = await db.officialAnswer.findFirstOrThrow()
    await pages.save(scene.colleague, answer.id, { reason: 'Nur auf Papier.' })
    await pages.save(scene.colleague, answer.id, { reason: 'Nur auf Papier.' })
    expect((await receivers()).filter((id) => id === watcher.id)).toHaveLength(2)
    expect(await receivers()).not.toContain(shut.id)
  })

  it('about something that is no challenge concerns nobody who watches one', async () => {
    const watcher = await createUser()
    await db.watch.create({ data: { userId: watcher.id, challengeId: scene.challenge.id } })
    const subject = { type: 'consultation', id: scene.challenge.id, title: 'x', organisationName: 'y' }
    const about = { ...subject, organisationId: scene.office.id, address: { de: '/x', en: '/en/x' } }
    const eventId = newId()
    const { id: answerId } = await createOfficialAnswer({
      ...{ subjectType: 'consultation', subjectId: subject.id, organisationId: scene.office.id },
    })
    await transact((tx) =>
      tellOfAnswer(tx, {
        ...{ eventId, actorId: scene.clerk.id, answerId, status: 'takenUp', reason: 'z' },
        subject: { ...about, isOpen: true },
      }),
    )
    expect(await receivers()).toEqual([])
  })
})
