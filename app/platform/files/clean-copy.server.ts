import type { FileKind } from '~/domain/file/file-types'
import { cachedBytes } from './cached-bytes'
import { cleanJpeg } from './clean-jpeg.server'
import { cleanOffice } from './clean-office.server'
import { cleanPdf } from './clean-pdf.server'
import { cleanPng } from './clean-png.server'
import type { Bytes } from './inspected'

const CLEANERS: Record<FileKind, (bytes: Bytes) => AsyncGenerator<Uint8Array>> = {
  pdf: cleanPdf,
  png: cleanPng,
  jpeg: cleanJpeg,
  odt: (bytes) => cleanOffice(bytes, 'odt'),
  docx: (bytes) => cleanOffice(bytes, 'docx'),
  xlsx: (bytes) => cleanOffice(bytes, 'xlsx'),
}

/**
 * A copy of a file that was taken, without what it tells about its authors beside the content. What people wrote
 * into the text itself stays. The copy comes as it is made; it is whole only when the last piece has come.
 * @throws FileFault where the file cannot be read as that kind, or takes too long
 */
export function cleanCopy(bytes: Bytes, kind: FileKind): AsyncGenerator<Uint8Array> {
  return CLEANERS[kind](cachedBytes(bytes))
}
