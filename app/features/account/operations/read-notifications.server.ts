import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** Marks one of a person's own notices as read, or all of them where no id is given. */
export async function readNotifications(viewer: Viewer, notificationId?: string): Promise<void> {
  await db.notification.updateMany({
    where: { userId: viewer.id, readAt: null, ...(notificationId && { id: notificationId }) },
    data: { readAt: new Date() },
  })
}
