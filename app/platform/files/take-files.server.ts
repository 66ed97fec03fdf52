import { shownFileName } from '~/domain/file/file-name'
import type { FileRefusal } from '~/domain/file/file-refusal'
import type { FileKind } from '~/domain/file/file-types'
import { logger } from '~/platform/logger.server'
import { isNotKept } from './file-storage'
import { discardFile, keepFile, type ReceivedFile, removeStoredFile } from './file-store.server'
import { refusalOf } from './not-kept.server'
import type { UploadedFile } from './read-upload.server'

/** A file that was not taken, by its name as it is shown, and why. */
export type RefusedFile = { name: string; reason: FileRefusal }
/** A file whose content is kept and that has no record yet. */
export type KeptFile = { name: string; byteLength: number; sha256: string; storageKey: string }
export type Taken = { added: string[]; refused: RefusedFile[] }

type Looked<Found> = { ok: true; kind: FileKind; found: Found } | { ok: false; reason: FileRefusal }
type Recorded<Sound> = { ok: true; result: { added: readonly Sound[]; refused: readonly RefusedFile[] } }

type Steps<Received extends ReceivedFile, Found, Refused> = {
  /** what a file is called that brought no name */
  unnamed: string
  /** says what a file is, and whether it is taken */
  lookInto: (received: Received) => Promise<Looked<Found>>
  /** writes the records in one short transaction and says which files have got one */
  record: (sound: readonly (Found & KeptFile)[]) => Promise<Recorded<Found & KeptFile> | Refused>
}

/**
 * Takes the files of a form, each for itself: what is wrong with one keeps no other from its place. The content is
 * kept first and the records are written after it; what gets no record is removed.
 */
export async function takeFiles<Received extends ReceivedFile, Found, Refused extends { ok: false }>(
  files: readonly UploadedFile<Received>[],
  { unnamed, lookInto, record }: Steps<Received, Found, Refused>,
): Promise<{ ok: true; result: Taken } | Refused> {
  const sound: (Found & KeptFile)[] = []
  const refused: RefusedFile[] = []
  try {
    let isDown = false
    for (const file of files) {
      // A storage that does not answer is not asked for each of many files: the sender waits meanwhile.
      const kept: { sound: Found & KeptFile } | RefusedFile = isDown
        ? passedOver(file, unnamed)
        : await keep(file, unnamed, lookInto)
      isDown ||= 'reason' in kept && kept.reason === 'storageDown'
      if ('reason' in kept) refused.push(kept)
      else sound.push(kept.sound)
    }
    const changed = await record(sound)
    const recorded = changed.ok ? changed.result.added : []
    // After an error nobody knows whether the records were written: the nightly job looks them up then.
    for (const file of sound) if (!recorded.includes(file)) await removeUnrecorded(file.storageKey)
    if (!changed.ok) return changed
    const added = recorded.map(({ name }) => name)
    return { ok: true, result: { added, refused: [...refused, ...changed.result.refused] } }
  } finally {
    for (const file of files) if ('received' in file) await discardFile(file.received)
  }
}

/** What the storage does not remove now, the nightly job does. */
async function removeUnrecorded(storageKey: string): Promise<void> {
  try {
    await removeStoredFile(storageKey)
  } catch (error) {
    if (!isNotKept(error)) throw error
    logger().warn({ problem: error.message }, 'a file without a record could not be removed yet')
  }
}

/** Of a file that is not taken nobody knows what it is: the name keeps its own ending. */
const asSent = (file: { name: string }, unnamed: string) => shownFileName(file.name, null, unnamed)

function passedOver(file: UploadedFile, unnamed: string): RefusedFile {
  return { name: asSent(file, unnamed), reason: 'reason' in file ? file.reason : 'storageDown' }
}

async function keep<Received extends ReceivedFile, Found>(
  file: UploadedFile<Received>,
  unnamed: string,
  lookInto: (received: Received) => Promise<Looked<Found>>,
): Promise<{ sound: Found & KeptFile } | RefusedFile> {
  if (!('received' in file)) return { name: asSent(file, unnamed), reason: file.reason }
  const look = await lookInto(file.received)
  if (!look.ok) return { name: asSent(file, unnamed), reason: look.reason }
  const { byteLength, sha256 } = file.received
  const name = shownFileName(file.name, look.kind, unnamed)
  try {
    return { sound: { ...look.found, name, byteLength, sha256, storageKey: await keepFile(file.received) } }
  } catch (error) {
    const reason = refusalOf(error)
    if (!reason) throw error
    return { name, reason }
  }
}
