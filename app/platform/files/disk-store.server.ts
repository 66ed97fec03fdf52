import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { newId } from '~/platform/new-id.server'
import { checkKey, type FileStore, isKey, onDisk, type StoredFile } from './file-storage'
import { bytesOf } from './inspected'

/** Files that are being received: under the same folder, so that keeping one is a rename. */
export const INCOMING = 'incoming'

/** The store in a folder of this computer, or of a file system that several of them share. */
export function diskStore(root: string): FileStore {
  /** Two letters of the random end of the id spread the files over 256 folders. */
  const pathOf = (key: string) => {
    checkKey(key)
    return path.join(root, key.slice(-2), key)
  }
  const take = async (key: string, from: string) => {
    const target = pathOf(key)
    await onDisk('keeping a file', async () => {
      await mkdir(path.dirname(target), { recursive: true })
      await rename(from, target)
      await syncFolder(path.dirname(target))
    })
  }
  return {
    take,
    put: async (key, source) => {
      checkKey(key)
      const incoming = path.join(root, INCOMING, newId())
      await writeNew(incoming, source)
      await take(key, incoming)
    },
    open: async (key) => {
      const handle = await opened(pathOf(key))
      return handle && createReadStream('', { fd: handle, autoClose: true })
    },
    openBytes: async (key) => {
      const handle = await opened(pathOf(key))
      return handle && { bytes: await bytesOf(handle), close: () => handle.close() }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    list: () => listed(root, pathOf),
  }
}

/**
 * Writes a new file that only this process can read. Nothing is left behind where the source breaks off.
 * @throws NoSpace where the disk is full, StorageFailed where it refuses in another way
 */
export async function writeNew(target: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  const write = <Result>(work: () => Promise<Result>) => onDisk('writing a file', work)
  try {
    await write(() => mkdir(path.dirname(target), { recursive: true }))
    const file = await write(() => open(target, 'wx', 0o600))
    try {
      // Only the writing is the disk's: a line that breaks while the source is read carries the name of a call too.
      for await (const piece of source) await write(() => file.writeFile(piece))
      await write(() => file.sync())
    } finally {
      await file.close()
    }
  } catch (error) {
    // Where the disk does not even let it be removed, the nightly job does.
    await rm(target, { force: true }).catch(() => undefined)
    throw error
  }
}

async function* listed(root: string, pathOf: (key: string) => string): AsyncGenerator<StoredFile> {
  for (const folder of await namesIn(root)) {
    if (folder === INCOMING) continue
    for (const key of await namesIn(path.join(root, folder))) {
      const found = isKey(key) ? await changedAt(pathOf(key)) : null
      if (found) yield { key, changedAt: found }
    }
  }
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

async function opened(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** When a file was last written, or null where it is gone. */
export async function changedAt(file: string): Promise<Date | null> {
  try {
    return (await stat(file)).mtime
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The names in a folder; none where it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
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
