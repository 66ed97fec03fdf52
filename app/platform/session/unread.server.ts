import { db } from '~/platform/database/client.server'

/** How many notices a person has not read yet. */
export function countUnread(userId: string): Promise<number> {
  return db.notification.count({ where: { userId, readAt: null } })
}
