import type { Readable } from 'node:stream'
import type { Bytes } from './inspected'

export type StoredFile = { key: string; changedAt: Date }
/** A file of which any part can be read until it is closed. */
export type OpenBytes = { bytes: Bytes; close: () => Promise<void> }

/**
 * Where kept files lie: on a disk or in a storage of the S3 kind. Keys are ids that the platform has made; a file
 * never changes once it is there.
 */
export type FileStore = {
  /** keeps what comes, whole or not at all */
  put: (key: string, source: AsyncIterable<Uint8Array>) => Promise<void>
  /** keeps a file of this computer, which is gone from its place afterwards */
  take: (key: string, path: string) => Promise<void>
  /** a file as a stream, or null where it is not there */
  open: (key: string) => Promise<Readable | null>
  openBytes: (key: string) => Promise<OpenBytes | null>
  /** removes a file; one that is gone already is no fault */
  remove: (key: string) => Promise<void>
  list: () => AsyncGenerator<StoredFile>
}

const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a name is a key of the store: nothing else is asked for, listed or removed. */
export function isKey(name: string): boolean {
  return KEY.test(name)
}

/** @throws Error where it is none */
export function checkKey(key: string): void {
  if (!isKey(key)) throw new Error('A key of the file store is an id')
}

/** The disk or the storage is full: what was to be kept is not, and nothing of it is left behind. */
export class NoSpace extends Error {
  constructor(where: string) {
    super(`No space left on the ${where}`)
  }
}

/**
 * The disk or the storage did not do what it was asked for, and that may pass. What it said beyond a code stays
 * there: it repeats keys, names and paths.
 */
export class StorageFailed extends Error {
  constructor(doing: string, answer: string, where: 'file storage' | 'disk' = 'file storage') {
    super(`The ${where} failed at ${doing}: ${answer}`)
  }
}

/**
 * Does something on the disk.
 * @throws NoSpace where it is full, StorageFailed where it refuses in another way
 */
export async function onDisk<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isDiskFull(error)) throw new NoSpace('disk')
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      throw new StorageFailed(doing, String(error.code), 'disk')
    throw error
  }
}

/** Whether nothing could be kept for a reason that lies with the platform and not with the file. */
export function isNotKept(error: unknown): error is NoSpace | StorageFailed {
  return error instanceof NoSpace || error instanceof StorageFailed
}

/** Whether the disk says that it is full, that somebody's share of it is, or that a file may not grow so large. */
function isDiskFull(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))
  )
}
