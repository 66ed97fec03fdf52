import { beforeEach, describe, expect, it } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { createQuestionScene, type QuestionScene, questionsOf } from '#test/support/question-scene'
import { requestDeletion } from '~/features/account/operations/request-deletion.server'
import { mergeOrganisations } from '~/features/administration/operations/merge-organisations.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { authorizeMerge } from '~/features/administration/operations/require-merge.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
let scene: QuestionScene
let page: ReturnType<typeof questionsOf>
beforeEach(async () => {
  scene = await createQuestionScene()
  page = questionsOf(scene.challengeId)
  await page.ask(scene.asker, { organisationId: scene.asking.id })
})

describe('an organisation that is merged into another one', () => {
  beforeEach(async () => {
    const staff = await createUser({ platformRole: 'staff' })
    const pair = { survivorId: scene.provider.id, duplicateId: scene.asking.id }
    const authorized = authorizeMerge(await viewerOf(staff.id), pair)
    if (!authorized) throw new Error('organisation.merge is not held')
    const versions = { survivorVersion: 1, duplicateVersion: 1 }
    expect(await mergeOrganisations(authorized, { ...versions, reason: 'Dasselbe.' })).toEqual({ ok: true })
  })

  it('takes its questions along; their stream says so without saying whose they are', async () => {
    const question = await db.question.findFirstOrThrow()
    expect(question.organisationId).toBe(scene.provider.id)
    expect(await eventActions('question', question.id)).toEqual(['question.asked', 'question.moved'])
    const details = await db.eventDetail.findMany({ where: { event: { streamType: 'question' } } })
    expect(details.every((one) => one.value === null && one.sealed !== null)).toBe(true)
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  })

  it('hears of the answer as the one that it is now', async () => {
    await page.handle(scene.official, 'answer', 'Ja.')
    const rows = await db.outboxMessage.findMany({ where: { template: 'questionHandled' } })
    const told = rows.map((row) => row.userId)
    expect(told).toEqual(expect.arrayContaining([scene.author.id, scene.trainee.id, scene.asker.id]))
  })
})

describe('a person who asked, answered and watched and is erased', () => {
  const erase = async (user: { id: string }) => {
    expect(await requestDeletion(await viewerOf(user.id), PERSONAL_DATA)).toEqual({ ok: true })
    await drainOutbox(stateHandlers)
  }

  it('watches no more; the question stays, and the asker is nobody', async () => {
    await db.watch.create({ data: { userId: scene.asker.id, challengeId: scene.challengeId } })
    await erase(scene.asker)
    expect(await db.watch.count({ where: { userId: scene.asker.id } })).toBe(0)
    expect(await db.question.count()).toBe(1)
    await page.handle(scene.official, 'answer', 'Ja.')
    const rows = await db.outboxMessage.findMany({ where: { template: 'questionHandled' } })
    expect(rows.map((row) => row.userId)).not.toContain(scene.asker.id)
  })

  it('leaves the answer to the authority', async () => {
    await page.handle(scene.colleague, 'answer', 'Ja.')
    await erase(scene.colleague)
    expect(await db.question.findFirstOrThrow()).toMatchObject({ answer: 'Ja.' })
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  })
})
