import { fileTypeFromBuffer } from 'file-type'
import { FILE_KINDS, FILE_TYPES, type FileKind } from '~/domain/file/file-types'
import type { Inspected } from '~/platform/files/inspect-file.server'
import { inspectJpeg } from '~/platform/files/inspect-jpeg.server'
import { inspectPdf } from '~/platform/files/inspect-pdf.server'
import { inspectPng } from '~/platform/files/inspect-png.server'
import { type Bytes, endsAsArchive, headerOfPdf, refused } from '~/platform/files/inspected'

/** A picture of one page, in the order of the pages. */
export type DrawnPage = { content: Uint8Array; mediaType: string; width: number; height: number }

/** What the platform can do with the bytes of a file; proposals ask for it here and nowhere else. */
export type FileParts = {
  /** what a file is by its content, and whether it is taken */
  inspect: (bytes: Bytes) => Promise<Inspected>
  /** what a virus scanner says; `unavailable` where one is set up and does not answer */
  scan: (content: AsyncIterable<Uint8Array>) => Promise<'clean' | 'infected' | 'unavailable'>
  /** the same file without data about its authors, or null where there is no way to make it */
  cleanCopy: (bytes: Bytes, kind: FileKind) => Promise<AsyncIterable<Uint8Array> | null>
  /** pictures of the first pages; none where a kind has no pictures */
  drawPreviews: (bytes: Bytes, kind: FileKind) => Promise<AsyncIterable<DrawnPage> | Iterable<DrawnPage>>
}

/** What a team may add to a proposal. */
export const PROPOSAL_FILE_KINDS: readonly FileKind[] = FILE_KINDS

const LOOKS = { pdf: inspectPdf, png: inspectPng, jpeg: inspectJpeg }
/** As far as the first bytes of any kind reach. */
const HEAD = 4100

async function inspect(bytes: Bytes): Promise<Inspected> {
  if (bytes.size === 0) return refused('empty')
  const type = await fileTypeFromBuffer(await bytes.read(0, HEAD))
  const kind = PROPOSAL_FILE_KINDS.find((one) => FILE_TYPES[one].mediaType === type?.mime)
  const header = await headerOfPdf(bytes)
  if (!kind) return refused(header > 0 ? 'twoInOne' : 'wrongType')
  if ((header >= 0 && kind !== 'pdf') || (await endsAsArchive(bytes))) return refused('twoInOne')
  const look = await LOOKS[kind](bytes)
  return look.ok ? { ...look, kind, mediaType: FILE_TYPES[kind].mediaType } : look
}

export const PROPOSAL_FILE_PARTS: FileParts = {
  inspect,
  scan: async () => 'clean',
  cleanCopy: async () => null,
  drawPreviews: async () => [],
}
