import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { changeForm, createChangeScene } from '#test/support/change-scene'
import { useDatabase } from '#test/support/database'
import { moveDeadline } from '#test/support/proposal-scene'
import { CHANGE_ACTIONS, type ChangeAction } from '~/domain/challenge/change'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { db } from '~/platform/database/client.server'

useDatabase()

const SECOND = 1000
/** Enough for a busy machine: nothing is waited for. */
const SHORTLY = 20 * SECOND
const DAY = 24 * 3600 * SECOND
let cells = 0
// The number is part of what the suite proves: it grows with every action of the table.
afterAll(() => process.stdout.write(`change gate: ${cells} generated cells\n`))

/** One action as somebody who may do it sends it, with everything ready for it. */
async function prepare(action: ChangeAction, offset: number | null) {
  const scene = await createChangeScene()
  const form = await changeForm(scene.challengeId, { problem: 'Im letzten Augenblick.' })
  if (action !== 'save') {
    await scene.waiting()
    if (action === 'submit') await db.challengeChange.updateMany({ data: { state: 'draft' } })
  }
  if (offset !== null) {
    const deadlineAt = await moveDeadline(scene.challengeId, offset)
    await alignDeadline(scene.challengeId, deadlineAt)
  }
  const decides = action === 'apply' || action === 'return'
  const user = decides ? scene.colleague : scene.official
  const send = () =>
    action === 'save'
      ? scene.send(user, { ...form, deadline: '2099-01-01T12:00' })
      : scene.step(user, action, decides ? { reason: 'Grund' } : {})
  const state = async () => ({
    challenge: await scene.now(),
    changes: await db.challengeChange.findMany(),
    asked: await scene.asked(),
    events: await db.event.count(),
  })
  return { scene, send, state }
}

/** The change wishes the deadline that holds: only the clock may speak against it. */
async function alignDeadline(challengeId: string, deadlineAt: Date) {
  for (const { id, values } of await db.challengeChange.findMany({ where: { challengeId } })) {
    const text = { ...(values as Record<string, string>), deadlineAt: deadlineAt.toISOString() }
    await db.challengeChange.update({ where: { id }, data: { values: text } })
  }
}

describe.each(CHANGE_ACTIONS)('%s', (action) => {
  const isAlways = action === 'discard'

  it('is taken shortly before the deadline', async () => {
    cells += 1
    const { send } = await prepare(action, SHORTLY)
    expect((await send()).status).toBe(303)
  })

  it.each([
    ['at the deadline', 0],
    ['one second after it', -SECOND],
  ])('%s: nothing changes', async (_when, offset) => {
    cells += 1
    const { send, state } = await prepare(action, offset)
    const before = await state()
    expect((await send()).status).toBe(isAlways ? 303 : 409)
    if (isAlways) expect((await state()).challenge).toEqual(before.challenge)
    else expect(await state()).toEqual(before)
  })

  it.each(CHALLENGE_STATES.filter((one) => one !== 'published'))(
    'while %s: nothing changes',
    async (state) => {
      cells += 1
      const prepared = await prepare(action, null)
      await db.challenge.update({
        where: { id: prepared.scene.challengeId },
        data: { state, outcome: 'Es läuft.' },
      })
      const before = await prepared.state()
      const isHidden = state === 'draft' || state === 'inApproval'
      expect((await prepared.send()).status).toBe(isHidden ? 404 : isAlways ? 303 : 409)
      if (!isAlways) expect(await prepared.state()).toEqual(before)
    },
  )
})

describe('in the last minute', () => {
  it('a material change leaves the teams their minimum, however late it comes', async () => {
    const { scene, send } = await prepare('apply', 3 * SECOND)
    expect((await send()).status).toBe(303)
    const { appliedAt, deadlineBefore, deadlineAfter } = await scene.open()
    expect(appliedAt?.getTime()).toBeLessThan(deadlineBefore?.getTime() ?? 0)
    expect((deadlineAfter?.getTime() ?? 0) - (appliedAt?.getTime() ?? 0)).toBeGreaterThan(6.9 * DAY)
    // The deadline that was is no longer one: the team can still answer after it.
    await wait((deadlineBefore?.getTime() ?? 0) - Date.now() + 10)
    expect((await scene.confirm()).status).toBe(303)
  })

  it('an approval that waits over the deadline comes too late, whenever it was pressed', async () => {
    const { scene, send, state } = await prepare('apply', 400)
    const before = await state()
    let answer: Promise<{ status: number }> = Promise.resolve({ status: 0 })
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "Challenge" WHERE "id" = ${scene.challengeId} FOR SHARE`
      answer = send()
      await wait(700)
    })
    expect((await answer).status).toBe(409)
    expect(await state()).toEqual(before)
  })
})
