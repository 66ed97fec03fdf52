import { announcementState } from '~/domain/announcement/announcement'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'

type Author = Authorized<'announcements.manage', null>
const SHOWN = 100

/** Announcements, the latest first: up to a hundred. One statement. */
export async function listAnnouncements(_author: Author, now: Date) {
  const rows = await db.announcement.findMany({
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  })
  return rows.map((row) => ({ ...row, state: announcementState(row, now) }))
}

/** One announcement. @throws Response 404 where there is none */
export async function findAnnouncement(_author: Author, id: string, now: Date) {
  const row = await db.announcement.findUnique({ where: { id } })
  if (!row) throw notFound()
  return { ...row, state: announcementState(row, now) }
}
