import type { Kind } from '~/domain/notification/kinds'
import { nameAll } from '~/outbox/person-names.server'
import { notificationText } from '~/outbox/templates/notification-text'
import type { MessageItem } from '~/outbox/templates/template'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

const PAGE = 20

export type Notice = {
  id: string
  title: string
  why: string
  path: string
  kind: Kind
  /** what it names one by one */
  items: readonly MessageItem[]
  createdAt: Date
  isRead: boolean
}

export type NoticeWindow = {
  /** id of the last notice of the page before */
  before: string | null
  isUnreadOnly: boolean
}

/**
 * A person's own notices, newest first (their ids are in the order of time).
 * @returns up to 20 notices, and where the next page begins
 */
export async function listNotifications(
  viewer: Viewer,
  locale: Locale,
  { before, isUnreadOnly }: NoticeWindow,
): Promise<{ notices: Notice[]; next: string | null }> {
  const rows = await db.notification.findMany({
    where: {
      userId: viewer.id,
      ...(before && { id: { lt: before } }),
      ...(isUnreadOnly && { readAt: null }),
    },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const named = await nameAll(shown, locale)
  const notices = named.flatMap(({ id, template, params, createdAt, readAt }): Notice[] => {
    const text = notificationText(locale, template, params)
    return text ? [{ id, ...text, createdAt, isRead: readAt !== null }] : []
  })
  return { notices, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}
