import { beforeEach, describe, expect, test } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { wish } from '#test/support/outbox'
import { CHOSEN_KINDS, frequencyOf } from '~/domain/notification/kinds'
import * as deliveriesPage from '~/features/account/routes/deliveries'
import * as settingsPage from '~/features/account/routes/notification-settings'
import * as noticesPage from '~/features/account/routes/notifications'
import * as unsubscribePage from '~/features/account/routes/unsubscribe'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { type UnsubscribeScope, unsubscribeToken } from '~/platform/unsubscribe-token.server'

useDatabase()

let viewer: Viewer
beforeEach(async () => {
  viewer = await viewerOf((await createUser()).id)
})
const stored = () => db.notificationPreference.findMany({ where: { userId: viewer.id } })
const mailOf = async (kind: (typeof CHOSEN_KINDS)[number]) => frequencyOf(kind, 'mail', await stored())
const held = (kind = 'challengeClosed') => {
  const params = { title: 'Brücke', path: '/x' }
  const data = { userId: viewer.id, template: kind, params, state: 'held', eventId: newId() } as const
  return db.outboxMessage.create({ data: { ...data, nextAt: new Date('2999-01-01T00:00:00Z') } })
}

test.each<[string, { loader: (args: never) => unknown }]>([
  ['/konto/mitteilungen', settingsPage],
  ['/konto/zustellung?vor=x', deliveriesPage],
])('%s asks visitors to log in and brings them back', async (path, module) => {
  const answer = await callLoader(module, { path })
  expect(answer.location).toBe(`/anmelden?${new URLSearchParams({ weiter: path })}`)
})

describe('the settings', () => {
  const open = async () =>
    Object((await callLoader(settingsPage, { path: '/konto/mitteilungen', viewer })).data)
  const save = (form: Fields) =>
    callAction(settingsPage, { path: '/konto/mitteilungen', viewer, form: { intent: 'save', ...form } })

  test('show what holds without a choice, only kinds of which there are messages, and what always comes', async () => {
    const { preferences, always, bounce } = await open()
    expect(preferences.map((one: { kind: string }) => one.kind)).toEqual(
      CHOSEN_KINDS.filter((kind) => kind !== 'operation'),
    )
    expect(preferences).toContainEqual({ kind: 'challenges', mail: 'atOnce', app: 'atOnce' })
    expect(always).toEqual(['security', 'requested', 'legal'])
    expect(bounce).toBeNull()
  })

  test('are saved for this person alone, with one event that names what changed', async () => {
    const other = await createUser()
    const answer = await save({ tasksMail: 'weekly', tasksApp: 'none', matchesMail: 'atOnce' })
    expect(answer.location).toBe('/konto/mitteilungen')
    expect(await stored()).toMatchObject([
      { kind: 'tasks', channel: 'mail', frequency: 'weekly' },
      { kind: 'tasks', channel: 'app', frequency: 'none' },
    ])
    expect(await db.notificationPreference.count({ where: { userId: other.id } })).toBe(0)
    const [event] = await db.event.findMany({ where: { streamType: 'account', streamId: viewer.id } })
    expect(event).toMatchObject({ action: 'account.noticesChosen', fields: ['tasks.app', 'tasks.mail'] })
  })

  test('sent twice change nothing the second time', async () => {
    await save({ tasksMail: 'none' })
    await save({ tasksMail: 'none' })
    expect(await eventActions('account', viewer.id)).toEqual(['account.noticesChosen'])
  })

  test('free what is held, so that it follows the new wish; but not a digest on its way', async () => {
    const free = await held()
    const leaving = await held()
    await db.outboxMessage.update({ where: { id: leaving.id }, data: { digestId: newId() } })
    await save({ tasksMail: 'atOnce', matchesMail: 'atOnce' })
    expect(
      await db.outboxMessage.findUnique({ where: { id: free.id } }),
      'nothing was changed',
    ).toMatchObject({
      state: 'held',
    })
    await save({ matchesMail: 'none' })
    expect(await db.outboxMessage.findUnique({ where: { id: free.id } })).toMatchObject({ state: 'pending' })
    expect(await db.outboxMessage.findUnique({ where: { id: leaving.id } })).toMatchObject({ state: 'held' })
  })

  test.each<[string, Fields]>([
    ['an unknown frequency', { tasksMail: 'hourly' }],
    ['a gathered notice in the app', { tasksApp: 'daily' }],
    ['no intent', { intent: '' }],
    ['an unknown intent', { intent: 'delete' }],
  ])('refuse %s', async (_name, form) => {
    const answer = await save({ matchesMail: 'none', ...form })
    expect(answer.status).toBe(422)
    expect(await stored()).toEqual([])
  })

  test('do not reach essential kinds', async () => {
    for (const kind of ['security', 'requested', 'legal']) await save({ [`${kind}Mail`]: 'none' })
    expect(await stored()).toEqual([])
  })
})

describe('an address that has bounced', () => {
  const check = () =>
    callAction(settingsPage, { path: '/konto/mitteilungen', viewer, form: { intent: 'checkAddress' } })
  const bounce = () => db.user.update({ where: { id: viewer.id }, data: { mailBouncedAt: new Date() } })

  test('is shown to its owner, who can have it checked a few times', async () => {
    const { email } = await bounce()
    const { data } = await callLoader(settingsPage, { path: '/konto/mitteilungen', viewer })
    expect(Object(data).bounce).toMatchObject({ email })
    const notices = await callLoader(noticesPage, { path: '/mitteilungen', viewer })
    expect(Object(notices.data).bounce).toMatchObject({ email })
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await check()).status).toBe(303)
    expect(await db.outboxMessage.findMany()).toMatchObject(
      [1, 2, 3].map(() => ({ template: 'accountCheckAddress', userId: viewer.id, inApp: false })),
    )
  })

  test('that works is not checked', async () => {
    await check()
    expect(await db.outboxMessage.count()).toBe(0)
  })
})

describe('the link of a mail', () => {
  const at = (token: string) => ({ path: `/abbestellen/${token}`, params: { token } })
  const press = (scope: UnsubscribeScope, userId = viewer.id) =>
    callAction(unsubscribePage, {
      ...at(unsubscribeToken(userId, scope)),
      form: { 'List-Unsubscribe': 'One-Click' },
    })

  test('ends the mails of its kind without a log-in, and nothing else; twice is as good as once', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(await press('matches')).toMatchObject({ status: 200, data: { ended: 'matches' } })
    expect(await stored()).toMatchObject([{ kind: 'matches', channel: 'mail', frequency: 'none' }])
    expect(await eventActions('account', viewer.id)).toEqual(['account.mailsEnded'])
    expect(await db.event.findFirst()).toMatchObject({ actorId: null })
  })

  test('that is only looked at changes nothing and names nobody', async () => {
    const token = unsubscribeToken(viewer.id, 'matches')
    const { status, data } = await callLoader(unsubscribePage, at(token))
    expect([status, data]).toEqual([200, { title: 'E-Mails abbestellen', scope: 'matches' }])
    expect(await stored()).toEqual([])
  })

  test('of a digest ends everything that comes gathered, and leaves the rest', async () => {
    await wish(viewer.id, 'tasks', 'weekly')
    await wish(viewer.id, 'challenges', 'daily')
    await wish(viewer.id, 'organisations', 'none')
    await press('digest')
    expect(await Promise.all(CHOSEN_KINDS.map(mailOf))).toEqual([
      'none',
      'atOnce',
      'atOnce',
      'none',
      'none',
      // what comes of taking part is gathered by default
      'none',
      // what somebody watches comes at once by default, and what is new for a saved search
      'atOnce',
      'atOnce',
      'none',
    ])
    expect(await press('digest')).toMatchObject({ status: 200 })
  })

  test('takes back what is held', async () => {
    await wish(viewer.id, 'tasks', 'daily')
    const { id } = await held()
    await press('tasks')
    expect(await db.outboxMessage.findUnique({ where: { id } })).toMatchObject({ state: 'pending' })
  })

  test.each([
    ['forged', () => `${unsubscribeToken(viewer.id, 'tasks').slice(0, -2)}AA`],
    ['of something else', () => 'x'.repeat(43)],
    ['empty', () => ''],
  ])('is unknown where it is %s, and changes nothing', async (_name, tokenOf) => {
    const token = tokenOf()
    expect((await callLoader(unsubscribePage, at(token))).status).toBe(404)
    expect((await callAction(unsubscribePage, { ...at(token), form: {} })).status).toBe(404)
    expect(await db.notificationPreference.count()).toBe(0)
  })

  test('of somebody who is gone or erased writes nothing down', async () => {
    expect((await press('tasks', newId())).status).toBe(200)
    await db.user.update({ where: { id: viewer.id }, data: { erasedAt: new Date() } })
    expect((await press('tasks')).status).toBe(200)
    expect([await db.notificationPreference.count(), await db.event.count()]).toEqual([0, 0])
  })
})

describe('the log', () => {
  const list = async (query = '', who = viewer) =>
    Object((await callLoader(deliveriesPage, { path: `/konto/zustellung${query}`, viewer: who })).data)
  const log = (messageId: string, more: object = {}) =>
    db.mailDelivery.create({
      data: {
        messageId,
        userId: viewer.id,
        template: 'challengeClosed',
        outcome: 'sent',
        smtpCode: 250,
        ...more,
      },
    })

  test('names the subject while the message is kept, and the kind afterwards', async () => {
    const { id } = await held()
    await log('gone')
    await log(id)
    await log('digest', { template: 'digest' })
    await log('old', { template: 'unknownByNow' })
    const { deliveries } = await list()
    expect(deliveries.map(({ subject, kind }: { subject: string; kind: string }) => [subject, kind])).toEqual(
      [
        [null, null],
        [null, 'digest'],
        ['Frist abgelaufen: „Brücke“', 'tasks'],
        [null, 'tasks'],
      ],
    )
  })

  test('tells what was written to a file from what a server took', async () => {
    await log('a', { smtpCode: null })
    await log('b', { outcome: 'failed', smtpCode: 450, reply: '450 later' })
    const { deliveries } = await list()
    expect(deliveries).toMatchObject([{ outcome: 'failed', reply: '450 later' }, { outcome: 'written' }])
  })

  test('holds the own rows only, newest first, page by page', async () => {
    for (let index = 0; index < 60; index += 1) await log(`m${index}`)
    const other = await viewerOf((await createUser()).id)
    expect((await list('', other)).deliveries).toEqual([])
    const ids: string[] = []
    for (let query = ''; ; ) {
      const { deliveries, next } = await list(query)
      ids.push(...deliveries.map(({ id }: { id: string }) => id))
      if (!next) break
      query = `?vor=${next}`
    }
    expect([ids.length, new Set(ids).size]).toEqual([60, 60])
    expect(ids).toEqual([...ids].sort().reverse())
    expect((await list('?vor=%00x')).isFirst).toBe(true)
  })

  test('of somebody else’s message shows no subject', async () => {
    const other = await createUser()
    const { id } = await held()
    await db.outboxMessage.update({ where: { id }, data: { userId: other.id } })
    await log(id)
    expect((await list()).deliveries).toMatchObject([{ subject: null, kind: 'tasks' }])
  })
})

describe('the notices', () => {
  test('can be narrowed to unread ones, page by page, and name their kind', async () => {
    const data = Array.from({ length: 45 }, (_, index) => ({
      userId: viewer.id,
      eventId: `e${index}`,
      template: 'challengeClosed',
      params: { title: 'Brücke', path: '/x' },
      readAt: index % 2 === 0 ? new Date() : null,
    }))
    await db.notification.createMany({ data })
    const list = async (query: string) =>
      Object((await callLoader(noticesPage, { path: `/mitteilungen${query}`, viewer })).data)
    const first = await list('?zeige=ungelesen')
    const second = await list(`?zeige=ungelesen&vor=${first.next}`)
    const notices = [...first.notices, ...second.notices]
    expect([notices.length, second.next, first.isUnreadOnly]).toEqual([22, null, true])
    expect(notices.every(({ isRead, kind }) => !isRead && kind === 'tasks')).toBe(true)
    expect((await list('?zeige=anderes')).isUnreadOnly).toBe(false)
  })
})
