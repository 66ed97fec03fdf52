import { type FileKind, PROPOSAL_FILE_KINDS } from '~/domain/file/file-types'
import { cleanCopy } from '~/platform/files/clean-copy.server'
import { drawPreviews } from '~/platform/files/draw-previews.server'
import { type Inspected, inspectBytes } from '~/platform/files/inspect-file.server'
import type { Bytes } from '~/platform/files/inspected'
import { scanBytes } from '~/platform/files/scan-bytes.server'

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
  /** pictures of the first pages; none where a kind has no pictures, or they cannot be drawn */
  drawPreviews: (bytes: Bytes, kind: FileKind) => Promise<AsyncIterable<DrawnPage> | Iterable<DrawnPage>>
}

export const PROPOSAL_FILE_PARTS: FileParts = {
  inspect: (bytes) => inspectBytes(bytes, PROPOSAL_FILE_KINDS),
  scan: async (content) => {
    const verdict = await scanBytes(content)
    if (verdict.ok) return 'clean'
    return verdict.reason === 'infected' ? 'infected' : 'unavailable'
  },
  cleanCopy: async (bytes, kind) => cleanCopy(bytes, kind),
  drawPreviews: async (bytes, kind) => {
    const drawn = await drawPreviews(bytes, kind)
    const pages = drawn.ok ? drawn.previews : []
    return pages.map(({ png, width, height }) => ({ content: png, mediaType: 'image/png', width, height }))
  },
}
