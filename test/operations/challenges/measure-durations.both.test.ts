import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { measureDurations } from '~/features/challenges/operations/measure-durations.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'
import { usualWait } from '~/platform/public-data/durations.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'

useDatabase()

const DAY = 24 * 3_600_000
const BEGIN = Date.now() - 400 * DAY

/** A stream of its own: each action so many days after the first one, which is long ago. */
function stream(type: 'challenge' | 'question', actions: readonly (readonly [string, number])[]) {
  const id = newId()
  return transact(async (tx) => {
    for (const [action, days] of actions) {
      const at = new Date(BEGIN + days * DAY)
      await appendEvent(tx, { stream: { type, id }, actorId: null, action: `${type}.${action}`, at })
    }
  })
}

async function stored() {
  await measureDurations()
  const rows = await db.usualDuration.findMany()
  return Object.fromEntries(
    rows.map(({ key, median, count }) => [key, [median === null ? null : Number(median) / DAY, count]]),
  )
}

describe('measureDurations', () => {
  it('measures each wait from its own events, whatever else happened in between', async () => {
    await stream('challenge', [
      ['created', 0],
      ['submitted', 1],
      ['checked', 2],
      ['published', 4],
      ['changed', 10],
      ['closed', 34],
      ['consented', 35],
      ['opened', 41],
      ['archived', 90],
    ])
    await stream('question', [
      ['asked', 3],
      ['answered', 8],
      ['corrected', 60],
    ])
    expect(await stored()).toEqual({
      publication: [30, 1],
      opening: [7, 1],
      answer: [5, 1],
      approval: [3, 1],
    })
  })

  it('counts every round of an approval, and sending back as its end', async () => {
    await stream('challenge', [
      ['submitted', 0],
      ['returned', 2],
      ['saved', 3],
      ['submitted', 5],
      ['published', 9],
    ])
    expect((await stored())['approval']).toEqual([3, 2])
  })

  it('leaves out what was broken off: recalled before the decision, withdrawn before deadline or opening', async () => {
    await stream('challenge', [
      ['submitted', 0],
      ['recalled', 200],
    ])
    await stream('challenge', [
      ['published', 0],
      ['withdrawn', 100],
    ])
    await stream('challenge', [
      ['closed', 0],
      ['withdrawn', 100],
    ])
    const nothing = [null, 0]
    expect(await stored()).toEqual({
      publication: nothing,
      opening: nothing,
      answer: nothing,
      approval: nothing,
    })
  })

  it('takes an unanswered question as longer than it has waited, and a dismissed one as done', async () => {
    await stream('question', [
      ['asked', 0],
      ['dismissed', 4],
    ])
    await stream('question', [['asked', 0]])
    await stream('question', [['asked', 0]])
    expect((await stored())['answer']).toEqual([null, 1])
  })

  it('tells pages the new figure from five cases on', async () => {
    for (let count = 0; count < 4; count += 1)
      await stream('question', [
        ['asked', 0],
        ['answered', 6],
      ])
    await measureDurations()
    await refreshPublicData()
    expect(usualWait('answer')).toEqual({ isKnown: false })
    await stream('question', [
      ['asked', 0],
      ['answered', 6],
    ])
    await measureDurations()
    await refreshPublicData()
    expect(usualWait('answer')).toEqual({ isKnown: true, days: 6, count: 5 })
    expect(usualWait('opening')).toEqual({ isKnown: false })
  })
})
