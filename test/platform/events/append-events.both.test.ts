import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent, BrokenChainError } from '~/platform/events/append-event.server'
import { appendEvents } from '~/platform/events/append-events.server'
import { verifyEvents } from '~/platform/events/verify-events.server'

useDatabase()

const event = (id: string, action = 'thing.imported', type = 'thing') => ({
  stream: { type, id },
  actorId: null,
  action,
  values: { row: { name: `Größe "${id}"`, list: ['a'] }, licence: null, source: 'x' },
})
const append = (...events: ReturnType<typeof event>[]) => transact((tx) => appendEvents(tx, events))

describe('appendEvents', () => {
  it('begins streams and goes on with them, as appendEvent does', async () => {
    await transact((tx) => appendEvent(tx, event('b', 'thing.made')))
    await append(event('a'), event('b'))
    await append(event('b', 'thing.reimported'), event('a', 'thing.reimported'), event('c'))
    await transact((tx) => appendEvent(tx, event('c', 'thing.claimed')))
    expect(await eventActions('thing', 'a')).toEqual(['thing.imported', 'thing.reimported'])
    expect(await eventActions('thing', 'b')).toEqual(['thing.made', 'thing.imported', 'thing.reimported'])
    expect(await eventActions('thing', 'c')).toEqual(['thing.imported', 'thing.claimed'])
    expect((await verifyEvents()).problems).toEqual([])
  })

  it('keeps the values as they were given', async () => {
    await append(event('a'))
    const details = await db.eventDetail.findMany({ orderBy: { field: 'asc' } })
    expect(details.map(({ field, value }) => [field, value])).toEqual([
      ['licence', null],
      ['row', { name: 'Größe "a"', list: ['a'] }],
      ['source', 'x'],
    ])
  })

  it('writes nothing where there is nothing to write', async () => {
    await append()
    expect(await db.event.count()).toBe(0)
    expect(await db.eventHead.count()).toBe(0)
  })

  it('refuses the same stream twice and streams of different types', async () => {
    await expect(append(event('a'), event('a'))).rejects.toThrow('different streams of one type')
    await expect(append(event('a'), event('b', 'x', 'other'))).rejects.toThrow('of one type')
    expect(await db.event.count()).toBe(0)
  })

  it('blesses no end that somebody altered, and writes none of the others', async () => {
    await append(event('a'), event('b'))
    await db.eventHead.updateMany({ where: { streamId: 'b' }, data: { seq: 7 } })
    await expect(append(event('a'), event('b'))).rejects.toThrow(BrokenChainError)
    expect(await db.event.count()).toBe(2)
  })

  it('queues with others who append to the same streams in another order', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `s${at}`)
    const forwards = ids.map((id) => event(id))
    await Promise.all([
      append(...forwards),
      append(...forwards.toReversed()),
      append(...forwards),
      append(...forwards.toReversed()),
    ])
    expect(await db.event.count()).toBe(80)
    expect((await verifyEvents()).problems).toEqual([])
  })
})
