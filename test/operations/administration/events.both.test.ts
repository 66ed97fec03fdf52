import { describe, expect, test } from 'vitest'
import { authorizedFor } from '#test/factories/administration'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { eventsCsv } from '~/features/administration/operations/events-csv.server'
import {
  type EventFilter,
  exportEvents,
  listEvents,
  noteReading,
} from '~/features/administration/operations/list-events.server'
import { readEventFilter } from '~/features/administration/operations/read-event-filter.server'
import { translate } from '~/i18n/messages.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { eraseDetails } from '~/platform/events/erase-details.server'
import { chainState } from '~/platform/events/verification-record.server'
import { verifyEventsCommand } from '~/platform/events/verify-events-command.server'

useDatabase()

const reader = () => authorizedFor('events.view')
const NOTHING: EventFilter = { streamType: '', streamId: '', actor: '', action: '', from: null, until: null }
type Written = { type?: string; id?: string; actorId?: string | null; action?: string; value?: string }

const write = ({ type = 'challenge', id = 'c', actorId = null, action = 'x.y', value = 'Wort' }: Written) =>
  transact((tx) => appendEvent(tx, { stream: { type, id }, actorId, action, values: { text: value } }))

describe('the events', () => {
  test('come newest first, page by page, forwards and back', async () => {
    for (let count = 0; count < 60; count += 1) await write({ value: String(count) })
    const who = await reader()
    const first = await listEvents(who, NOTHING, null)
    expect([first.rows.length, first.hasNext, first.hasPrevious]).toEqual([50, true, false])
    expect(first.rows[0]?.fields[0]?.text).toBe('59')
    const last = first.rows.at(-1)?.id ?? ''
    const second = await listEvents(who, NOTHING, { direction: 'after', key: '', id: last })
    expect([second.rows.length, second.hasNext, second.hasPrevious]).toEqual([10, false, true])
    const before = second.rows[0]?.id ?? ''
    const back = await listEvents(who, NOTHING, { direction: 'before', key: '', id: before })
    expect(back.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id))
  })

  test('are narrowed by kind, thing, person, action and time', async () => {
    const { id: actorId } = await createUser({ displayName: 'Anna' })
    await write({ id: 'a' })
    await write({ type: 'organisation', id: 'b', actorId })
    await write({ id: 'c', action: 'challenge.saved' })
    const who = await reader()
    const idsOf = async (filter: Partial<EventFilter>) =>
      (await listEvents(who, { ...NOTHING, ...filter }, null)).rows.map((row) => row.streamId)
    expect(await idsOf({ streamType: 'organisation' })).toEqual(['b'])
    expect(await idsOf({ streamId: 'c' })).toEqual(['c'])
    expect(await idsOf({ actor: actorId })).toEqual(['b'])
    expect(await idsOf({ actor: 'platform' })).toEqual(['c', 'a'])
    expect(await idsOf({ action: 'challenge.' })).toEqual(['c'])
    expect(await idsOf({ action: '%' })).toEqual([])
    expect(await idsOf({ until: new Date('2020-01-01') })).toEqual([])
    expect(await idsOf({ from: new Date('2020-01-01') })).toHaveLength(3)
    expect((await listEvents(who, { ...NOTHING, actor: actorId }, null)).rows[0]?.actor).toEqual({
      id: actorId,
      name: 'Anna',
    })
  })

  test('of a person are found by mail address, and none by an address that nobody has', async () => {
    const { id } = await createUser({ email: 'kim@amt.example' })
    await write({ actorId: id })
    await write({})
    const who = await reader()
    const foundBy = async (address: string) => {
      const asked = new Request(`http://x/verwaltung/ereignisse?wer=${encodeURIComponent(address)}`)
      const { filter, values } = await readEventFilter(asked)
      expect(values.actor).toBe(address)
      return (await listEvents(who, filter, null)).rows.map(({ actor }) => actor?.id)
    }
    expect(await foundBy('Kim@amt.example')).toEqual([id])
    expect(await foundBy('niemand@amt.example')).toEqual([])
  })

  test('never show what is sealed, and say of what was erased that it is gone', async () => {
    await transact((tx) =>
      appendEvent(tx, {
        ...{ stream: { type: 'proposal', id: 'p' }, actorId: null, action: 'proposal.saved' },
        ...{ values: { title: 'Streng geheim' }, sealedContext: 'context' },
      }),
    )
    await write({ type: 'proposal', id: 'q', value: 'Offen gespeichert' })
    const { id } = await write({ type: 'account', id: 'u', value: 'Persönlich' })
    await transact((tx) => eraseDetails(tx, [id]))
    const who = await reader()
    const { rows } = await listEvents(who, NOTHING, null)
    expect(rows.map((row) => row.fields[0]?.state)).toEqual(['erased', 'sealed', 'sealed'])
    const shown = JSON.stringify(rows) + eventsCsv(await exportEvents(who, NOTHING), translate('de'))
    for (const secret of ['geheim', 'Offen', 'Persönlich']) expect(shown).not.toContain(secret)
    expect(shown).toContain('gelöscht')
  })
})

describe('reading about a person', () => {
  test('is an event of that person, once an hour', async () => {
    const { id } = await createUser()
    const who = await reader()
    await noteReading(who, { ...NOTHING, actor: id })
    await noteReading(who, { ...NOTHING, streamType: 'account', streamId: id })
    expect(await eventActions('account', id)).toEqual(['account.eventsRead'])
    await noteReading(await reader(), { ...NOTHING, actor: id })
    expect(await eventActions('account', id)).toHaveLength(2)
  })

  test('is none where it is about oneself, the platform, a thing or nobody', async () => {
    const who = await reader()
    const quiet = [{}, { actor: who.actor.id }, { actor: 'platform' }, { actor: 'x' }, { streamId: 'c' }]
    for (const filter of quiet) await noteReading(who, { ...NOTHING, ...filter })
    expect(await db.event.count()).toBe(0)
  })
})

describe('the file', () => {
  test('runs no formula, and taking it is an event with the filter', async () => {
    await write({ value: '=HYPERLINK("https://x.example")' })
    await db.user.updateMany({ data: { displayName: '+cmd' } })
    const who = await reader()
    const csv = eventsCsv(await exportEvents(who, { ...NOTHING, streamType: 'challenge' }), translate('de'))
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    for (const line of csv.split(/[\r\n]+/)) expect(line).not.toMatch(/(^|;)"?[=+\-@]/)
    const details = await db.eventDetail.findMany({ where: { field: 'filter' } })
    expect(details).toMatchObject([{ value: 'streamType=challenge' }])
    expect(await eventActions('account', who.actor.id)).toEqual(['events.exported'])
  })
})

describe('the state of the chain', () => {
  test('is unknown before the first check, and told after it', async () => {
    expect(await chainState()).toEqual({ verification: null, checkpointAt: null })
    await write({})
    expect(await verifyEventsCommand([], () => undefined)).toBe(0)
    const { verification, checkpointAt } = await chainState()
    expect(verification).toMatchObject({ ok: true, checked: 1, problems: 0 })
    expect(checkpointAt).toBeInstanceOf(Date)
  })
})

describe('events of actions with the same beginning', () => {
  test('are found by an index, whatever the collation of the database', async () => {
    await write({ action: 'challenge.saved' })
    const plan = await transact(async (tx) => {
      // With so few rows everything is faster without an index: it is asked for here, not found better.
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`
      await tx.$executeRaw`SET LOCAL enable_bitmapscan = off`
      return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
        EXPLAIN SELECT id FROM "Event" WHERE action LIKE 'challenge.%'`
    })
    const text = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toMatch(/Index.*Event_action_id_idx/)
    // Both ends of the range: a plain index in another collation would be read from end to end.
    expect(text).toMatch(
      /Index Cond: \(\(action >= 'challenge\.'::text\) AND \(action < 'challenge\/'::text\)\)/,
    )
  })
})
