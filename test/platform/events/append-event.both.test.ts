import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { openDetail } from '~/platform/events/event-detail.server'
import { verifyEvents } from '~/platform/events/verify-events.server'

useDatabase()

const stream = { type: 'proposal', id: 'p1' }

it('keeps the chain whole when many append to one stream at once', async () => {
  const appended = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      transact((tx) => appendEvent(tx, { stream, actorId: `u${index}`, action: 'saved', values: { index } })),
    ),
  )
  expect(appended.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  )
  expect(await verifyEvents()).toEqual({ ok: true, checked: 20, problems: [] })
})

it('leaves nothing of a transaction that fails', async () => {
  const failed = transact(async (tx) => {
    await appendEvent(tx, { stream, actorId: null, action: 'saved', values: { title: 'x' } })
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  expect(await db.eventHead.count()).toBe(0)
  expect(await db.eventDetail.count()).toBe(0)
})

it('keeps sealed values and their salts out of the database', async () => {
  const token = 'Geheimnis-4711'
  const values = { approach: token, costs: { total: 5, note: token } }
  const { id } = await transact((tx) =>
    appendEvent(tx, { stream, actorId: 'u1', action: 'saved', values, sealedContext: 'challenge:c1' }),
  )
  const details = await db.eventDetail.findMany({ where: { eventId: id }, orderBy: { field: 'asc' } })
  expect(details.map(({ salt, value }) => [salt, value])).toEqual([
    ['', null],
    ['', null],
  ])
  for (const { sealed } of details) expect(Buffer.from(sealed ?? []).includes(token)).toBe(false)
  expect(details.map((detail) => openDetail(id, detail).value)).toEqual([token, values.costs])
})
