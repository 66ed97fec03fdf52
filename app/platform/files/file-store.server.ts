import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { configuration } from '~/platform/configuration.server'
import { newId } from '~/platform/new-id.server'
import { changedAt, diskStore, INCOMING, namesIn, writeNew } from './disk-store.server'
import type { FileStore, OpenBytes, StoredFile } from './file-storage'
import { bytesOf } from './inspected'
import { s3Store } from './s3-store.server'

/** A file that has arrived whole and is not kept yet. */
export type ReceivedFile = { path: string; byteLength: number; sha256: string }

const root = () => path.join(configuration().dataDir, 'files')

/** The store that the settings name. Files on their way lie on this computer's disk in either case. */
function store(): FileStore {
  const { storage } = configuration()
  return storage ? s3Store(storage) : diskStore(root())
}

/** More came than is allowed. */
class TooLong extends Error {}

/** Counts and hashes what passes. */
function measured(source: AsyncIterable<Uint8Array>, mostBytes = Number.POSITIVE_INFINITY) {
  const hash = createHash('sha256')
  let byteLength = 0
  async function* pieces() {
    for await (const piece of source) {
      byteLength += piece.byteLength
      if (byteLength > mostBytes) throw new TooLong('More came than is allowed')
      hash.update(piece)
      yield piece
    }
  }
  return { pieces: pieces(), result: () => ({ byteLength, sha256: hash.digest('hex') }) }
}

/**
 * Writes a stream to the disk as it comes, counting and hashing: never more of it in memory than one piece.
 * Nothing is left behind where the stream breaks off or is longer than allowed.
 * @returns null where it is longer; the rest of the stream is not read
 * @throws NoSpace where the disk is full
 */
export async function receiveFile(
  source: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<ReceivedFile | null> {
  const target = path.join(root(), INCOMING, newId())
  const { pieces, result } = measured(source, mostBytes)
  try {
    await writeNew(target, pieces)
  } catch (error) {
    if (error instanceof TooLong) return null
    throw error
  }
  return { path: target, ...result() }
}

/** Opens a received file, so that any part of it can be read. */
export async function openReceivedFile(received: ReceivedFile): Promise<OpenBytes> {
  const handle = await open(received.path, 'r')
  return { bytes: await bytesOf(handle), close: () => handle.close() }
}

/**
 * Keeps a received file. What its name says in the store follows from nothing that anybody sent.
 * @returns its key
 * @throws NoSpace where the store is full
 */
export async function keepFile(received: ReceivedFile): Promise<string> {
  const key = newId()
  await store().take(key, received.path)
  return key
}

/**
 * Keeps what the platform makes itself, such as a copy or a picture, as it comes.
 * @throws NoSpace where the store is full
 */
export async function keepStream(
  source: AsyncIterable<Uint8Array>,
): Promise<{ key: string; byteLength: number; sha256: string }> {
  const key = newId()
  const { pieces, result } = measured(source)
  await store().put(key, pieces)
  return { key, ...result() }
}

/** Throws a received file away. */
export async function discardFile({ path: received }: ReceivedFile): Promise<void> {
  await rm(received, { force: true })
}

/** A kept file as a stream, or null where it is not there. */
export async function openStoredFile(key: string): Promise<Readable | null> {
  return store().open(key)
}

/** A kept file of which any part can be read, or null where it is not there. Close it. */
export async function openStoredBytes(key: string): Promise<OpenBytes | null> {
  return store().openBytes(key)
}

/** Removes a kept file; one that is gone already is no fault. */
export async function removeStoredFile(key: string): Promise<void> {
  await store().remove(key)
}

/** All kept files. */
export async function* storedFiles(): AsyncGenerator<StoredFile> {
  yield* store().list()
}

/** Removes what a stopped process has left half received. */
export async function removeStaleUploads(before: Date): Promise<number> {
  let count = 0
  for (const name of await namesIn(path.join(root(), INCOMING))) {
    const file = path.join(root(), INCOMING, name)
    const found = await changedAt(file)
    if (!found || found >= before) continue
    await rm(file, { force: true })
    count += 1
  }
  return count
}
