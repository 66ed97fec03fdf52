import { db } from '~/platform/database/client.server'
import { removeOrphans } from '~/platform/files/remove-orphans.server'

/** So long a file may wait for its record, and the content of a removed attachment for a restored backup. */
const GRACE_MILLISECONDS = 24 * 3_600_000

/** Deletes the content of attachments that were removed, and files that never got a record. */
export async function removeOrphanedFiles(now: Date = new Date()): Promise<number> {
  const before = new Date(now.getTime() - GRACE_MILLISECONDS)
  await db.attachment.deleteMany({ where: { removedAt: { lt: before } } })
  return removeOrphans(before, async (keys) => {
    const rows = await db.attachment.findMany({
      where: { storageKey: { in: keys } },
      select: { storageKey: true },
    })
    return new Set(rows.map(({ storageKey }) => storageKey))
  })
}
