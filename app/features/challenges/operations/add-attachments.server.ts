import { createReadStream } from 'node:fs'
import { ATTACHMENT_LIMITS, roomFor } from '~/domain/file/file-refusal'
import { ATTACHMENT_KINDS } from '~/domain/file/file-types'
import type { Transaction } from '~/platform/database/client.server'
import { type Inspected, inspectFile } from '~/platform/files/inspect-file.server'
import type { UploadedFile } from '~/platform/files/read-upload.server'
import { scanBytes } from '~/platform/files/scan-bytes.server'
import { type KeptFile, type RefusedFile, type Taken, takeFiles } from '~/platform/files/take-files.server'
import { newId } from '~/platform/new-id.server'
import { type Changed, changeAttachments, type Writer } from './change-attachments.server'

type Sound = Pick<Extract<Inspected, { ok: true }>, 'mediaType' | 'details'> & KeptFile

/**
 * Adds the files of a form to a challenge, each for itself.
 * @param unnamed what a file is called that brought no name
 */
export function addAttachments(
  writer: Writer,
  files: readonly UploadedFile[],
  unnamed: string,
): Promise<Changed<Taken>> {
  return takeFiles(files, {
    unnamed,
    lookInto: async ({ path }) => {
      const look = await inspectFile(path, ATTACHMENT_KINDS)
      if (!look.ok) return look
      const scan = await scanBytes(contentOf(path))
      if (!scan.ok) return scan
      const { kind, mediaType, details } = look
      return { ok: true, kind, found: { mediaType, details } }
    },
    record: (sound) => record(writer, sound),
  })
}

/** Opens the file when somebody begins to read it: where no scanner is set up nobody does, and the file moves on. */
async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}

function record(writer: Writer, sound: readonly Sound[]) {
  return changeAttachments(writer, async (tx, at) => {
    const held = await heldBy(tx, writer.thing.id)
    const added: Sound[] = []
    const refused: RefusedFile[] = []
    for (const file of sound) {
      const reason = roomFor(file, [...held, ...added], ATTACHMENT_LIMITS)
      if (reason) refused.push({ name: file.name, reason })
      else added.push(file)
    }
    const last = held.at(-1)?.position ?? 0
    await tx.attachment.createMany({
      data: added.map(({ name, mediaType, byteLength, sha256, storageKey, details }, index) => ({
        ...{ id: newId(), challengeId: writer.thing.id, uploadedById: writer.actor.id, createdAt: at },
        ...{ name, mediaType, byteLength, sha256, storageKey, details, position: last + index + 1 },
      })),
    })
    const values = {
      attachments: added.map(({ name, byteLength, sha256 }) => ({ name, byteLength, sha256 })),
    }
    const told = added.length === 0 ? null : { action: 'challenge.attachmentsAdded', values }
    return { result: { added, refused }, told }
  })
}

function heldBy(tx: Transaction, challengeId: string) {
  return tx.attachment.findMany({ where: { challengeId, removedAt: null }, orderBy: { position: 'asc' } })
}
