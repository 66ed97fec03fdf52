import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { moveCutOff } from '#test/factories/question'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { createChangeScene } from '#test/support/change-scene'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { createMember, moveDeadline } from '#test/support/proposal-scene'
import { questionsOf } from '#test/support/question-scene'
import { followDeadline } from '~/domain/challenge/follow-deadline'
import { toBerlin } from '~/domain/time/berlin'
import * as calendar from '~/features/challenges/routes/calendar'
import * as changes from '~/features/challenges/routes/changes'
import * as datesPage from '~/features/challenges/routes/dates'
import { db } from '~/platform/database/client.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'

useDatabase()

const SECOND = 1000
const DAY = 24 * 3600 * SECOND
let cells = 0
// The number is part of what the suite proves: it grows with every kind of extension and of question.
afterAll(() => process.stdout.write(`questions after an extension: ${cells} generated cells\n`))

let scene: Awaited<ReturnType<typeof createChangeScene>>
beforeEach(async () => {
  scene = await createChangeScene()
})

/** How a deadline comes to be extended: by what a change forces, or because its authors wish it. */
const EXTENSIONS = {
  forced: { left: DAY, text: { problem: 'Es sind zehntausend.' } },
  wished: { left: 20 * DAY, text: {} },
  both: { left: DAY, text: { problem: 'Es sind zehntausend.' } },
} as const
type Extension = keyof typeof EXTENSIONS

/** Dates that lie so far from now, and a change that waits for its second person. */
async function prepare(extension: Extension, questions: number, answers = questions + 60 * SECOND) {
  const { left, text } = EXTENSIONS[extension]
  const deadlineAt = await moveDeadline(scene.challengeId, left)
  await moveCutOff(scene.challengeId, questions, answers)
  const wished = extension === 'forced' ? deadlineAt : new Date(deadlineAt.getTime() + 30 * DAY)
  const { problem } = await scene.now()
  await scene.waiting({ problem, ...text, deadlineAt: wished })
  return scene.now()
}
const apply = async () => expect((await scene.step(scene.colleague, 'apply')).status).toBe(303)

/** Where the old cut-off is waited for: one real wait is enough. */
const REALLY = { extension: 'forced', asker: 'oneself' } as const
const CELLS = (Object.keys(EXTENSIONS) as Extension[]).flatMap((extension) =>
  (['organisation', 'oneself'] as const).flatMap((asker) =>
    [extension === REALLY.extension && asker === REALLY.asker ? 5 : 30, 0, -1].map((seconds) => ({
      ...{ extension, asker, seconds },
    })),
  ),
)

describe('a question after an extension', () => {
  it.each(CELLS)(
    '$extension, for $asker, cut-off at T + $seconds s',
    async ({ extension, asker, seconds }) => {
      cells += 1
      const before = await prepare(extension, seconds * SECOND)
      await apply()
      const after = await scene.now()
      const isAhead = seconds > 0
      expect(after.questionsUntil?.getTime() === before.questionsUntil?.getTime()).toBe(!isAhead)
      // The day of the answers was ahead in each of them.
      expect(after.answersUntil?.getTime()).toBeGreaterThan(before.answersUntil?.getTime() ?? 0)
      // What would have been the cut-off is over then.
      if (isAhead && extension === REALLY.extension && asker === REALLY.asker) await wait(seconds * SECOND)
      const organisationId = asker === 'organisation' ? scene.provider.id : ''
      const { status } = await questionsOf(scene.challengeId).ask(scene.author, { organisationId })
      expect(status).toBe(isAhead ? 303 : 409)
      expect(await db.question.count()).toBe(isAhead ? 1 : 0)
    },
  )
})

describe('the dates of questions', () => {
  it('follow by the rule, in the row, in the public change and in the event', async () => {
    const before = await prepare('wished', 5 * DAY, 10 * DAY)
    await apply()
    const after = await scene.now()
    const { deadlineBefore, deadlineAfter, appliedAt, fields, values, ...change } = await scene.open()
    if (!deadlineBefore || !deadlineAfter || !appliedAt) throw new Error('not in force')
    const rule = followDeadline(before, { deadlineBefore, deadlineAfter, at: appliedAt }, homeCalendar())
    expect(rule.moved).toEqual(['questionsUntil', 'answersUntil'])
    expect(after).toMatchObject(rule.dates)
    expect(fields).toEqual(['deadlineAt', ...rule.moved])
    expect(values).toMatchObject({ questionsUntil: rule.dates.questionsUntil?.toISOString() })
    expect(change.before).toMatchObject({ answersUntil: before.answersUntil?.toISOString() })
    const event = await db.event.findFirstOrThrow({ where: { action: 'challenge.changed' } })
    expect(event.fields).toEqual(expect.arrayContaining(rule.moved))
  })

  it('stay where a change extends nothing', async () => {
    await moveCutOff(scene.challengeId, 5 * DAY)
    const before = await scene.now()
    await scene.waiting({ problem: before.problem, title: 'Ein klarer Titel' })
    await apply()
    expect(await scene.now()).toMatchObject({
      ...{ questionsUntil: before.questionsUntil, answersUntil: before.answersUntil },
    })
  })

  it('stay where holidays are missing: the change comes into force, and its authors are told', async () => {
    const deadlineAt = new Date('2041-03-01T11:00:00Z')
    await db.challenge.update({ where: { id: scene.challengeId }, data: { deadlineAt } })
    const dates = await moveCutOff(scene.challengeId, 5 * DAY)
    await scene.waiting({ deadlineAt: new Date('2041-04-01T10:00:00Z') })
    await apply()
    expect(await scene.now()).toMatchObject(dates)
    expect((await scene.open()).fields).not.toContain('questionsUntil')
    const told = await db.outboxMessage.findFirstOrThrow({ where: { template: 'changeApplied' } })
    expect(told.params).toMatchObject({ datesKept: 'holidaysMissing' })
  })

  it('that have passed are opened again by the authority alone, on their own page', async () => {
    const before = await prepare('forced', -SECOND, -500)
    await apply()
    const after = await scene.now()
    expect(after).toMatchObject({
      ...{ questionsUntil: before.questionsUntil, answersUntil: before.answersUntil },
    })
    const told = await db.outboxMessage.findFirstOrThrow({ where: { template: 'changeApplied' } })
    expect(told.params).toMatchObject({ datesKept: 'over' })
    const [questionsUntil = '', answersUntil = ''] = [1, 2].map((days) =>
      toBerlin(new Date(Date.now() + days * DAY)),
    )
    const answer = await callAction(datesPage, {
      ...{
        path: '/x',
        params: { challengeId: scene.challengeId },
        viewer: await viewerOf(scene.official.id),
      },
      form: { version: String(after.version), questionsUntil, answersUntil },
    })
    expect(answer.status).toBe(303)
    const { status } = await questionsOf(scene.challengeId).ask(scene.author, { organisationId: '' })
    expect(status).toBe(303)
  })
})

describe('who learns of the new dates', () => {
  it('those who watch, teams and those who asked, each once', async () => {
    const watcher = await createMember(scene.provider.id, 'viewer')
    await db.membership.updateMany({ where: { userId: watcher.id }, data: { endedAt: new Date() } })
    const asker = await createMember(scene.authority.id, 'viewer')
    await db.membership.updateMany({ where: { userId: asker.id }, data: { endedAt: new Date() } })
    await db.watch.create({ data: { userId: watcher.id, challengeId: scene.challengeId } })
    await prepare('forced', 5 * 3600 * SECOND, 6 * 3600 * SECOND)
    await db.question.create({
      data: {
        ...{ challengeId: scene.challengeId, number: 1, text: 'Und wann?' },
        ...{ askedById: asker.id, askedAt: new Date() },
      },
    })
    await apply()
    const { questionsUntil, answersUntil } = await scene.now()
    const texts = {
      questionsUntil: questionsUntil?.toISOString(),
      answersUntil: answersUntil?.toISOString(),
    }
    const told = await toldOf()
    expect(told).toContainEqual([watcher.id, 'watchedChallengeChanged'])
    expect(told).toContainEqual([asker.id, 'questionDatesChanged'])
    expect(told).toContainEqual([scene.author.id, 'proposalReconfirmation'])
    expect(new Set(told.map(([userId]) => userId)).size).toBe(told.length)
    const rows = await db.outboxMessage.findMany({
      where: { userId: { in: [watcher.id, asker.id, scene.author.id] } },
    })
    for (const row of rows) expect(row.params).toMatchObject(texts)
  })

  it('everybody, on the page of the change and in the calendar', async () => {
    await prepare('wished', 5 * DAY)
    const path = `/herausforderungen/${scene.challengeId}/termine.ics`
    const file = async () => {
      const answer = (await calendar.loader({
        ...{ request: new Request(`http://localhost${path}`), params: { challengeId: scene.challengeId } },
        context: { requestId: 'x', network: 'x', viewer: async () => null },
      } as never)) as Response
      return answer.text()
    }
    const old = await file()
    await apply()
    const { questionsUntil } = await scene.now()
    const stamp = questionsUntil?.toISOString().replace(/[-:]|\.\d+/g, '')
    expect(old).not.toContain(stamp)
    expect(await file()).toContain(stamp)
    const { data } = await callLoader(changes, {
      ...{ path: '/x', params: { challengeId: scene.challengeId }, viewer: await viewerOf(scene.author.id) },
    })
    const shown = (data as { changes: { fields: { field: string; after: string }[] }[] }).changes[0]?.fields
    expect(shown).toContainEqual(
      expect.objectContaining({ field: 'questionsUntil', after: questionsUntil?.toISOString() }),
    )
  })
})
