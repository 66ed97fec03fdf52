import { describe, expect, test } from 'vitest'
import { cookieOf, createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { waitingMails } from '#test/support/mail-link'
import { standingToPerson } from '~/domain/permission/standing'
import { logIn } from '~/features/account/operations/log-in.server'
import { closeInactiveAccounts } from '~/features/administration/operations/close-inactive-accounts.server'
import { switchAccount } from '~/features/administration/operations/switch-account.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)
const row = (id: string) => db.user.findUniqueOrThrow({ where: { id } })

/** Moves the dates, not the clock. */
async function unused(id: string, days: number, warnedDaysAgo?: number) {
  const inactiveWarnedAt = warnedDaysAgo === undefined ? null : ago(warnedDaysAgo)
  await db.user.update({ where: { id }, data: { lastSeenAt: ago(days), inactiveWarnedAt } })
}

async function manager() {
  const viewer = await viewerOf((await createUser({ platformRole: 'administrator' })).id)
  return authorize(
    'users.manage',
    viewer,
    { ...standingToPerson(viewer, viewer.id), relation: 'foreign' },
    null,
  )
}

describe('accounts with a role that nobody uses', () => {
  test('are warned once, and closed when the warning has served its time', async () => {
    const { id, email } = await createUser({ platformRole: 'staff' })
    await unused(id, 150)
    expect(await closeInactiveAccounts()).toEqual({ warned: 1, closed: 0 })
    expect(await closeInactiveAccounts()).toEqual({ warned: 0, closed: 0 })
    await unused(id, 181, 31)
    await db.session.create({ data: { id: 'x', userId: id, expiresAt: ago(-1) } })
    expect(await closeInactiveAccounts()).toEqual({ warned: 0, closed: 1 })
    expect(await closeInactiveAccounts()).toEqual({ warned: 0, closed: 0 })
    expect((await row(id)).disabledReason).toContain('180 days')
    expect(await db.session.count({ where: { userId: id } })).toBe(0)
    expect(await eventActions('account', id)).toEqual(['account.inactiveWarned', 'account.closedInactive'])
    expect(await waitingMails(id)).toEqual(['accountInactiveWarning', 'accountClosedInactive'])
    const attempt = (password: string) => logIn({ email, password, network: '192.0.2.1' })
    expect(await attempt(DEFAULT_PASSWORD)).toEqual({ ok: false, reason: 'disabled' })
    expect(await attempt('falsch geraten')).toEqual({ ok: false, reason: 'credentials' })
  })

  test('two runs at once warn and close once', async () => {
    const first = await createUser({ platformRole: 'staff' })
    const second = await createUser({ platformRole: 'moderator' })
    await unused(first.id, 160)
    await unused(second.id, 200, 40)
    const runs = await Promise.all([closeInactiveAccounts(), closeInactiveAccounts()])
    expect(runs.map((run) => run.warned + run.closed).reduce((sum, one) => sum + one, 0)).toBe(2)
    expect(await db.outboxMessage.count()).toBe(2)
  })

  test('whoever comes back after the warning stays', async () => {
    const { id } = await createUser({ platformRole: 'staff' })
    await unused(id, 181, 31)
    await findViewer(await cookieOf(id))
    expect(await closeInactiveAccounts()).toEqual({ warned: 0, closed: 0 })
    expect(await row(id)).toMatchObject({ inactiveWarnedAt: null, disabledAt: null })
  })

  test('the last administrator who can log in is never closed', async () => {
    const people = [
      await createUser({ platformRole: 'administrator' }),
      await createUser({ platformRole: 'administrator' }),
    ]
    for (const { id } of people) await unused(id, 400, 200)
    expect(await closeInactiveAccounts()).toEqual({ warned: 0, closed: 1 })
    expect(await closeInactiveAccounts()).toEqual({ warned: 0, closed: 0 })
    expect(await db.user.count({ where: { disabledAt: null } })).toBe(1)
  })

  test('citizens and the demo are left alone; an account never used counts from its first day', async () => {
    const citizen = await createUser()
    const demo = await createUser({ platformRole: 'staff', isDemo: true })
    const never = await createUser({ platformRole: 'staff' })
    for (const { id } of [citizen, demo]) await unused(id, 900, 100)
    await db.user.update({ where: { id: never.id }, data: { createdAt: ago(200) } })
    expect(await closeInactiveAccounts()).toEqual({ warned: 1, closed: 0 })
    expect(await waitingMails(never.id)).toEqual(['accountInactiveWarning'])
  })

  test('a left-over session of a closed account opens nothing', async () => {
    const { id } = await createUser({ platformRole: 'staff' })
    const cookie = await cookieOf(id)
    await db.user.update({ where: { id }, data: { disabledAt: new Date(), disabledReason: 'x' } })
    expect((await findViewer(cookie)).viewer).toBeNull()
  })
})

describe('an administrator', () => {
  test('opens a closed account again, with a reason; it is not closed the next day', async () => {
    const { id, email } = await createUser({ platformRole: 'staff' })
    await unused(id, 400, 200)
    await closeInactiveAccounts()
    const authorized = await manager()
    expect(
      await switchAccount(authorized, { userId: id, action: 'enable', reason: 'Aus der Elternzeit zurück.' }),
    ).toEqual({
      ok: true,
    })
    expect(await closeInactiveAccounts()).toEqual({ warned: 0, closed: 0 })
    expect((await eventActions('account', id)).at(-1)).toBe('account.enabled')
    expect((await waitingMails(id)).at(-1)).toBe('accountEnabled')
    expect((await logIn({ email, password: DEFAULT_PASSWORD, network: '192.0.2.1' })).ok).toBe(true)
  })

  test('cannot open what is open, nor what is being erased', async () => {
    const authorized = await manager()
    const { id } = await createUser()
    const reason = 'Ein Grund.'
    const open = () => switchAccount(authorized, { userId: id, action: 'enable', reason })
    expect(await open()).toEqual({ ok: false, reason: 'wrongState' })
    const shut = { disabledAt: new Date(), disabledReason: 'x', deletionAskedAt: new Date() }
    await db.user.update({ where: { id }, data: shut })
    expect(await open()).toEqual({ ok: false, reason: 'erased' })
  })
})
