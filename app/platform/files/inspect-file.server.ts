import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { FILE_KINDS, FILE_TYPES, type FileKind } from '~/domain/file/file-types'
import { cachedBytes } from './cached-bytes'
import { inspectJpeg } from './inspect-jpeg.server'
import { inspectOffice } from './inspect-office.server'
import { inspectPdf } from './inspect-pdf.server'
import { inspectPng } from './inspect-png.server'
import {
  type Bytes,
  bytesOf,
  endsAsArchive,
  type FileDetails,
  headerOfPdf,
  type Look,
  refused,
} from './inspected'
import { isEncryptedOffice } from './ole-container.server'

const LOOKS: Partial<Record<FileKind, (bytes: Bytes) => Promise<Look>>> = {
  pdf: inspectPdf,
  png: inspectPng,
  jpeg: inspectJpeg,
}
/** As far as the first bytes of any kind reach. */
const HEAD = 4100
const ZIP_ENTRY = Buffer.from('PK\x03\x04', 'latin1')

export type Inspected =
  | { ok: true; kind: FileKind; mediaType: string; details: FileDetails }
  | Extract<Look, { ok: false }>

/** The same for a file on the disk. */
export async function inspectFile(path: string, allowed: readonly FileKind[]): Promise<Inspected> {
  const file = await open(path, 'r')
  try {
    return await inspectBytes(await bytesOf(file), allowed)
  } finally {
    await file.close()
  }
}

/**
 * Says what a file is by its content, whatever its name says, and whether it is taken. Nothing in it is run,
 * drawn or changed.
 * @param allowed the kinds that are taken here
 */
export async function inspectBytes(given: Bytes, allowed: readonly FileKind[]): Promise<Inspected> {
  if (given.size === 0) return refused('empty')
  const bytes = cachedBytes(given)
  const head = await bytes.read(0, HEAD)
  const header = await headerOfPdf(bytes)
  if (head.subarray(0, ZIP_ENTRY.length).equals(ZIP_ENTRY)) {
    if (header >= 0) return refused('twoInOne')
    const look = await inspectOffice(bytes)
    return look.ok ? taken(look.kind, look.details, allowed) : look
  }
  if (await isEncryptedOffice(bytes)) return refused('encrypted')
  const type = await fileTypeFromBuffer(head)
  const kind = FILE_KINDS.find((one) => FILE_TYPES[one].mediaType === type?.mime)
  const lookInto = kind && LOOKS[kind]
  if (!lookInto) return refused(header > 0 ? 'twoInOne' : 'wrongType')
  if ((header >= 0 && kind !== 'pdf') || (await endsAsArchive(bytes))) return refused('twoInOne')
  const look = await lookInto(bytes)
  return look.ok ? taken(kind, look.details, allowed) : look
}

function taken(kind: FileKind, details: FileDetails, allowed: readonly FileKind[]): Inspected {
  if (!allowed.includes(kind)) return refused('wrongType')
  return { ok: true, kind, mediaType: FILE_TYPES[kind].mediaType, details }
}
