import { describe, expect, test } from 'vitest'
import { codeOf, cookieOf, createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { waitingMails } from '#test/support/mail-link'
import { noteDevice } from '~/features/account/operations/note-device.server'
import * as factorPage from '~/features/account/routes/second-factor'
import * as page from '~/features/account/routes/sessions'
import { db } from '~/platform/database/client.server'
import { cleanUp } from '~/platform/jobs/clean-up.server'
import { startSession } from '~/platform/session/start-session.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1'

async function withSessions() {
  const { id } = await createUser()
  const elsewhere = (await startSession(id, { userAgent: SAFARI })).split(';')[0] ?? ''
  const here = (await startSession(id, { userAgent: FIREFOX })).split(';')[0] ?? ''
  const { viewer } = await findViewer(here)
  if (!viewer) throw new Error('no session')
  const send = (form: Fields) => callAction(page, { path: '/konto/sitzungen', viewer, form })
  const list = async () =>
    Object((await callLoader(page, { path: '/konto/sitzungen', viewer })).data).sessions as {
      id: string
      device: string
      isThis: boolean
    }[]
  return { id, elsewhere, here, viewer, send, list }
}
const isOpen = async (cookie: string) => (await findViewer(cookie)).viewer !== null

describe('sessions', () => {
  test('are listed with their device in words; this one is marked', async () => {
    const { list } = await withSessions()
    const rows = (await list()).map(({ device, isThis }) => [device, isThis])
    expect(rows).toHaveLength(2)
    expect(rows).toContainEqual(['Firefox · Linux', true])
    expect(rows).toContainEqual(['Safari · iPhone', false])
  })

  test('one is ended, nobody else’s', async () => {
    const { send, list, elsewhere, here } = await withSessions()
    const { id: strangerId } = await createUser()
    const stranger = await cookieOf(strangerId)
    const foreign = await db.session.findFirstOrThrow({ where: { userId: strangerId } })
    await send({ intent: 'end', sessionId: foreign.id })
    expect(await isOpen(stranger)).toBe(true)
    const other = (await list()).find((one) => !one.isThis)
    await send({ intent: 'end', sessionId: other?.id ?? '' })
    expect([await isOpen(elsewhere), await isOpen(here)]).toEqual([false, true])
  })

  test('all others end, or all of them', async () => {
    const { id, send, elsewhere, here } = await withSessions()
    expect((await send({ intent: 'endOthers' })).location).toBe('/konto/sitzungen')
    expect([await isOpen(elsewhere), await isOpen(here)]).toEqual([false, true])
    const answer = await send({ intent: 'endAll' })
    expect(answer.location).toBe('/anmelden')
    expect(answer.headers.get('Set-Cookie')).toMatch(/Max-Age=0/)
    expect(await isOpen(here)).toBe(false)
    expect(await eventActions('account', id)).toEqual(['account.sessionsEnded', 'account.sessionsEnded'])
  })

  test.each<Fields>([{}, { intent: 'x' }, { intent: 'end', sessionId: 'x' }])(
    '%j is refused',
    async (form) => {
      expect((await (await withSessions()).send(form)).status).toBe(422)
    },
  )
})

describe('the time of use', () => {
  test('is written every few minutes, not at every request', async () => {
    const cookie = await cookieOf((await createUser()).id)
    await findViewer(cookie)
    const first = await db.session.findFirstOrThrow()
    await findViewer(cookie)
    expect(await db.session.findFirstOrThrow()).toEqual(first)
    const old = new Date(Date.now() - 6 * 60_000)
    await db.session.updateMany({ data: { lastSeenAt: old } })
    await findViewer(cookie)
    expect((await db.session.findFirstOrThrow()).lastSeenAt.getTime()).toBeGreaterThan(old.getTime())
  })
})

describe('a device', () => {
  const from = (userId: string, network: string, userAgent = FIREFOX) =>
    noteDevice({ userId, network, userAgent })

  test('that is new is told by mail, once; the first one is the owner’s own', async () => {
    const { id } = await createUser()
    await from(id, '192.0.2.1')
    await from(id, '192.0.2.1')
    expect(await waitingMails(id)).toEqual([])
    await from(id, '192.0.2.1', SAFARI)
    await from(id, '192.0.2.1', SAFARI)
    await from(id, '198.51.100.7')
    expect(await waitingMails(id)).toEqual(['accountNewDevice', 'accountNewDevice'])
    const rows = JSON.stringify(await db.device.findMany())
    expect(rows).not.toMatch(/192\.0\.2|Firefox/)
  })

  test('of the same IPv6 line is the same', async () => {
    const { id } = await createUser()
    await from(id, '2001:db8:1:2::1')
    await from(id, '2001:db8:1:2:ffff::9')
    expect(await db.device.count({ where: { isOfNetwork: true } })).toBe(1)
  })

  test('is known by its browser for longer than by its network, which is gone after some days', async () => {
    const { id } = await createUser()
    await from(id, '192.0.2.1')
    await db.device.updateMany({ data: { lastSeenAt: new Date(Date.now() - 6.01 * 86_400_000) } })
    await cleanUp()
    expect(await db.device.findMany()).toMatchObject([{ isOfNetwork: false }])
    await from(id, '198.51.100.7')
    expect(await waitingMails(id)).toEqual([])
    await from(id, '198.51.100.8')
    expect(await waitingMails(id)).toEqual(['accountNewDevice'])
    await from(id, '198.51.100.8', SAFARI)
    expect(await waitingMails(id)).toHaveLength(2)
  })

  test('is told a few times a day at most; the record has all of them', async () => {
    const { id } = await createUser()
    for (let line = 0; line < 9; line += 1) await from(id, `203.0.113.${line}`)
    expect(await waitingMails(id)).toHaveLength(5)
    expect(await eventActions('account', id)).toHaveLength(8)
  })

  test('at the same moment twice is told once', async () => {
    const { id } = await createUser()
    await from(id, '192.0.2.1')
    await Promise.all([from(id, '192.0.2.2'), from(id, '192.0.2.2')])
    expect(await waitingMails(id)).toEqual(['accountNewDevice'])
  })
})

describe('the second factor', () => {
  const open = async (options: Parameters<typeof createUser>[0]) => {
    const user = await createUser({ secondFactor: true, ...options })
    const viewer = await viewerOf(user.id)
    const send = (form: Fields) => callAction(factorPage, { path: '/konto/zweiter-faktor', viewer, form })
    return { user, send }
  }
  const row = (id: string) => db.user.findUniqueOrThrow({ where: { id } })

  test('is switched off where no role needs it', async () => {
    const { user, send } = await open({})
    expect((await send({ intent: 'switchOff' })).status).toBe(303)
    expect(await row(user.id)).toMatchObject({ totpSecret: null, totpConfirmedAt: null })
    expect(await db.session.count({ where: { secondFactorAt: { not: null } } })).toBe(0)
    expect(await waitingMails(user.id)).toEqual(['accountSecondFactorOff'])
  })

  test('stays on where a role needs it', async () => {
    const { user, send } = await open({ platformRole: 'staff' })
    expect((await send({ intent: 'switchOff' })).status).toBe(409)
    expect((await row(user.id)).totpConfirmedAt).not.toBeNull()
  })

  test('moves to another device: the old one counts until the first code of the new one', async () => {
    const { user, send } = await open({ platformRole: 'staff' })
    const before = await row(user.id)
    expect((await send({ intent: 'replace' })).status).toBe(200)
    expect(await row(user.id)).toEqual(before)
    expect((await send({ intent: 'confirm', oneTimeCode: codeOf() })).status).toBe(422)
    expect(await row(user.id)).toEqual(before)
  })
})
