import { type Changed, changeAttachments, type Writer } from './change-attachments.server'

/** Gives an attachment of a draft the words that its link says; without any its file name stands there. */
export function renameAttachment(
  writer: Writer,
  { attachmentId, title }: { attachmentId: string; title: string },
): Promise<Changed<null>> {
  return changeAttachments(writer, async (tx) => {
    const where = { id: attachmentId, challengeId: writer.thing.id, removedAt: null, NOT: { title } }
    const { count } = await tx.attachment.updateMany({ where, data: { title } })
    const told = { action: 'challenge.attachmentRenamed', values: { attachmentId, title } }
    return { result: null, told: count === 0 ? null : told }
  })
}
