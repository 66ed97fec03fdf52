import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { FILE_KINDS, FILE_TYPES, type FileKind } from '~/domain/file/file-types'
import { inspectJpeg } from './inspect-jpeg.server'
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

const LOOKS: Record<FileKind, (bytes: Bytes) => Promise<Look>> = {
  pdf: inspectPdf,
  png: inspectPng,
  jpeg: inspectJpeg,
}

export type Inspected =
  | { ok: true; kind: FileKind; mediaType: string; details: FileDetails }
  | Extract<Look, { ok: false }>

/**
 * Says what a file is by its content, whatever its name says, and whether it is taken. Nothing in it is run,
 * drawn or changed.
 */
export async function inspectFile(path: string): Promise<Inspected> {
  const file = await open(path, 'r')
  try {
    const bytes = await bytesOf(file)
    if (bytes.size === 0) return refused('empty')
    const type = await fileTypeFromFile(path)
    const kind = FILE_KINDS.find((one) => FILE_TYPES[one].mediaType === type?.mime)
    const header = await headerOfPdf(bytes)
    if (!kind) return refused(header > 0 ? 'twoInOne' : 'wrongType')
    if ((header >= 0 && kind !== 'pdf') || (await endsAsArchive(bytes))) return refused('twoInOne')
    const look = await LOOKS[kind](bytes)
    return look.ok ? { ...look, kind, mediaType: FILE_TYPES[kind].mediaType } : look
  } finally {
    await file.close()
  }
}
