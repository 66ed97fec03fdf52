import { shownFileName } from '~/domain/file/file-name'
import type { FileRefusal } from '~/domain/file/file-refusal'
import type { FileKind } from '~/domain/file/file-types'
import { NoSpace } from './file-storage'
import { discardFile, keepFile, type ReceivedFile, removeStoredFile } from './file-store.server'
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
    for (const file of files) {
      const kept = await keep(file, unnamed, lookInto)
      if ('reason' in kept) refused.push(kept)
      else sound.push(kept.sound)
    }
    const changed = await record(sound)
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

async function keep<Received extends ReceivedFile, Found>(
  file: UploadedFile<Received>,
  unnamed: string,
  lookInto: (received: Received) => Promise<Looked<Found>>,
): Promise<{ sound: Found & KeptFile } | RefusedFile> {
  // Of a file that is not taken nobody knows what it is: the name keeps its own ending.
  const asSent = shownFileName(file.name, null, unnamed)
  if (!('received' in file)) return { name: asSent, reason: file.reason }
  const look = await lookInto(file.received)
  if (!look.ok) return { name: asSent, reason: look.reason }
  const { byteLength, sha256 } = file.received
  const name = shownFileName(file.name, look.kind, unnamed)
  try {
    return { sound: { ...look.found, name, byteLength, sha256, storageKey: await keepFile(file.received) } }
  } catch (error) {
    if (error instanceof NoSpace) return { name, reason: 'noSpace' }
    throw error
  }
}
