import { describe, expect, test } from 'vitest'
import { cookieOf, createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { waitingMails } from '#test/support/mail-link'
import * as accountPage from '~/features/account/routes/account'
import * as noticesPage from '~/features/account/routes/notifications'
import * as securityPage from '~/features/account/routes/security'
import * as workspacePage from '~/features/account/routes/workspace'
import { db } from '~/platform/database/client.server'
import { verifyPassword } from '~/platform/password.server'
import { LIMITS } from '~/platform/rate-limit.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const NEW = 'ein Kormoran im Gegenlicht'
const userRow = (id: string) => db.user.findUniqueOrThrow({ where: { id } })

test.each<[string, { loader: (args: never) => unknown }]>([
  ['/konto', accountPage],
  ['/konto/sicherheit', securityPage],
  ['/mitteilungen?vor=x', noticesPage],
  ['/mein-bereich', workspacePage],
])('%s asks visitors to log in and brings them back', async (path, module) => {
  const answer = await callLoader(module, { path })
  expect(answer.location).toBe(`/anmelden?${new URLSearchParams({ weiter: path })}`)
})

describe('the account page', () => {
  const profile = { displayName: 'Neuer Name', locale: 'en' }
  const open = async () => {
    const { id } = await createUser()
    const viewer = await viewerOf(id)
    return { id, send: (form: Fields) => callAction(accountPage, { path: '/konto', form, viewer }) }
  }

  test('changes name and language, with an event', async () => {
    const { id, send } = await open()
    expect((await send(profile)).location).toBe('/konto')
    expect(await userRow(id)).toMatchObject({ displayName: 'Neuer Name', locale: 'en' })
    expect(await db.event.findMany()).toMatchObject([{ action: 'account.profileChanged', actorId: id }])
  })

  test.each<[string, Fields]>([
    ['no name', { ...profile, displayName: '' }],
    ['a name that is too long', { ...profile, displayName: 'x'.repeat(81) }],
    ['an unknown language', { ...profile, locale: 'fr' }],
  ])('refuses %s', async (_name, form) => {
    const { id, send } = await open()
    const before = await userRow(id)
    expect((await send(form)).status).toBe(422)
    expect(await userRow(id)).toEqual(before)
  })
})

describe('the page about security', () => {
  const passwords = { currentPassword: DEFAULT_PASSWORD, newPassword: NEW }
  const open = async () => {
    const { id } = await createUser()
    const viewer = await viewerOf(id)
    return {
      id,
      send: (form: Fields) => callAction(securityPage, { path: '/konto/sicherheit', form, viewer }),
    }
  }

  test('a new password ends every other session, starts a new one here and tells the owner', async () => {
    const { id, send } = await open()
    const elsewhere = await cookieOf(id)
    const answer = await send(passwords)
    expect(answer.location).toBe('/konto/sicherheit')
    expect((await findViewer(elsewhere)).viewer).toBeNull()
    const here = (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
    expect((await findViewer(here)).viewer).toMatchObject({ id, toast: { key: 'account.password.toast' } })
    expect(await db.session.count()).toBe(1)
    expect(await verifyPassword((await userRow(id)).passwordHash, NEW)).toBe(true)
    expect(await waitingMails(id)).toEqual(['accountPasswordChanged'])
  })

  test.each<[string, Fields, string]>([
    ['a wrong present password', { currentPassword: 'falsch geraten' }, 'currentPassword'],
    ['a common new password', { newPassword: 'passwort1234' }, 'newPassword'],
    ['a short new password', { newPassword: 'kurz' }, 'newPassword'],
  ])('refuses %s and sends no password back', async (_name, change, field) => {
    const { id, send } = await open()
    const answer = await send({ ...passwords, ...change })
    expect(answer.status).toBe(422)
    const { lastResult } = Object(answer.data)
    expect(Object.keys(lastResult.error)).toEqual([field])
    expect(lastResult.initialValue).toEqual({})
    expect(await verifyPassword((await userRow(id)).passwordHash, DEFAULT_PASSWORD)).toBe(true)
  })

  test('whoever holds a stolen session cannot try passwords for long', async () => {
    const { send } = await open()
    await send({ ...passwords, currentPassword: 'falsch geraten' })
    await db.rateLimit.updateMany({ data: { count: LIMITS.confirmPassword.attempts } })
    expect((await send(passwords)).status).toBe(429)
  })
})

describe('notices', () => {
  const params = { title: 'Brücken prüfen', path: '/herausforderungen/1' }
  const notify = (userId: string, count: number) =>
    db.notification.createMany({
      data: Array.from({ length: count }, (_, index) => ({
        userId,
        eventId: `event-${index}`,
        template: 'challengeClosed',
        params,
      })),
    })
  const list = async (userId: string, query = '') =>
    Object(
      (await callLoader(noticesPage, { path: `/mitteilungen${query}`, viewer: await viewerOf(userId) })).data,
    )

  test('stand newest first, say why they were sent and where they lead, page by page', async () => {
    const { id } = await createUser()
    await notify(id, 45)
    const first = await list(id)
    expect(first.notices[0]).toMatchObject({ path: params.path, isRead: false })
    expect(first.notices[0].title).toContain('Brücken prüfen')
    expect(first.notices[0].why).toMatch(/^Sie erhalten diese Nachricht, weil/)
    const second = await list(id, `?vor=${first.next}`)
    const third = await list(id, `?vor=${second.next}`)
    const ids = [first, second, third].flatMap((page) => page.notices.map((one: { id: string }) => one.id))
    expect(ids).toEqual([...ids].sort().reverse())
    expect([ids.length, new Set(ids).size, third.next]).toEqual([45, 45, null])
  })

  test('are only the own ones; an unknown template is left out; a malformed position is the start', async () => {
    const [{ id }, other] = [await createUser(), await createUser()]
    await notify(other.id, 2)
    await db.notification.create({ data: { userId: id, eventId: 'e', template: 'gone', params: {} } })
    expect((await list(id)).notices).toEqual([])
    expect((await list(other.id, '?vor=%00x')).notices).toHaveLength(2)
  })

  test('are marked as read one by one or all, nobody else’s', async () => {
    const [{ id }, other] = [await createUser(), await createUser()]
    await notify(id, 3)
    await notify(other.id, 1)
    const viewer = await viewerOf(id)
    const read = (form: Fields) => callAction(noticesPage, { path: '/mitteilungen', form, viewer })
    const unread = (userId: string) => db.notification.count({ where: { userId, readAt: null } })
    const [one] = await db.notification.findMany({ where: { userId: id } })
    const [foreign] = await db.notification.findMany({ where: { userId: other.id } })
    expect((await read({ notificationId: one?.id ?? '' })).location).toBe('/mitteilungen')
    expect(await unread(id)).toBe(2)
    await read({ notificationId: foreign?.id ?? '' })
    expect(await unread(other.id)).toBe(1)
    expect((await read({ notificationId: 'x' })).status).toBe(422)
    await read({})
    expect([await unread(id), await unread(other.id)]).toEqual([0, 1])
  })
})

describe('the workspace', () => {
  const join = async (userId: string, state: 'unverified' | 'rejected' | 'verified', endedAt?: Date) => {
    const name = `Amt ${state}`
    const organisation = await db.organisation.create({
      data: { kind: 'authority', name, sortKey: name.toLowerCase(), state },
    })
    await db.membership.create({
      data: { userId, organisationId: organisation.id, role: 'owner', ...(endedAt && { endedAt }) },
    })
  }
  const load = async (userId: string) =>
    Object((await callLoader(workspacePage, { path: '/mein-bereich', viewer: await viewerOf(userId) })).data)
  const titles = (tasks: { title: string }[]) => tasks.map((task) => task.title)

  test('says whose turn it is', async () => {
    const { id } = await createUser()
    await join(id, 'unverified')
    await join(id, 'rejected')
    await join(id, 'verified')
    await db.notification.create({ data: { userId: id, eventId: 'e', template: 'gone', params: {} } })
    const { yours, others, organisations } = await load(id)
    expect(titles(yours)).toEqual([
      'Zweiten Faktor einrichten',
      'Amt rejected: Angaben überarbeiten',
      'Eine neue Mitteilung lesen',
      ...['rejected', 'unverified', 'verified'].map((state) => `Profil von „Amt ${state}“ ergänzen (0 %)`),
    ])
    expect(titles(others)).toEqual(['Amt unverified wird geprüft'])
    expect(organisations).toHaveLength(3)
  })

  test('knows nothing of organisations that somebody has left', async () => {
    const { id } = await createUser()
    await join(id, 'unverified', new Date())
    expect(await load(id)).toMatchObject({ yours: [], others: [], organisations: [] })
  })
})
