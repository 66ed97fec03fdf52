import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { configuration } from '~/platform/configuration.server'
import { newId } from '~/platform/new-id.server'
import { type Bytes, bytesOf } from './inspected'

const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Files that are being received: under the same folder, so that keeping one is a rename. */
const INCOMING = 'incoming'

/** A file that has arrived whole and is not kept yet. */
export type ReceivedFile = { path: string; byteLength: number; sha256: string }
export type StoredFile = { key: string; changedAt: Date }

const root = () => path.join(configuration().dataDir, 'files')

/** Two letters of the random end of the id spread the files over 256 folders. */
function pathOf(key: string): string {
  if (!KEY.test(key)) throw new Error('A key of the file store is an id')
  return path.join(root(), key.slice(-2), key)
}

/**
 * Writes a stream to the disk as it comes, counting and hashing: never more of it in memory than one piece.
 * Nothing is left behind where the stream breaks off or is longer than allowed.
 * @returns null where it is longer; the rest of the stream is not read
 */
export async function receiveFile(
  source: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<ReceivedFile | null> {
  await mkdir(path.join(root(), INCOMING), { recursive: true })
  const target = path.join(root(), INCOMING, newId())
  const file = await open(target, 'wx', 0o600)
  try {
    const read = await writeCounted(file, source, mostBytes)
    if (read) await file.sync()
    await file.close()
    if (read) return { path: target, ...read }
  } catch (error) {
    await file.close()
    await rm(target, { force: true })
    throw error
  }
  await rm(target, { force: true })
  return null
}

async function writeCounted(file: FileHandle, source: AsyncIterable<Uint8Array>, mostBytes: number) {
  const hash = createHash('sha256')
  let byteLength = 0
  for await (const piece of source) {
    byteLength += piece.byteLength
    if (byteLength > mostBytes) return null
    hash.update(piece)
    await file.writeFile(piece)
  }
  return { byteLength, sha256: hash.digest('hex') }
}

/** Keeps a received file. What its name says on the disk follows from nothing that anybody sent. @returns its key */
export async function keepFile(received: ReceivedFile): Promise<string> {
  const key = newId()
  const target = pathOf(key)
  await mkdir(path.dirname(target), { recursive: true })
  await rename(received.path, target)
  await syncFolder(path.dirname(target))
  return key
}

/** After a power cut a renamed file is there only where its folder was written too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Throws a received file away. */
export async function discardFile({ path: received }: ReceivedFile): Promise<void> {
  await rm(received, { force: true })
}

/** A kept file as a stream, or null where it is not there. */
export async function openStoredFile(key: string) {
  try {
    const handle = await open(pathOf(key), 'r')
    return createReadStream('', { fd: handle, autoClose: true })
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A file of which any part can be read, until it is closed. */
export type OpenBytes = Bytes & { close: () => Promise<void> }

/** A kept file to read any part of, or null where it is not there. */
export async function openStoredBytes(key: string): Promise<OpenBytes | null> {
  try {
    return await openBytes(pathOf(key))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A received file to read any part of. */
export function openReceivedBytes({ path: received }: ReceivedFile): Promise<OpenBytes> {
  return openBytes(received)
}

async function openBytes(file: string): Promise<OpenBytes> {
  const handle = await open(file, 'r')
  return { ...(await bytesOf(handle)), close: () => handle.close() }
}

/** Removes a kept file; one that is gone already is no fault. */
export async function removeStoredFile(key: string): Promise<void> {
  await rm(pathOf(key), { force: true })
}

/** All kept files, folder by folder. */
export async function* storedFiles(): AsyncGenerator<StoredFile> {
  for (const folder of await namesIn(root())) {
    if (folder === INCOMING) continue
    for (const key of await namesIn(path.join(root(), folder))) {
      const found = KEY.test(key) ? await changedAt(pathOf(key)) : null
      if (found) yield { key, changedAt: found }
    }
  }
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

async function changedAt(file: string): Promise<Date | null> {
  try {
    return (await stat(file)).mtime
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
