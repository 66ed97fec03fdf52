import { describe, expect, it } from 'vitest'
import { createCompetition, movePhase } from '#test/factories/competition'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { createChangeScene } from '#test/support/change-scene'
import { useDatabase } from '#test/support/database'
import * as changes from '~/features/challenges/routes/changes'
import { db } from '~/platform/database/client.server'

useDatabase()

const DAY = 24 * 3_600_000
const make = (options: Parameters<typeof createCompetition>[0]) => createCompetition(options)
const reasonOf = (answer: { data: unknown }) => (answer.data as { refused?: string }).refused

/** A competition in phase one, which ends in so many days; phase two begins ten days later. */
async function createRunning(days = 1) {
  const scene = await createChangeScene(make as never)
  const now = Date.now()
  const from = (day: number) => new Date(now + day * DAY)
  await movePhase(scene.challengeId, 1, { opensAt: from(-10), deadlineAt: from(days) })
  await movePhase(scene.challengeId, 2, { opensAt: from(days + 3), deadlineAt: from(days + 13) })
  const phases = () =>
    db.competitionPhase.findMany({
      where: { challengeId: scene.challengeId },
      orderBy: { number: 'asc' },
    })
  /** Writes, submits and puts in force; what the last step answered. */
  const change = async (typed: Parameters<typeof scene.save>[1]) => {
    expect((await scene.save(scene.official, typed)).status).toBe(303)
    const submitted = await scene.step(scene.official, 'submit')
    return submitted.status === 303 ? scene.step(scene.colleague, 'apply') : submitted
  }
  return { ...scene, phases, change }
}

describe('a material change of a competition', () => {
  it('extends phase one, moves phase two with it at its length, and asks the teams', async () => {
    const scene = await createRunning()
    const [one, two] = await scene.phases()
    expect((await scene.change({ problem: 'Es sind zehntausend.' })).status).toBe(303)
    const [after, second] = await scene.phases()
    const row = await scene.now()
    const applied = await scene.open()
    expect(after?.deadlineAt).toEqual(row.deadlineAt)
    expect((after?.deadlineAt?.getTime() ?? 0) - (applied.appliedAt?.getTime() ?? 0)).toBeGreaterThan(
      6.9 * DAY,
    )
    expect(after?.opensAt).toEqual(one?.opensAt)
    expect(second?.opensAt).toEqual(after?.deadlineAt)
    const length = (phase = two) => (phase?.deadlineAt?.getTime() ?? 0) - (phase?.opensAt?.getTime() ?? 0)
    expect(length(second)).toBe(length())
    expect(applied).toMatchObject({ isMaterial: true, fields: ['problem', 'deadlineAt', 'phases'] })
    expect(await scene.asked()).toHaveLength(1)
  })

  it('of phase two leaves the deadline of phase one alone and gives phase two its minimum', async () => {
    const scene = await createRunning()
    const [one, two] = await scene.phases()
    expect((await scene.change({ 'phases[1].description': 'Mit Messwerten.' })).status).toBe(303)
    expect(await scene.phases()).toMatchObject([
      { id: one?.id, deadlineAt: one?.deadlineAt },
      { id: two?.id, deadlineAt: two?.deadlineAt, description: 'Mit Messwerten.' },
    ])
    expect(await scene.open()).toMatchObject({ isMaterial: true, fields: ['phases'] })
    expect(await scene.asked()).toHaveLength(1)
  })

  it('is what a prize brings, in words that everybody can compare', async () => {
    const scene = await createRunning()
    expect((await scene.change({ 'prizes[0].amount': '40.000' })).status).toBe(303)
    expect(await db.prize.findMany({ orderBy: { rank: 'asc' } })).toMatchObject([
      { title: 'Hauptpreis', amountCents: 4_000_000n },
      { amountCents: 1_000_050n },
    ])
    const params = { challengeId: scene.challengeId }
    const page = (await callLoader(changes, { path: '/x', params })).data
    const text = JSON.stringify(page, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(text).toContain('40000')
    expect(text).toContain('30000')
  })
})

describe('an editorial change of a competition', () => {
  it('is a later end: nobody is asked, nothing is extended beyond it', async () => {
    const scene = await createRunning(20)
    const [, two] = await scene.phases()
    expect((await scene.change({ 'phases[1].deadlineAt': '2099-01-01T12:00' })).status).toBe(303)
    const [, after] = await scene.phases()
    expect(after).toMatchObject({ opensAt: two?.opensAt, deadlineAt: new Date('2099-01-01T11:00:00Z') })
    expect(await scene.open()).toMatchObject({ isMaterial: false, fields: ['phases'] })
    expect(await scene.asked()).toEqual([])
  })

  it('is another jury: told, without a name in the history', async () => {
    const scene = await createRunning()
    const { deadlineAt } = await scene.now()
    expect((await scene.change({ 'jury[1].name': 'Dora Dritte' })).status).toBe(303)
    expect((await db.juryMember.findMany({ orderBy: { position: 'asc' } })).map(({ name }) => name)).toEqual([
      ...['Prof. Ada Beispiel', 'Dora Dritte', 'Cleo Probe'],
    ])
    const applied = await scene.open()
    expect(applied).toMatchObject({ isMaterial: false, fields: ['jury'], values: {}, before: {} })
    expect((await scene.now()).deadlineAt).toEqual(deadlineAt)
  })
})

describe('what a change may never do to public phases', () => {
  it.each([
    [
      'end phase two earlier',
      { 'phases[1].deadlineAt': '2026-01-01T13:00', 'phases[1].opensAt': '2026-01-01T12:00' },
    ],
    ['begin an open phase at another time', { 'phases[0].opensAt': '2026-01-01T12:00' }],
  ])('%s', async (_what, typed) => {
    const scene = await createRunning()
    const before = await scene.phases()
    const saved = await scene.save(scene.official, typed)
    const isInForm = saved.status === 422
    if (!isInForm) {
      expect(saved.status).toBe(303)
      const answer = await scene.step(scene.official, 'submit')
      expect(answer.status).toBe(409)
      expect(reasonOf(answer)).toMatch(/^phase/)
    }
    expect(await scene.phases()).toEqual(before)
  })

  it('take one away', async () => {
    const scene = await createRunning()
    const gone = Object.fromEntries(
      ['title', 'description', 'opensAt', 'deadlineAt', 'criteria[0].criterion', 'criteria[0].weight']
        .concat('criteria[1].criterion', 'criteria[1].weight')
        .map((name) => [`phases[1].${name}`, '']),
    )
    const answer = await scene.change(gone)
    expect([answer.status, reasonOf(answer)]).toEqual([409, 'phaseRemoved'])
  })

  it('turn the competition into an open call', async () => {
    const scene = await createRunning()
    await scene.save(scene.official, { kind: 'open', problem: 'Anders.' })
    expect((await scene.step(scene.official, 'submit')).status).toBe(303)
    expect((await scene.step(scene.colleague, 'apply')).status).toBe(303)
    expect(await scene.now()).toMatchObject({ kind: 'competition' })
    expect(await scene.phases()).toHaveLength(2)
  })

  it('touch anything once phase one is over, although phase two is ahead', async () => {
    const scene = await createRunning()
    await scene.save(scene.official, { 'phases[1].description': 'Zu spät.' })
    await movePhase(scene.challengeId, 1, { deadlineAt: new Date(Date.now() - 1000) })
    const answer = await scene.step(scene.official, 'submit')
    expect([answer.status, reasonOf(answer)]).toEqual([409, 'textFixed'])
  })
})

it('of two saves at the same moment one is kept, and the phases stay one text', async () => {
  const scene = await createRunning()
  const viewers = [await viewerOf(scene.official.id), await viewerOf(scene.colleague.id)]
  const saves = await Promise.all([
    scene.save(scene.official, { 'phases[1].title': 'Eins' }),
    scene.save(scene.colleague, { 'phases[1].title': 'Zwei' }),
  ])
  expect(viewers).toHaveLength(2)
  expect(saves.map(({ status }) => status).sort()).toEqual([303, 409])
})
