import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { eraseMentions } from '~/platform/events/erase-mentions.server'
import { verifyEvents } from '~/platform/events/verify-events.server'

useDatabase()

const note = (value: string) =>
  transact((tx) =>
    appendEvent(tx, { stream: { type: 'x', id: 'x' }, actorId: null, action: 'x.y', values: { value } }),
  )
const erase = (...addresses: string[]) => transact((tx) => eraseMentions(tx, addresses))

describe('the mentions of an address in events', () => {
  it.each([
    'kim@b.example',
    'Kim@B.Example',
    'Bitte an kim@b.example. Danke',
    '<kim@b.example>',
    'kim@b.example,toni@b.example',
  ])('go: %s', async (value) => {
    await note(value)
    expect(await erase('kim@b.example')).toBe(1)
    expect(await verifyEvents()).toMatchObject({ ok: true, checked: 1 })
  })

  it.each(['akim@b.example', 'x.kim@b.example', 'kim@b.examples', 'kim@b-example', 'kim@bxexample', 'kim'])(
    'stay where it is another one: %s',
    async (value) => {
      await note(value)
      expect(await erase('kim@b.example')).toBe(0)
    },
  )

  it.each([
    'a+b_c.d@x-y.example',
    "o'neil@b.example",
    'müller@b.example',
    'a{2}@b.example',
    '(x|y)@b.example',
  ])('are found whatever signs the address has: %s', async (address) => {
    await note(`an ${address} geschrieben`)
    await note('aa@b.example')
    expect(await erase(address)).toBe(1)
  })

  it('are looked for only where there is an address', async () => {
    await note('kim@b.example')
    expect(await erase()).toBe(0)
    expect(await db.eventDetail.count()).toBe(1)
  })
})
