import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { OpenBytes } from './file-storage'
import {
  keepFile,
  openReceivedFile,
  openStoredBytes,
  type ReceivedFile,
  receiveFile,
} from './file-store.server'
import { type OpenedFile, openSealed, sealedLength, sealStream } from './sealed-stream.server'

/** Content that was kept sealed: where, and what it was before. */
export type KeptContent = { storageKey: string; byteLength: number; sha256: string }
export type OpenSealedFile = OpenedFile & { close: () => Promise<void> }

/**
 * Receives a file as `receiveFile` does, encrypted from its first byte on. Length and hash are those of the content.
 */
export async function receiveSealed(
  source: AsyncIterable<Uint8Array>,
  mostBytes: number,
  context: string,
): Promise<ReceivedFile | null> {
  const hash = createHash('sha256')
  let byteLength = 0
  async function* counted() {
    for await (const piece of source) {
      byteLength += piece.byteLength
      hash.update(piece)
      yield piece
    }
  }
  const received = await receiveFile(sealStream(counted(), context), sealedLength(mostBytes))
  return received && { path: received.path, byteLength, sha256: hash.digest('hex') }
}

/** Keeps content that was made here, sealed. */
export async function keepSealed(source: AsyncIterable<Uint8Array>, context: string): Promise<KeptContent> {
  const received = await receiveSealed(source, Number.MAX_SAFE_INTEGER / 2, context)
  if (!received) throw new Error('What was made here has no end')
  const { byteLength, sha256 } = received
  return { storageKey: await keepFile(received), byteLength, sha256 }
}

/** Opens a file that is being received. @throws SealError where its context is another */
export async function openReceived(received: ReceivedFile, context: string): Promise<OpenSealedFile> {
  return openedOrClosed(await openReceivedFile(received), context)
}

/** Opens a kept file, or null where it is not there. @throws SealError where it was altered */
export async function openSealedFile(key: string, context: string): Promise<OpenSealedFile | null> {
  const bytes = await openStoredBytes(key)
  return bytes && openedOrClosed(bytes, context)
}

async function openedOrClosed({ bytes, close }: OpenBytes, context: string): Promise<OpenSealedFile> {
  try {
    return { ...(await openSealed(bytes, context)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A kept file as a stream that closes it at its end, or null where it is not there. */
export async function streamSealedFile(key: string, context: string): Promise<Readable | null> {
  const file = await openSealedFile(key, context)
  if (!file) return null
  async function* content(opened: OpenSealedFile) {
    try {
      yield* opened.stream()
    } finally {
      await opened.close()
    }
  }
  return closing(Readable.from(content(file), { objectMode: false }), file)
}

/** A stream that nobody began to read never ran to its end: the file is closed with the stream all the same. */
function closing(stream: Readable, file: OpenSealedFile): Readable {
  let isOpen = true
  stream.once('close', () => {
    if (isOpen) void file.close().catch(() => undefined)
    isOpen = false
  })
  return stream
}
