import { describe, expect, it } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { listNotifications } from '~/features/account/operations/list-notifications.server'
import { readNotifications } from '~/features/account/operations/read-notifications.server'
import { bothPaths } from '~/paths'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { countUnread } from '~/platform/session/unread.server'

useDatabase()

/** Notices of a changed password for somebody, oldest first. */
async function notify(userId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId()).sort()
  const params = bothPaths('forgottenPassword')
  await db.notification.createMany({
    data: ids.map((id) => ({ id, userId, eventId: newId(), template: 'accountPasswordChanged', params })),
  })
  return ids
}

describe('the list of notices', () => {
  it('comes newest first, twenty at a time, without a gap', async () => {
    const viewer = await viewerOf((await createUser()).id)
    const ids = (await notify(viewer.id, 23)).reverse()
    const first = await listNotifications(viewer, 'de', { before: null, isUnreadOnly: false })
    expect(first.notices.map((one) => one.id)).toEqual(ids.slice(0, 20))
    const second = await listNotifications(viewer, 'de', { before: first.next, isUnreadOnly: false })
    expect(second.notices.map((one) => one.id)).toEqual(ids.slice(20))
    expect(second.next).toBeNull()
  })

  it('has no further page where there are exactly twenty', async () => {
    const viewer = await viewerOf((await createUser()).id)
    await notify(viewer.id, 20)
    expect((await listNotifications(viewer, 'de', { before: null, isUnreadOnly: false })).next).toBeNull()
  })

  it('holds nothing of others', async () => {
    const viewer = await viewerOf((await createUser()).id)
    await notify((await createUser()).id, 2)
    expect(await listNotifications(viewer, 'de', { before: null, isUnreadOnly: false })).toEqual({
      notices: [],
      next: null,
    })
  })

  it('speaks the language of the page and leads on in it', async () => {
    const viewer = await viewerOf((await createUser()).id)
    await notify(viewer.id, 1)
    const [german] = (await listNotifications(viewer, 'de', { before: null, isUnreadOnly: false })).notices
    const [english] = (await listNotifications(viewer, 'en', { before: null, isUnreadOnly: false })).notices
    expect(german?.title).not.toBe(english?.title)
    expect(german?.path).toMatch(/^\/(?!en\/)/)
    expect(english?.path).toMatch(/^\/en\//)
  })
})

describe('reading', () => {
  it('marks one notice, or all, and never those of others', async () => {
    const viewer = await viewerOf((await createUser()).id)
    const other = await createUser()
    const [first = ''] = await notify(viewer.id, 3)
    const [foreign = ''] = await notify(other.id, 1)
    await readNotifications(viewer, first)
    expect(await countUnread(viewer.id)).toBe(2)
    await readNotifications(viewer, foreign)
    expect(await countUnread(other.id)).toBe(1)
    await readNotifications(viewer)
    expect(await countUnread(viewer.id)).toBe(0)
    expect(await countUnread(other.id)).toBe(1)
  })

  it('keeps the time of the first reading', async () => {
    const viewer = await viewerOf((await createUser()).id)
    const [id = ''] = await notify(viewer.id, 1)
    await db.notification.update({ where: { id }, data: { readAt: new Date('2026-01-01T00:00:00Z') } })
    await readNotifications(viewer, id)
    expect(await db.notification.findUnique({ where: { id } })).toMatchObject({
      readAt: new Date('2026-01-01T00:00:00Z'),
    })
  })
})
