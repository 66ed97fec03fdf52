import { createReadStream } from 'node:fs'
import { shownFileName } from '~/domain/file/file-name'
import { ATTACHMENT_LIMITS, type FileRefusal, roomFor } from '~/domain/file/file-refusal'
import { ATTACHMENT_KINDS } from '~/domain/file/file-types'
import type { Transaction } from '~/platform/database/client.server'
import { NoSpace } from '~/platform/files/file-storage'
import { discardFile, keepFile, removeStoredFile } from '~/platform/files/file-store.server'
import { type Inspected, inspectFile } from '~/platform/files/inspect-file.server'
import type { UploadedFile } from '~/platform/files/read-upload.server'
import { scanBytes } from '~/platform/files/scan-bytes.server'
import { newId } from '~/platform/new-id.server'
import { type Changed, changeAttachments, type Writer } from './change-attachments.server'

/** A file that was not taken, by its name as it is shown, and why. */
export type RefusedFile = { name: string; reason: FileRefusal }
type Added = { added: string[]; refused: RefusedFile[] }
type Sound = Extract<Inspected, { ok: true }> & {
  name: string
  byteLength: number
  sha256: string
  storageKey: string
}

/**
 * Adds the files of a form to a challenge, each for itself: what is wrong with one keeps no other from its place.
 * The content is kept first and the records are written in one short transaction; what gets no record is removed.
 * @param unnamed what a file is called that brought no name
 */
export async function addAttachments(
  writer: Writer,
  files: readonly UploadedFile[],
  unnamed: string,
): Promise<Changed<Added>> {
  const sound: Sound[] = []
  const refused: RefusedFile[] = []
  try {
    for (const file of files) {
      const looked = await lookInto(file, unnamed)
      if ('reason' in looked) refused.push(looked)
      else sound.push(looked)
    }
    const changed = await record(writer, sound)
    const recorded = changed.ok ? changed.result.added : []
    // After an error nobody knows whether the records were written: the nightly job looks them up then.
    for (const file of sound) if (!recorded.includes(file)) await removeStoredFile(file.storageKey)
    if (!changed.ok) return changed
    const added = recorded.map(({ name }) => name)
    return { ok: true, result: { added, refused: [...refused, ...changed.result.refused] } }
  } finally {
    for (const file of files) if ('received' in file) await discardFile(file.received)
  }
}

async function lookInto(file: UploadedFile, unnamed: string): Promise<Sound | RefusedFile> {
  // Of a file that is not taken nobody knows what it is: the name keeps its own ending.
  const asSent = { name: shownFileName(file.name, null, unnamed) }
  if (!('received' in file)) return { ...asSent, reason: file.reason }
  const look = await inspectFile(file.received.path, ATTACHMENT_KINDS)
  if (!look.ok) return { ...asSent, reason: look.reason }
  const scan = await scanBytes(contentOf(file.received.path))
  if (!scan.ok) return { ...asSent, reason: scan.reason }
  const { byteLength, sha256 } = file.received
  const name = shownFileName(file.name, look.kind, unnamed)
  try {
    return { ...look, name, byteLength, sha256, storageKey: await keepFile(file.received) }
  } catch (error) {
    if (error instanceof NoSpace) return { name, reason: 'noSpace' }
    throw error
  }
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
