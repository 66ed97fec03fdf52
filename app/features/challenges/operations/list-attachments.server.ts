import type { Attachment } from '#prisma/generated/client'
import { kindOfMediaType } from '~/domain/file/file-types'
import { db } from '~/platform/database/client.server'
import type { FileDetails } from '~/platform/files/inspected'

export type ShownAttachment = ReturnType<typeof shown>

/** The attachments of a challenge in the order in which they came; who calls has judged who may see them. */
export async function listAttachments(challengeId: string): Promise<ShownAttachment[]> {
  const rows = await db.attachment.findMany({
    where: { challengeId, removedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(shown)
}

/** How many attachments a challenge has. */
export function countAttachments(challengeId: string): Promise<number> {
  return db.attachment.count({ where: { challengeId, removedAt: null } })
}

/** What pages show: never where the content lies, nor who brought it. */
function shown({ id, name, title, mediaType, byteLength, sha256, details }: Attachment) {
  return {
    ...{ id, name, title, byteLength, sha256 },
    kind: kindOfMediaType(mediaType) ?? 'pdf',
    details: details as FileDetails,
  }
}
