import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { type MailBox, openMailBox } from '#test/support/mail-box'
import { addEvent, addUser, passTime, wish } from '#test/support/outbox'
import { tell } from '~/outbox/append.server'
import { drainOutbox } from '~/outbox/worker.server'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { db, transact } from '~/platform/database/client.server'
import { useMailToken } from '~/platform/mail-token.server'

useDatabase()

let box: MailBox
let before: Configuration
beforeAll(async () => {
  box = await openMailBox()
  before = configuration()
  setConfiguration({ ...before, smtpUrl: box.url })
})
afterAll(async () => {
  setConfiguration(before)
  await box.close()
})
beforeEach(() => {
  box.mails.length = 0
  box.forgive()
  rmSync(path.join(before.dataDir, 'mail'), { recursive: true, force: true })
})

const params = { title: 'Straßen & Brücken', path: '/herausforderungen/1', pathEn: '/en/challenges/1' }
const tellAll = async (userIds: string[], eventId: string, inApp = true) =>
  transact((tx) => tell(tx, { eventId, userIds, template: 'challengeClosed', params, inApp }))
const messages = () => db.outboxMessage.findMany()

it('tells a person of an event once: one notice and one mail, in the language of the person', async () => {
  const anna = await addUser('anna@example.org')
  const john = await addUser('john@example.org', { locale: 'en' })
  const { id } = await addEvent()
  await tellAll([anna.id, john.id, anna.id], id)
  await tellAll([anna.id], id)
  await drainOutbox({})
  await tellAll([anna.id], id)
  await drainOutbox({})
  const mails = box.mails.sort((a, b) => String(a.to[0]).localeCompare(String(b.to[0])))
  expect(mails.map(({ to, headers }) => [to, headers['subject']])).toEqual([
    [['anna@example.org'], 'Frist abgelaufen: „Straßen & Brücken“'],
    [['john@example.org'], 'Deadline passed: “Straßen & Brücken”'],
  ])
  expect(mails[0]?.text).toContain('öffnen zwei Personen Ihrer Stelle die Vorschläge')
  expect(mails[0]?.text).toContain('http://127.0.0.1:3000/herausforderungen/1')
  expect(mails[1]?.text).toContain('http://127.0.0.1:3000/en/challenges/1')
  expect(mails[0]?.text).toMatch(/weil Sie die Vorschläge zu dieser Herausforderung öffnen dürfen\.$/m)
  expect(await db.notification.count()).toBe(2)
  expect((await messages()).every(({ state, sentAt }) => state === 'sent' && sentAt)).toBe(true)
})

it('sends every mail once with three workers racing', async () => {
  const users = await Promise.all(Array.from({ length: 15 }, (_, index) => addUser(`u${index}@example.org`)))
  const { id } = await addEvent()
  await tellAll(
    users.map((user) => user.id),
    id,
    false,
  )
  await Promise.all([drainOutbox({}), drainOutbox({}), drainOutbox({})])
  expect(box.mails).toHaveLength(15)
  expect(new Set(box.mails.map(({ to }) => to[0])).size).toBe(15)
  expect(await db.notification.count(), 'by mail only').toBe(0)
})

it('tries again after the server said 451, with one notice only', async () => {
  const anna = await addUser('anna@example.org')
  await tellAll([anna.id], (await addEvent()).id)
  box.refuse(451, 2)
  await drainOutbox({})
  expect(await messages()).toMatchObject([{ state: 'pending', attempts: 1 }])
  expect((await messages())[0]?.error).toContain('451')
  await passTime()
  await drainOutbox({})
  expect(box.mails).toHaveLength(0)
  await passTime()
  await drainOutbox({})
  expect(box.mails).toHaveLength(1)
  expect(await messages()).toMatchObject([{ state: 'sent', attempts: 3, error: null }])
  expect(await db.notification.count()).toBe(1)
})

it('gives up after ten attempts and keeps the error', async () => {
  const anna = await addUser('anna@example.org')
  await tellAll([anna.id], (await addEvent()).id)
  box.refuse(454, 20)
  for (let round = 0; round < 12; round += 1) {
    await drainOutbox({})
    await passTime()
  }
  box.forgive()
  expect(await messages()).toMatchObject([{ state: 'dead', attempts: 10 }])
})

it('sends a mail once more under the same Message-ID after a process died before the mark', async () => {
  const anna = await addUser('anna@example.org')
  await tellAll([anna.id], (await addEvent()).id)
  await drainOutbox({})
  // As if the mark had never been written and the lease had run out; meanwhile she wants it gathered.
  await db.outboxMessage.updateMany({ data: { state: 'pending', nextAt: new Date(0), sentAt: null } })
  await wish(anna.id, 'tasks', 'daily')
  await drainOutbox({})
  const ids = box.mails.map(({ headers }) => headers['message-id'])
  expect([ids.length, new Set(ids).size]).toEqual([2, 1])
  expect(await messages()).toMatchObject([{ state: 'sent', attempts: 2 }])
  expect(await db.notification.count()).toBe(1)
})

it('follows a wish that was changed while the mail server refused', async () => {
  const anna = await addUser('anna@example.org')
  await tellAll([anna.id], (await addEvent()).id)
  box.refuse(451, 1)
  await drainOutbox({})
  await wish(anna.id, 'tasks', 'none')
  await passTime()
  await drainOutbox({})
  expect(box.mails).toEqual([])
  expect(await messages()).toMatchObject([{ state: 'skipped', error: 'unwanted' }])
})

it('shows no notice in the app of what is not wanted there, and still mails it', async () => {
  const anna = await addUser('anna@example.org')
  await db.notificationPreference.create({
    data: { userId: anna.id, kind: 'tasks', channel: 'app', frequency: 'none' },
  })
  await tellAll([anna.id], (await addEvent()).id)
  await drainOutbox({})
  expect([await db.notification.count(), box.mails.length]).toEqual([0, 1])
})

it('leaves no message of a change that was rolled back', async () => {
  const anna = await addUser('anna@example.org')
  const failed = transact(async (tx) => {
    await tell(tx, { eventId: 'e', userIds: [anna.id], template: 'challengeClosed', params })
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  expect(await messages()).toEqual([])
})

it('mints the token when the mail is sent; the database never holds it', async () => {
  const anna = await addUser('anna@example.org')
  const { id } = await addEvent('account')
  const link = { path: '/bestaetigen/~token~', pathEn: '/en/confirm/~token~' }
  await transact((tx) =>
    tell(tx, { eventId: id, userIds: [anna.id], template: 'accountConfirmEmail', params: link }),
  )
  expect(await db.mailToken.count()).toBe(0)
  await drainOutbox({})
  const token = box.mails[0]?.text.match(/\/bestaetigen\/([\w-]{43})$/m)?.[1] ?? ''
  const [stored] = await db.mailToken.findMany()
  expect(stored?.id).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify([stored, await messages()])).not.toContain(token)
  expect(await useMailToken(token, 'confirmClaim')).toBeNull()
  const uses = await Promise.all([1, 2, 3].map(() => useMailToken(token, 'confirmEmail')))
  expect(uses.filter(Boolean)).toEqual([{ userId: anna.id, subjectId: null }])
  await db.mailToken.updateMany({ data: { usedAt: null, expiresAt: new Date(0) } })
  expect(await useMailToken(token, 'confirmEmail'), 'expired').toBeNull()
})

it('writes mails to demo accounts to files and to nobody', async () => {
  const demo = await addUser('demo@example.org', { isDemo: true })
  await tellAll([demo.id], (await addEvent()).id)
  await drainOutbox({})
  expect(box.mails).toEqual([])
  const folder = path.join(before.dataDir, 'mail')
  const names = readdirSync(folder)
  expect(names).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d-]+\.\d{3}Z-[0-9a-f]{12}-[0-9a-f]{6}\.eml$/),
  ])
  expect(readFileSync(path.join(folder, names[0] ?? ''), 'utf8')).toContain(
    'Subject: Frist abgelaufen: „Straßen & Brücken“\n',
  )
})

it('cannot be made to write another header or to another recipient', async () => {
  const anna = await addUser('anna@example.org')
  const title = 'x\r\nBcc: eve@example.org\r\n\r\nBody\u2028y'
  const { id } = await addEvent()
  await transact((tx) =>
    tell(tx, { eventId: id, userIds: [anna.id], template: 'challengeClosed', params: { ...params, title } }),
  )
  await drainOutbox({})
  const [mail] = box.mails
  expect(mail?.to).toEqual(['anna@example.org'])
  expect(mail?.headers).not.toHaveProperty('bcc')
  expect(mail?.headers['subject']).toBe('Frist abgelaufen: „x Bcc: eve@example.org Body y“')
  const evil = await addUser('a@example.org, eve@example.org')
  await tellAll([evil.id], (await addEvent('c2')).id)
  await drainOutbox({})
  expect(box.mails).toHaveLength(1)
  expect(await db.outboxMessage.findFirst({ where: { userId: evil.id } })).toMatchObject({
    state: 'pending',
    error: 'the recipient is not one plain mail address',
  })
})
