import type { FileHandle } from 'node:fs/promises'
import type { FileRefusal } from '~/domain/file/file-refusal'

/** What is known of a file that was looked into, or why it is not taken. */
export type Look = { ok: true; details: FileDetails } | { ok: false; reason: FileRefusal }

/** What a picture holds beside the picture: shown to whoever uploads it, since nothing is taken out. */
export type FileDetails = { width?: number; height?: number; hasCameraData?: true; hasPlace?: true }

/** Ends the look into a file from deep inside it. Whoever began the look makes the answer of it. */
export class FileFault extends Error {
  constructor(readonly reason: FileRefusal) {
    super(`The file is not taken: ${reason}`)
  }
}

export const refused = (reason: FileRefusal) => ({ ok: false, reason }) as const

/** An open file of which any part can be read. */
export type Bytes = { size: number; read: (position: number, length: number) => Promise<Buffer> }

/** Reads parts of an open file; fewer bytes come back at its end. */
export async function bytesOf(file: FileHandle): Promise<Bytes> {
  const { size } = await file.stat()
  return {
    size,
    read: async (position, length) => {
      const wanted = Math.max(0, Math.min(length, size - position))
      const buffer = Buffer.alloc(wanted)
      const { bytesRead } = await file.read(buffer, 0, wanted, position)
      return buffer.subarray(0, bytesRead)
    },
  }
}

const PIECE = 256 * 1024

/** The file in pieces that overlap, so that no word is missed where two of them meet. */
export async function* piecesOf(bytes: Bytes, start: number, overlap: number) {
  for (let position = start; position < bytes.size; position += PIECE) {
    yield { position, piece: await bytes.read(position, PIECE + overlap) }
  }
}

const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1')
const LONGEST_ZIP_END = 65_535 + 22
const PDF_HEADER = Buffer.from('%PDF-')
/** Readers look for the header of a PDF this far into a file. */
const HEADER_REACH = 1024

/** Whether a program would also take the file for an archive: it looks for one from the end. */
export async function endsAsArchive(bytes: Bytes): Promise<boolean> {
  const start = Math.max(0, bytes.size - LONGEST_ZIP_END)
  return (await bytes.read(start, LONGEST_ZIP_END)).includes(END_OF_ZIP)
}

/** Whether a program would take the file for a PDF, and where that begins; -1: it would not. */
export async function headerOfPdf(bytes: Bytes): Promise<number> {
  return (await bytes.read(0, HEADER_REACH + PDF_HEADER.length)).indexOf(PDF_HEADER)
}
