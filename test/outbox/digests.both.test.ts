import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { linksIn, tellOf, useMailBox } from '#test/support/gathered-mail'
import { addUser, sleepDays, wish } from '#test/support/outbox'
import { nextDigestAt } from '~/domain/notification/digest-time'
import { processDigests } from '~/outbox/process-digests.server'
import { releaseHeld } from '~/outbox/release-held.server'
import { takeDigest } from '~/outbox/take-digest.server'
import { takeMessages } from '~/outbox/take-messages.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'

useDatabase()

const box = useMailBox()
const messages = () => db.outboxMessage.findMany({ orderBy: { id: 'asc' } })
const states = async () => (await messages()).map(({ state }) => state)
const drain = () => drainOutbox({})

describe('a message that is wanted gathered', () => {
  it('waits for seven o’clock, while its notice is there at once', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 1)
    await drain()
    const [message] = await messages()
    expect(message).toMatchObject({ state: 'held', attempts: 0, digestId: null })
    expect(message?.nextAt).toEqual(nextDigestAt('daily', message?.createdAt ?? new Date()))
    expect(box().mails).toEqual([])
    expect(await db.notification.count()).toBe(1)
  })

  it('is sent with all others as one mail to each person, in the person’s language', async () => {
    const anna = await addUser('anna@example.org')
    const john = await addUser('john@example.org', { locale: 'en' })
    for (const { id } of [anna, john]) await wish(id, 'tasks', 'daily')
    await tellOf([anna.id, john.id], 3)
    await drain()
    await sleepDays(1)
    await drain()
    const mails = box().mails.sort((a, b) => String(a.to[0]).localeCompare(String(b.to[0])))
    expect(mails.map(({ to, headers }) => [to[0], headers['subject']])).toEqual([
      ['anna@example.org', 'Ihre Zusammenfassung: 3 Mitteilungen'],
      ['john@example.org', 'Your digest: 3 notifications'],
    ])
    expect(linksIn(mails[0]?.text ?? '')).toHaveLength(3)
    expect(mails[0]?.text).toContain('Aufgaben\n  – ')
    expect(mails[0]?.text).toContain('Jede Zeile sagt, was zu ihrem Zeitpunkt galt')
    expect(await db.mailDelivery.count({ where: { template: 'digest', outcome: 'sent' } })).toBe(2)
    await sleepDays(30)
    await drain()
    expect(box().mails, 'never again').toHaveLength(2)
  })

  it('is still listed when the thing is over by now', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'weekly')
    await tellOf([anna.id], 1)
    await drain()
    await db.notification.updateMany({ data: { readAt: new Date() } })
    await sleepDays(8)
    await drain()
    expect(box().mails[0]?.text).toMatch(/– .+ Uhr: Frist abgelaufen: „Brücke \d+“/)
  })

  it('cannot write lines of its own', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 1)
    const params = { title: 'x\n  https://evil.example\u2028y', path: '/herausforderungen/1' }
    await db.outboxMessage.updateMany({ data: { params } })
    await drain()
    await sleepDays(1)
    await drain()
    expect(box().mails[0]?.text).toMatch(/: Frist abgelaufen: „x +https:\/\/evil.example y“\n/)
  })

  it('does not spoil the others when nothing is known of its template any more', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 2)
    await drain()
    await db.outboxMessage.update({
      where: { id: (await messages())[0]?.id ?? '' },
      data: { template: 'gone' },
    })
    await sleepDays(1)
    await drain()
    expect(linksIn(box().mails[0]?.text ?? '')).toHaveLength(1)
    expect(await messages()).toMatchObject([
      { state: 'held', error: 'no message template' },
      { state: 'sent', error: null },
    ])
  })
})

describe('a worker that slept', () => {
  it.each([1, 21])('for %i days sends what was held once, as one mail', async (days) => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 20)
    await drain()
    await sleepDays(days)
    await drain()
    expect(box().mails).toHaveLength(1)
    expect(new Set(linksIn(box().mails[0]?.text ?? '')).size).toBe(20)
    expect(new Set(await states())).toEqual(new Set(['sent']))
  })

  it('and had not even decided about them, sends one mail too, with several workers', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await wish(anna.id, 'matches', 'weekly')
    await tellOf([anna.id], 10)
    await drain()
    await tellOf([anna.id], 23)
    await sleepDays(21)
    await Promise.all([drain(), drain(), drain()])
    await drain()
    expect(box().mails).toHaveLength(1)
    expect(new Set(linksIn(box().mails[0]?.text ?? '')).size).toBe(33)
  })

  it('sends everything that was wanted at once one by one, each once', async () => {
    const anna = await addUser('anna@example.org')
    await tellOf([anna.id], 7)
    await sleepDays(21)
    await Promise.all([drain(), drain()])
    expect(
      box()
        .mails.map(({ headers }) => headers['subject'])
        .sort(),
    ).toEqual([...new Set(box().mails.map(({ headers }) => headers['subject']))].sort())
    expect(box().mails).toHaveLength(7)
  })
})

describe('several workers', () => {
  it('put every message in exactly one digest', async () => {
    const people = await Promise.all(
      Array.from({ length: 6 }, (_, index) => addUser(`p${index}@example.org`)),
    )
    for (const { id } of people) await wish(id, 'tasks', 'daily')
    await tellOf(
      people.map(({ id }) => id),
      4,
    )
    await drain()
    await sleepDays(1)
    await Promise.all([drain(), drain(), drain(), drain()])
    expect(
      box()
        .mails.map(({ to }) => to[0])
        .sort(),
    ).toEqual(people.map(({ email }) => email))
    for (const { text } of box().mails) expect(new Set(linksIn(text)).size).toBe(4)
    const rows = await messages()
    expect(new Set(rows.map(({ digestId }) => digestId)).size).toBe(6)
    for (const { id } of people)
      expect(new Set(rows.filter((row) => row.userId === id).map(({ digestId }) => digestId)).size).toBe(1)
  })

  it('leave a person alone about whose messages another one is still deciding', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 1)
    await drain()
    await tellOf([anna.id], 1)
    await sleepDays(2)
    expect(await processDigests(), 'one message is not decided about').toBe(0)
    expect(await takeMessages()).toMatchObject({ count: 1, toSend: [] })
    expect(await processDigests()).toBe(1)
    expect(linksIn(box().mails[0]?.text ?? '')).toHaveLength(2)
  })
})

describe('a process that dies', () => {
  it('between sending and marking: the same digest is sent again under the same Message-ID', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 2)
    await drain()
    await sleepDays(1)
    await drain()
    // As if the mark had never been written: the claim stands, and its lease has run out.
    await db.outboxMessage.updateMany({ data: { state: 'held', nextAt: new Date(0), sentAt: null } })
    await tellOf([anna.id], 1)
    await drain()
    await sleepDays(1)
    await drain()
    const ids = box().mails.map(({ headers }) => headers['message-id'])
    expect(box().mails.map(({ text }) => linksIn(text).length)).toEqual([2, 2, 1])
    expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false])
    expect(linksIn(box().mails[1]?.text ?? '')).toEqual(linksIn(box().mails[0]?.text ?? ''))
  })

  it('right after the claim: nobody touches the digest during the lease, and it is sent once afterwards', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 2)
    await drain()
    await sleepDays(1)
    const taken = await takeDigest()
    await transact((tx) => releaseHeld(tx, anna.id))
    await drain()
    expect(box().mails).toEqual([])
    await db.outboxMessage.updateMany({ data: { nextAt: new Date(0) } })
    await drain()
    expect(box().mails).toHaveLength(1)
    expect(box().mails[0]?.headers['message-id']).toContain(taken?.digest?.digestId)
  })
})

describe('a digest that the mail server refuses', () => {
  it('for now is sent later, with what has come since', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 2)
    await drain()
    await sleepDays(1)
    box().refuse(451, 1)
    await drain()
    expect(await messages()).toMatchObject([1, 2].map(() => ({ state: 'held', attempts: 1, digestId: null })))
    await tellOf([anna.id], 1)
    await drain()
    await sleepDays(1)
    await drain()
    expect(box().mails.map(({ text }) => linksIn(text).length)).toEqual([3])
  })

  it('for good is dead, and its address marked', async () => {
    const anna = await addUser('anna@example.org')
    await wish(anna.id, 'tasks', 'daily')
    await tellOf([anna.id], 2)
    await drain()
    await sleepDays(1)
    box().refuseAddress('anna@example.org', 550, '5.1.1 unknown')
    await drain()
    expect(await states()).toEqual(['dead', 'dead'])
    expect((await db.user.findUniqueOrThrow({ where: { id: anna.id } })).mailBouncedAt).not.toBeNull()
  })
})
