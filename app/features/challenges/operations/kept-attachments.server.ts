import { db } from '~/platform/database/client.server'
import type { FileKeeper } from '~/platform/files/remove-orphans.server'

/** What the file store keeps for challenges: their attachments. A removed one is named by nothing any more. */
export const keptAttachments: FileKeeper = {
  async release(before) {
    await db.attachment.deleteMany({ where: { removedAt: { lt: before } } })
  },
  async named(keys) {
    const rows = await db.attachment.findMany({
      where: { storageKey: { in: keys } },
      select: { storageKey: true },
    })
    return rows.map(({ storageKey }) => storageKey)
  },
}
