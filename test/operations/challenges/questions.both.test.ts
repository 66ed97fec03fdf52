import { beforeEach, describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { createQuestionScene, type QuestionScene, questionsOf } from '#test/support/question-scene'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: QuestionScene
let page: ReturnType<typeof questionsOf>
beforeEach(async () => {
  scene = await createQuestionScene()
  page = questionsOf(scene.challengeId)
})

const questions = () => db.question.findMany({ orderBy: { number: 'asc' } })
const idsOf = (...people: { id: string }[]) => people.map((one) => one.id).sort()
/** Who got one of the messages of a template. */
const receivers = async (template: string) =>
  (await toldOf()).flatMap(([userId, name]) => (name === template ? [userId] : [])).sort()
const everybody = () => {
  const { watcher, asker, askersColleague, drafter, submitter } = scene
  return idsOf(watcher, asker, askersColleague, drafter, submitter)
}

describe('a question', () => {
  it('stands at once with its number; its event names nobody and is sealed', async () => {
    expect((await page.ask(scene.asker, { organisationId: scene.asking.id })).status).toBe(303)
    const [question] = await questions()
    expect(question).toMatchObject({ number: 1, state: 'open', organisationId: scene.asking.id })
    const [event] = await db.event.findMany({
      where: { streamType: 'question' },
      include: { details: true },
    })
    expect(event).toMatchObject({ streamId: question?.id, action: 'question.asked', actorId: null })
    expect(event?.details.map((one) => [one.field, one.value, one.sealed === null])).toEqual(
      ['askedById', 'challengeId', 'number', 'organisationId', 'text'].map((field) => [field, null, false]),
    )
  })

  it('tells those who write for the authority, and nobody else', async () => {
    await page.ask(scene.asker, { organisationId: scene.asking.id })
    expect(await receivers('questionAsked')).toEqual(idsOf(scene.official, scene.colleague))
    expect(await toldOf()).toHaveLength(2)
  })

  it('is one question, however often the form is sent, also at the same moment', async () => {
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 5 }, () => page.ask(scene.asker, { id })))
    expect(answers.map((one) => one.status)).toEqual(answers.map(() => 303))
    expect(await questions()).toHaveLength(1)
  })

  it('is another one with other words: somebody went back to the form, or took the id of somebody else', async () => {
    const id = newId()
    const again: [{ id: string }, Record<string, string>][] = [
      [scene.asker, {}],
      [scene.asker, { text: 'Und noch etwas?' }],
      [scene.asker, { organisationId: scene.asking.id }],
      [scene.stranger, {}],
    ]
    for (const [person, form] of again) expect((await page.ask(person, { id, ...form })).status).toBe(303)
    expect((await questions()).map((one) => one.number)).toEqual([1, 2, 3, 4])
    expect(new Set((await questions()).map((one) => one.id)).size).toBe(4)
  })

  it('gets a number of its own when many ask at the same moment', async () => {
    const { asker, drafter, submitter, watcher, stranger } = scene
    await Promise.all([asker, drafter, submitter, watcher, stranger].map((one) => page.ask(one)))
    expect((await questions()).map((one) => one.number)).toEqual([1, 2, 3, 4, 5])
  })

  it('is not for an organisation for which the person does not write', async () => {
    for (const person of [scene.askersColleague, scene.askersFormer, scene.stranger]) {
      const answer = await page.ask(person, { organisationId: scene.asking.id })
      expect(answer.status).toBe(422)
    }
    expect(await questions()).toEqual([])
  })

  it('is not for the authority itself, nor for people who are signed out', async () => {
    for (const person of [scene.official, scene.reader]) expect((await page.ask(person)).status).toBe(404)
    expect((await page.ask(null)).status).toBe(401)
    expect(await questions()).toEqual([])
  })

  it('is limited: eleven an hour are too many', async () => {
    for (let count = 0; count < 10; count += 1) expect((await page.ask(scene.asker)).status).toBe(303)
    expect((await page.ask(scene.asker)).status).toBe(422)
    expect(await questions()).toHaveLength(10)
    expect((await page.ask(scene.drafter)).status).toBe(303)
  })
})

describe('an answer', () => {
  beforeEach(async () => {
    await page.ask(scene.asker, { organisationId: scene.asking.id })
    await db.outboxMessage.deleteMany()
  })

  it('reaches everybody concerned at the same moment, each once, in the same words', async () => {
    // Who watches and writes a proposal and has asked is told once all the same.
    await db.watch.create({ data: { userId: scene.asker.id, challengeId: scene.challengeId } })
    expect((await page.handle(scene.official, 'answer', 'Ja, 500 Bögen.')).status).toBe(303)
    expect(await receivers('questionHandled')).toEqual(everybody())
    const rows = await db.outboxMessage.findMany()
    expect(new Set(rows.map((row) => row.eventId)).size).toBe(1)
    expect(new Set(rows.map((row) => JSON.stringify(row.params))).size).toBe(1)
    const [question] = await questions()
    expect(question).toMatchObject({ state: 'answered', answer: 'Ja, 500 Bögen.', version: 2 })
    expect(await eventActions('question', question?.id ?? '')).toEqual([
      'question.asked',
      'question.answered',
    ])
  })

  it('is all or nothing: where the messages cannot be written there is no answer', async () => {
    await db.$executeRawUnsafe(
      `ALTER TABLE "OutboxMessage" ADD CONSTRAINT "no_answers" CHECK ("template" <> 'questionHandled')`,
    )
    try {
      await expect(page.handle(scene.official, 'answer', 'Ja.')).rejects.toThrow()
    } finally {
      await db.$executeRawUnsafe(`ALTER TABLE "OutboxMessage" DROP CONSTRAINT "no_answers"`)
    }
    expect(await questions()).toMatchObject([{ state: 'open', answer: '' }])
    expect(await db.event.count({ where: { action: 'question.answered' } })).toBe(0)
  })

  it('can be corrected; the one before stays with its dates, and all are told again', async () => {
    await page.handle(scene.official, 'answer', 'Nein.')
    expect((await page.handle(scene.colleague, 'correct', 'Doch, auf Anfrage.')).status).toBe(303)
    const [question] = await questions()
    expect(question).toMatchObject({ state: 'answered', answer: 'Doch, auf Anfrage.' })
    const [earlier, ...more] = await db.earlierAnswer.findMany()
    expect(more).toEqual([])
    expect(earlier).toMatchObject({ answer: 'Nein.', answeredById: scene.official.id })
    expect(earlier?.replacedAt).toEqual(question?.answeredAt)
    expect(await receivers('questionHandled')).toEqual([...everybody(), ...everybody()].sort())
    await expect(db.earlierAnswer.updateMany({ data: { answer: 'Ja.' } })).rejects.toThrow()
  })

  it('that is sent again unchanged tells nobody again', async () => {
    await page.handle(scene.official, 'answer', 'Nein.')
    expect((await page.handle(scene.official, 'correct', 'Nein.')).status).toBe(303)
    expect(await receivers('questionHandled')).toEqual(everybody())
    expect(await db.earlierAnswer.count()).toBe(0)
  })

  it('is given once when two answer at the same moment', async () => {
    const answers = await Promise.all([
      page.handle(scene.official, 'answer', 'Ja.', { version: 1 }),
      page.handle(scene.colleague, 'answer', 'Nein.', { version: 1 }),
    ])
    expect(answers.map((one) => one.status).sort()).toEqual([303, 409])
    expect(await receivers('questionHandled')).toEqual(everybody())
  })

  it('is refused as stale where somebody has corrected it since', async () => {
    await page.handle(scene.official, 'answer', 'Nein.')
    await page.handle(scene.official, 'correct', 'Ja.')
    const answer = await page.handle(scene.colleague, 'correct', 'Vielleicht.', { version: 2 })
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({ problem: { kind: 'stale' } })
    expect(await questions()).toMatchObject([{ answer: 'Ja.' }])
  })

  it('can be refused with a public reason, of which everybody hears', async () => {
    expect((await page.handle(scene.official, 'dismiss', ' ')).status).toBe(422)
    expect((await page.handle(scene.official, 'dismiss', 'Betriebsgeheimnis.')).status).toBe(303)
    expect(await questions()).toMatchObject([{ state: 'dismissed', reason: 'Betriebsgeheimnis.' }])
    expect(await receivers('questionHandled')).toEqual(everybody())
    expect((await page.handle(scene.official, 'answer', 'Doch.')).status).toBe(409)
  })

  it('is nobody else’s to give', async () => {
    const { reader, asker, drafter, stranger } = scene
    for (const person of [reader, asker, drafter, stranger])
      expect((await page.handle(person, 'answer', 'Ja.')).status).toBe(404)
    expect((await page.handle(null, 'answer', 'Ja.')).status).toBe(401)
    expect(await questions()).toMatchObject([{ state: 'open' }])
  })

  it('cannot be given to a question of another challenge', async () => {
    const other = await createQuestionScene()
    await questionsOf(other.challengeId).ask(other.asker)
    const foreign = await db.question.findFirstOrThrow({ where: { challengeId: other.challengeId } })
    const form = { intent: 'answer', id: foreign.id, version: '1', answer: 'Ja.' }
    expect((await page.send(scene.official, form)).status).toBe(404)
  })

  it('does not reach accounts that are gone', async () => {
    await page.ask(scene.stranger)
    const gone = { erasedAt: new Date(), email: 'erased:x' }
    await db.user.update({ where: { id: scene.stranger.id }, data: gone })
    await page.handle(scene.official, 'answer', 'Ja.', { number: 2 })
    expect(await receivers('questionHandled')).toEqual(everybody())
  })
})
