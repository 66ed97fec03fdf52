import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { cookieOf, createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'
import { lucia } from '~/platform/session/lucia.server'
import { endAllSessions, endSession, startSession } from '~/platform/session/start-session.server'
import { redirectWithToast, takeToast } from '~/platform/session/toast.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const DAY = 24 * 3_600_000
const tokenOf = (cookie: string) => cookie.split('=')[1] ?? ''
const inDays = (days: number) => new Date(Date.now() + days * DAY)

describe('a session', () => {
  test('stands in the database as a hash of its token', async () => {
    const cookie = await cookieOf((await createUser()).id)
    const [row] = await db.session.findMany()
    expect(row?.id).toBe(createHash('sha256').update(tokenOf(cookie)).digest('hex'))
    expect(JSON.stringify(row)).not.toContain(tokenOf(cookie))
  })

  test('whoever has a copy of the table opens nothing with it', async () => {
    await cookieOf((await createUser()).id)
    const [row] = await db.session.findMany()
    expect((await findViewer(`session=${row?.id}`)).viewer).toBeNull()
  })

  test('has a cookie that scripts and other sites do not get', async () => {
    const header = await startSession((await createUser()).id)
    expect(header).toMatch(/HttpOnly/)
    expect(header).toMatch(/SameSite=Lax/)
    expect(header).toMatch(/Path=\//)
  })

  test('is renewed in its second half, under the same token, and not before', async () => {
    const cookie = await cookieOf((await createUser()).id)
    expect((await findViewer(cookie)).cookie).toBeNull()
    await db.session.updateMany({ data: { expiresAt: inDays(6) } })
    const renewed = await findViewer(cookie)
    expect(renewed.viewer).not.toBeNull()
    expect(renewed.cookie).toContain(tokenOf(cookie))
    const [row] = await db.session.findMany()
    expect(+(row?.expiresAt ?? 0)).toBeGreaterThan(+inDays(13))
  })

  test('ends at its time; the cookie is taken back', async () => {
    const cookie = await cookieOf((await createUser()).id)
    await db.session.updateMany({ data: { expiresAt: inDays(-1) } })
    const { viewer, cookie: answer } = await findViewer(cookie)
    expect(viewer).toBeNull()
    expect(answer).toMatch(/Max-Age=0/)
    expect(await db.session.count()).toBe(0)
  })

  test('ends alone, or with all sessions of the person', async () => {
    const { id } = await createUser()
    const other = await cookieOf((await createUser()).id)
    const [one, two] = [await cookieOf(id), await cookieOf(id)]
    await endSession(tokenOf(one))
    expect((await findViewer(one)).viewer).toBeNull()
    expect((await findViewer(two)).viewer?.id).toBe(id)
    await endAllSessions(id)
    expect((await findViewer(two)).viewer).toBeNull()
    expect((await findViewer(other)).viewer).not.toBeNull()
    expect((await lucia().getUserSessions(id)).length).toBe(0)
  })

  test.each([
    '',
    'session=',
    'session=x',
    `session=${'a'.repeat(10_000)}`,
    'session=%00%ff',
    'session=a\0b',
    '=;;=;session',
    'session="; DROP TABLE',
    'session=ä',
  ])('a malformed cookie %j is nobody', async (header) => {
    expect((await findViewer(header)).viewer).toBeNull()
  })
})

describe('a toast', () => {
  test('is shown once', async () => {
    const cookie = await cookieOf((await createUser()).id)
    const viewer = (await findViewer(cookie)).viewer
    if (!viewer) throw new Error('nobody')
    expect(await takeToast(viewer)).toBeNull()
    const answer = await redirectWithToast(viewer, '/konto', 'account.profile.toast')
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/konto'])
    const next = (await findViewer(cookie)).viewer
    expect(next && (await takeToast(next))).toEqual({ key: 'account.profile.toast', tone: 'success' })
    const after = (await findViewer(cookie)).viewer
    expect(after && (await takeToast(after))).toBeNull()
  })

  test('waits for its own session only', async () => {
    const { id } = await createUser()
    const elsewhere = await cookieOf(id)
    await startSession(id, { toast: { key: 'account.confirm.toast', tone: 'success' } })
    const viewer = (await findViewer(elsewhere)).viewer
    expect(viewer && (await takeToast(viewer))).toBeNull()
  })
})
