import { describe, expect, test } from 'vitest'
import { authorizedFor, createMessage } from '#test/factories/administration'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { giveUpDeadRow, retryDeadRows } from '~/features/administration/operations/handle-dead-rows.server'
import { countOutbox, troubledRows } from '~/features/administration/operations/view-outbox.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const operator = () => authorizedFor('outbox.manage')
const messageState = async (id: string) => (await db.outboxMessage.findUniqueOrThrow({ where: { id } })).state
const deadThing = (entityId: string) =>
  db.outboxState.create({
    data: { entity: 'challenge', entityId, attempts: 10, error: 'boom', deadAt: new Date() },
  })

describe('the outbox', () => {
  test('is counted by state, with the age of what waits', async () => {
    await createMessage()
    await createMessage({ state: 'pending', error: 'later' })
    await createMessage({ state: 'sent' })
    await deadThing('a')
    const counts = await countOutbox(await operator())
    expect(counts.messages).toMatchObject({ dead: 1, failing: 1, sent: 1, waiting: 0 })
    expect(counts.states).toMatchObject({ dead: 1, failing: 0, waiting: 0 })
    expect(counts.oldestWaiting).toBeInstanceOf(Date)
  })

  test('shows dead and failing rows without content, address and token', async () => {
    const { id: userId } = await createUser({ displayName: 'Anna', email: 'anna@amt.example' })
    const token = 'aB3_-'.repeat(9)
    await createMessage({ userId, error: `550 <anna@amt.example> /bestaetigen/${token}` })
    await createMessage({ address: 'fremd@x.example', state: 'pending' })
    await createMessage({ state: 'sent' })
    await deadThing('a')
    const rows = await troubledRows(await operator())
    expect(rows.map((row) => [row.kind, row.isDead, row.person?.displayName])).toEqual([
      ['message', true, 'Anna'],
      ['message', false, undefined],
      ['state', true, undefined],
    ])
    const shown = JSON.stringify(rows)
    for (const secret of [token, 'amt.example', 'x.example', 'geheim']) expect(shown).not.toContain(secret)
  })
})

describe('a dead row', () => {
  test('is tried again once, whoever asks how often', async () => {
    const { id } = await createMessage()
    const [one, two] = [await operator(), await operator()]
    const row = { kind: 'message', id } as const
    const answers = await Promise.all([retryDeadRows(one, row), retryDeadRows(two, row)])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(await db.outboxMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ state: 'pending', attempts: 0, error: null },
    })
    expect(await eventActions('outbox', `message.${id}`)).toEqual(['outbox.retried'])
  })

  test('of a kind are tried together, others are left', async () => {
    const [first, second] = [await createMessage(), await createMessage()]
    await db.outboxMessage.update({ where: { id: second.id }, data: { template: 'other' } })
    await deadThing('a')
    await deadThing('b')
    const who = await operator()
    expect(await retryDeadRows(who, { kind: 'message', name: 'accountConfirmEmail' })).toEqual({
      ok: true,
      count: 1,
    })
    expect([await messageState(first.id), await messageState(second.id)]).toEqual(['pending', 'dead'])
    expect(await retryDeadRows(who, { kind: 'state', name: 'challenge' })).toEqual({ ok: true, count: 2 })
  })

  test('is given up with a reason only', async () => {
    const { id } = await createMessage()
    await deadThing('a')
    const who = await operator()
    const row = { kind: 'message', id } as const
    expect(await giveUpDeadRow(who, row, '  ')).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(await giveUpDeadRow(who, row, 'Adresse gibt es nicht')).toEqual({ ok: true, count: 1 })
    expect(await messageState(id)).toBe('skipped')
    expect(await giveUpDeadRow(who, { kind: 'state', id: 'challenge a' }, 'gelöscht')).toMatchObject({
      ok: true,
    })
    expect(await db.outboxState.count()).toBe(0)
  })

  test.each(['pending', 'sent'] as const)('only: what is %s is left alone', async (state) => {
    const { id } = await createMessage({ state })
    const who = await operator()
    const row = { kind: 'message', id } as const
    expect(await retryDeadRows(who, row)).toEqual({ ok: false, reason: 'wrongState' })
    expect(await giveUpDeadRow(who, row, 'weil')).toEqual({ ok: false, reason: 'wrongState' })
    expect(await db.event.count()).toBe(0)
    expect(await messageState(id)).toBe(state)
  })
})
