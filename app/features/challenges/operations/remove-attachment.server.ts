import { type Changed, changeAttachments, type Writer } from './change-attachments.server'

/** Takes an attachment out of a draft. Removing one that is gone already changes nothing. */
export function removeAttachment(writer: Writer, attachmentId: string): Promise<Changed<null>> {
  return changeAttachments(writer, async (tx, at) => {
    const where = { id: attachmentId, challengeId: writer.thing.id, removedAt: null }
    const attachment = await tx.attachment.findFirst({ where })
    if (!attachment) return { result: null, told: null }
    await tx.attachment.updateMany({ where, data: { removedAt: at } })
    const { name, sha256 } = attachment
    return {
      result: null,
      told: { action: 'challenge.attachmentRemoved', values: { attachment: { name, sha256 } } },
    }
  })
}
