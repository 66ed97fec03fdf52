import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { moveCutOff } from '#test/factories/question'
import { viewerOf } from '#test/factories/user'
import { callAction } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { moveDeadline } from '#test/support/proposal-scene'
import { createQuestionScene, type QuestionScene, questionsOf } from '#test/support/question-scene'
import { addressOf, routeModule } from '#test/support/routes'
import { passCutOff } from '~/features/challenges/operations/pass-cut-off.server'
import { databaseEngine, db, transact } from '~/platform/database/client.server'
import { ARRIVALS, CUT_OFF_WRITES, type CutOffWrite } from './cut-off-writes'

useDatabase()
let counted = 0
afterAll(() => {
  process.stdout.write(`Cut-offs of challenges: ${counted} generated arrivals\n`)
})

/** Lets the instant that decides lie so that a write sent now arrives `offset` after it. */
async function setInstant({ ends }: CutOffWrite, scene: QuestionScene, offset: number) {
  if (ends === 'questions') return (await moveCutOff(scene.challengeId, -offset)).questionsUntil
  await db.challenge.update({
    where: { id: scene.challengeId },
    data: { state: 'draft', questionsUntil: null, answersUntil: null },
  })
  return moveDeadline(scene.challengeId, -offset)
}

async function sendNow(write: CutOffWrite, scene: QuestionScene, at: Date) {
  const module = (await routeModule(write.page)) as Parameters<typeof callAction>[0]
  const user = { asker: scene.asker, citizen: scene.stranger, official: scene.official }[write.who]
  const { version } = await db.challenge.findUniqueOrThrow({ where: { id: scene.challengeId } })
  const params = { challengeId: scene.challengeId }
  return callAction(module, {
    path: addressOf(write.page, 'de', params),
    ...{ params, viewer: await viewerOf(user.id) },
    form: write.form({ organisationId: scene.asking.id, version, at }),
  })
}

/** Everything that the writes could have changed. */
async function stateOf(challengeId: string) {
  return {
    questions: await db.question.findMany(),
    challenge: await db.challenge.findUnique({ where: { id: challengeId } }),
    told: await db.outboxMessage.count(),
  }
}

describe.each(CUT_OFF_WRITES)('$name', (write) => {
  it.each(ARRIVALS)('that arrives %s', async (_when, offset) => {
    counted += 1
    const scene = await createQuestionScene()
    const at = await setInstant(write, scene, offset)
    const before = await stateOf(scene.challengeId)
    const answer = await sendNow(write, scene, at)
    const isLate = offset >= 0
    if (write.ends === 'deadline') {
      // Dates before a deadline that is seconds away are refused as fields, never as late.
      expect(answer.status).toBe(isLate ? 409 : 422)
      expect(await stateOf(scene.challengeId)).toEqual(before)
      return
    }
    expect(answer.status).toBe(isLate ? 409 : 303)
    const asked = await db.question.findMany()
    expect(asked).toHaveLength(isLate ? 0 : 1)
    for (const one of asked) expect(one.askedAt.getTime()).toBeLessThan(at.getTime())
    if (!isLate) return
    expect(await stateOf(scene.challengeId)).toEqual(before)
    const { problem, lastResult } = answer.data as {
      problem: { kind: string; arrivedAt: Date; questionsUntil: Date }
      lastResult: { initialValue: Record<string, string> }
    }
    expect(problem).toMatchObject({ kind: 'late', questionsUntil: at })
    expect(problem.arrivedAt.getTime()).toBeGreaterThanOrEqual(at.getTime() + offset)
    // Nothing typed is lost, and the arrival stays on record without telling who it was.
    expect(lastResult.initialValue['text']).toMatch(/\?$/)
    const [event] = await db.event.findMany({
      where: { action: 'question.refused' },
      include: { details: true },
    })
    expect(event?.actorId).toBeNull()
    expect(event?.details.every((one) => one.value === null && one.sealed !== null)).toBe(true)
  })
})

describe('many questions around the cut-off', () => {
  it('are taken exactly where they arrived before it', async () => {
    const scene = await createQuestionScene()
    const page = questionsOf(scene.challengeId)
    await page.ask(scene.watcher) // so that the first one does not pay for the start
    const { questionsUntil } = await moveCutOff(scene.challengeId, 1500)
    const people = [scene.asker, scene.drafter, scene.stranger]
    const answers = await Promise.all(
      Array.from({ length: 24 }, async (_none, index) => {
        await wait(index * 100)
        return (await page.ask(people[index % 3] ?? null)).status
      }),
    )
    const asked = await db.question.findMany({ where: { number: { gt: 1 } } })
    for (const one of asked) expect(one.askedAt.getTime()).toBeLessThan(questionsUntil.getTime())
    expect(asked.length).toBe(answers.filter((status) => status === 303).length)
    expect(asked.length).toBeGreaterThan(0)
    const refused = await db.event.count({ where: { action: 'question.refused' } })
    expect(refused).toBe(answers.filter((status) => status === 409).length)
    expect(refused).toBeGreaterThan(0)
    expect(asked.length + refused).toBe(answers.length)
  })
})

describe('a change of the cut-off', () => {
  const isServer = () => databaseEngine() === 'postgres'

  it('waits for a question that has passed the gate', async (test) => {
    if (!isServer()) return test.skip('the embedded database has one connection: nothing can wait')
    const scene = await createQuestionScene()
    const order: string[] = []
    let change: Promise<void> = Promise.resolve()
    await transact(async (tx) => {
      expect((await passCutOff(tx, scene.challengeId)).ok).toBe(true)
      change = moveCutOff(scene.challengeId, -1000).then(() => void order.push('change'))
      await wait(150)
      order.push('question')
    })
    await change
    expect(order).toEqual(['question', 'change'])
  })

  it('holds for a question that was waiting for it', async (test) => {
    if (!isServer()) return test.skip('the embedded database has one connection: nothing can wait')
    const scene = await createQuestionScene()
    let question: Promise<{ status: number }> = Promise.resolve({ status: 0 })
    await transact(async (tx) => {
      const questionsUntil = new Date(Date.now() - 60_000)
      await tx.challenge.update({ where: { id: scene.challengeId }, data: { questionsUntil } })
      question = questionsOf(scene.challengeId).ask(scene.asker)
      await wait(300)
    })
    expect((await question).status).toBe(409)
  })

  it('does not let a time spent waiting count as before the cut-off', async (test) => {
    if (!isServer()) return test.skip('the embedded database has one connection: nothing can wait')
    const scene = await createQuestionScene()
    await moveCutOff(scene.challengeId, 200)
    let question: Promise<{ status: number }> = Promise.resolve({ status: 0 })
    await transact(async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "Challenge" WHERE "id" = ${scene.challengeId} FOR UPDATE`
      question = questionsOf(scene.challengeId).ask(scene.asker)
      await wait(500)
    })
    expect((await question).status).toBe(409)
  })
})
