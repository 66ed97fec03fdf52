import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { type MailBox, openMailBox } from '#test/support/mail-box'
import { addEvent, addUser, passTime, sleepDays, wish } from '#test/support/outbox'
import { tell, tellAddress } from '~/outbox/append.server'
import { drainOutbox } from '~/outbox/worker.server'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { db, transact } from '~/platform/database/client.server'
import { readUnsubscribeToken } from '~/platform/unsubscribe-token.server'

useDatabase()

const ADDRESS = 'anna@example.org'
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
})

const link = { path: '/x', pathEn: '/en/x' }
let number = 0
const event = async () => {
  number += 1
  return (await addEvent(`d${number}`)).id
}
/** One mail of each sort to a person, sent at once. */
const templates = {
  tasks: (userId: string) => send(userId, 'challengeClosed', { ...link, title: 'Brücke' }),
  security: (userId: string) => send(userId, 'accountPasswordChanged', link),
  requested: (userId: string) => send(userId, 'accountCheckAddress', link),
  elsewhere: (userId: string) =>
    send(userId, 'claimConfirm', {
      ...link,
      organisation: 'O',
      person: 'P',
      claimId: 'c',
      email: 'amt@example.org',
    }),
}
async function send(userId: string, template: never | string, params: object): Promise<void> {
  const eventId = await event()
  await transact((tx) => tell(tx, { eventId, userIds: [userId], template, params } as never))
  await drainOutbox({})
}
const log = () => db.mailDelivery.findMany({ orderBy: { id: 'asc' } })
const message = () => db.outboxMessage.findFirstOrThrow({ orderBy: { id: 'desc' } })
const bouncedAt = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).mailBouncedAt

describe('a mail that the server takes', () => {
  it('is logged with the code and the answer, without content', async () => {
    const { id } = await addUser(ADDRESS)
    await templates.tasks(id)
    const rows = await log()
    expect(rows).toMatchObject([
      {
        messageId: (await message()).id,
        userId: id,
        template: 'challengeClosed',
        outcome: 'sent',
        smtpCode: 250,
      },
    ])
    expect(rows[0]?.reply).toMatch(/^250/)
    expect(JSON.stringify(rows)).not.toMatch(/Brücke|anna@/)
  })

  it('is written to a file without SMTP_URL, and the log does not claim more', async () => {
    setConfiguration(before)
    const { id } = await addUser(ADDRESS)
    await db.user.update({ where: { id }, data: { mailBouncedAt: new Date() } })
    await templates.requested(id)
    setConfiguration({ ...before, smtpUrl: box.url })
    expect(await log()).toMatchObject([{ outcome: 'sent', smtpCode: null, reply: '' }])
    expect(await bouncedAt(id), 'a file proves nothing').not.toBeNull()
  })
})

describe('a temporary refusal', () => {
  it.each([450, 451, 421])('%i is tried again; each attempt is one row', async (code) => {
    const { id } = await addUser(ADDRESS)
    box.refuseAddress(ADDRESS, code, '4.2.0 <anna@example.org> greylisted')
    await templates.tasks(id)
    expect(await message()).toMatchObject({ state: 'pending', attempts: 1 })
    expect((await message()).error).not.toContain('@')
    await passTime()
    await drainOutbox({})
    box.forgive()
    await passTime()
    await drainOutbox({})
    expect(box.mails).toHaveLength(1)
    expect((await log()).map(({ outcome, smtpCode }) => [outcome, smtpCode])).toEqual([
      ['failed', code],
      ['failed', code],
      ['sent', 250],
    ])
    expect((await log())[0]?.reply).toBe(`${code} 4.2.0 … greylisted`)
    expect(await bouncedAt(id)).toBeNull()
    expect(new Set((await log()).map(({ messageId }) => messageId)).size).toBe(1)
  })

  it('and a server that is not there are the same', async () => {
    setConfiguration({ ...before, smtpUrl: 'smtp://127.0.0.1:1' })
    const { id } = await addUser(ADDRESS)
    await templates.tasks(id)
    setConfiguration({ ...before, smtpUrl: box.url })
    expect(await log()).toMatchObject([{ outcome: 'failed', smtpCode: null, reply: '' }])
    expect(await message()).toMatchObject({ state: 'pending' })
  })

  it('ten times is the end', async () => {
    const { id } = await addUser(ADDRESS)
    box.refuseAddress(ADDRESS, 450, 'later')
    await templates.tasks(id)
    for (let round = 0; round < 11; round += 1) {
      await passTime()
      await drainOutbox({})
    }
    expect(await message()).toMatchObject({ state: 'dead', attempts: 10 })
    expect(await log()).toHaveLength(10)
    expect(await bouncedAt(id), 'nobody said that the address is wrong').toBeNull()
  })
})

describe('a refusal for good', () => {
  it('is not tried again and marks the address; what follows is skipped and says so', async () => {
    const { id } = await addUser(ADDRESS)
    box.refuseAddress(ADDRESS, 550, '5.1.1 no such user')
    await templates.tasks(id)
    expect(await message()).toMatchObject({ state: 'dead', attempts: 1 })
    expect(await bouncedAt(id)).not.toBeNull()
    await passTime()
    await templates.security(id)
    await templates.tasks(id)
    expect(await message()).toMatchObject({ state: 'skipped', error: 'addressBounced' })
    expect((await log()).map(({ outcome, smtpCode }) => [outcome, smtpCode])).toEqual([
      ['bounced', 550],
      ['skipped', null],
      ['skipped', null],
    ])
    expect(await db.notification.count(), 'the notices are there').toBe(3)
  })

  it('of one person says nothing of another one', async () => {
    const [anna, bert] = [await addUser(ADDRESS), await addUser('bert@example.org')]
    box.refuseAddress(ADDRESS, 550, '5.1.1 no such user')
    await templates.tasks(anna.id)
    await templates.tasks(bert.id)
    expect(box.mails.map(({ to }) => to)).toEqual([['bert@example.org']])
    expect(await bouncedAt(bert.id)).toBeNull()
  })

  it.each([
    ['of the relay', 554, '5.7.1 relay access denied'],
    ['of a full mailbox', 552, '5.2.2 mailbox full'],
  ])('%s ends the mail, not the address', async (_name, code, reply) => {
    const { id } = await addUser(ADDRESS)
    box.refuseAddress(ADDRESS, code, reply)
    await templates.tasks(id)
    expect(await log()).toMatchObject([{ outcome: 'bounced', smtpCode: code }])
    expect(await message()).toMatchObject({ state: 'dead' })
    expect(await bouncedAt(id)).toBeNull()
  })

  it('of another address than the account’s says nothing of the account', async () => {
    const { id } = await addUser(ADDRESS)
    box.refuseAddress('amt@example.org', 550, '5.1.1 no such user')
    await templates.elsewhere(id)
    expect(await log()).toMatchObject([{ outcome: 'bounced', userId: id }])
    expect(await bouncedAt(id)).toBeNull()
  })

  it('of an address that was changed meanwhile does not mark the new one', async () => {
    const { id } = await addUser(ADDRESS)
    box.refuseAddress(ADDRESS, 550, '5.1.1 no such user')
    await templates.tasks(id)
    await db.user.update({ where: { id }, data: { displayName: 'Anna' } })
    expect(await bouncedAt(id)).not.toBeNull()
    await db.user.update({ where: { id }, data: { email: 'anna@neu.example' } })
    expect(await bouncedAt(id)).toBeNull()
    await templates.tasks(id)
    expect(box.mails.map(({ to }) => to)).toEqual([['anna@neu.example']])
  })
})

describe('an address that bounced', () => {
  it('still gets links that were asked for, and works again when one of them is taken', async () => {
    const { id } = await addUser(ADDRESS)
    await db.user.update({ where: { id }, data: { mailBouncedAt: new Date() } })
    await templates.requested(id)
    expect(box.mails).toHaveLength(1)
    expect(await bouncedAt(id)).toBeNull()
    await templates.tasks(id)
    expect(box.mails).toHaveLength(2)
  })

  it('does not keep mails from other addresses', async () => {
    const { id } = await addUser(ADDRESS)
    await db.user.update({ where: { id }, data: { mailBouncedAt: new Date() } })
    await templates.elsewhere(id)
    expect(box.mails.map(({ to }) => to)).toEqual([['amt@example.org']])
    expect(await bouncedAt(id), 'another mailbox proves nothing').not.toBeNull()
  })
})

describe('a bare address', () => {
  it('gets its message whatever the kind, without a way to end it, and is logged without a person', async () => {
    const eventId = await event()
    const params = { ...link, title: 'Brücke' }
    const invited = {
      eventId,
      address: 'neu@example.org',
      locale: 'en',
      template: 'challengePublished',
      params,
    }
    await transact((tx) => tellAddress(tx, invited as Parameters<typeof tellAddress>[1]))
    await drainOutbox({})
    expect(box.mails).toHaveLength(1)
    expect(box.mails[0]?.headers).not.toHaveProperty('list-unsubscribe')
    expect(await log()).toMatchObject([{ userId: null, template: 'challengePublished', outcome: 'sent' }])
    box.refuseAddress('weg@example.org', 550, '5.1.1 gone')
    await transact((tx) => tellAddress(tx, { ...invited, address: 'weg@example.org' } as never))
    await drainOutbox({})
    expect((await log())[1]).toMatchObject({ userId: null, outcome: 'bounced' })
  })
})

describe('the way to end mails (RFC 8058)', () => {
  it('stands in the header and in the text of what can be ended', async () => {
    const { id } = await addUser(ADDRESS, { locale: 'en' })
    await templates.tasks(id)
    const [mail] = box.mails
    const url = /^<(.+)>$/.exec(mail?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
    expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/en\/unsubscribe\/[\w-]{70,}$/)
    expect(mail?.text).toContain(url)
    expect(mail?.text).toContain('http://127.0.0.1:3000/en/account/notifications')
    expect(readUnsubscribeToken(url.split('/').at(-1) ?? '')).toEqual({ userId: id, scope: 'tasks' })
  })

  it.each(['security', 'requested', 'elsewhere'] as const)(
    'is missing where nothing can be: %s',
    async (kind) => {
      const { id } = await addUser(ADDRESS)
      await templates[kind](id)
      expect(box.mails[0]?.headers).not.toHaveProperty('list-unsubscribe')
      expect(box.mails[0]?.text).not.toContain('/abbestellen/')
    },
  )

  it('ends the whole digest', async () => {
    const { id } = await addUser(ADDRESS)
    await wish(id, 'tasks', 'daily')
    await templates.tasks(id)
    await sleepDays(1)
    await drainOutbox({})
    const token = /\/abbestellen\/([\w-]+)>/.exec(box.mails[0]?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
    expect(readUnsubscribeToken(token)).toEqual({ userId: id, scope: 'digest' })
  })

  it('stands in mails that are written to files', async () => {
    const { id } = await addUser(ADDRESS, { isDemo: true })
    await templates.tasks(id)
    const folder = path.join(before.dataDir, 'mail')
    const [name = ''] = readdirSync(folder)
    expect(readFileSync(path.join(folder, name), 'utf8')).toContain(
      '\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n',
    )
  })
})

it('to somebody whose account was closed goes what concerns themselves, and nothing of what goes on inside', async () => {
  const { id } = await addUser(ADDRESS)
  await db.user.update({ where: { id }, data: { disabledAt: new Date(), disabledReason: 'Missbrauch' } })
  await templates.tasks(id)
  expect([box.mails, (await message()).error]).toEqual([[], 'closed'])
  await templates.security(id)
  expect(box.mails).toHaveLength(1)
})

it('nothing goes to somebody who was erased', async () => {
  const { id } = await addUser(ADDRESS)
  await db.user.update({ where: { id }, data: { erasedAt: new Date() } })
  for (const tellOne of Object.values(templates)) await tellOne(id)
  expect(box.mails).toEqual([])
  expect([await db.notification.count(), await log()]).toEqual([0, []])
})
