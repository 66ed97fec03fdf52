import type { FileKind } from '~/domain/file/file-types'
import { cleanJpeg } from './clean-jpeg.server'
import { newPersons, type Persons } from './clean-names'
import { isDroppedOpenDocument, openDocumentRules } from './clean-open-document'
import { isDroppedOpenXml, openXmlRules } from './clean-open-xml'
import { cleanPng } from './clean-png.server'
import { SVG_RULES } from './clean-svg'
import type { Bytes } from './inspected'
import { type OpenZip, openZip, type ZipPart } from './open-zip.server'
import { rewriteXml, type XmlRules } from './rewrite-xml.server'
import { type PartToWrite, writeZip } from './write-zip.server'

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const JPEG = Buffer.from('ffd8ff', 'hex')
const BYTE_MARK = Buffer.from('efbbbf', 'hex')

/**
 * An office document without what it tells about people and computers: properties, previews, names and times of
 * comments and tracked changes, numbers of the rounds of editing, printers, signatures; its pictures too.
 */
export async function* cleanOffice(bytes: Bytes, kind: FileKind): AsyncGenerator<Buffer> {
  yield* writeZip(cleanParts(await openZip(bytes), kind === 'odt'))
}

async function* cleanParts(zip: OpenZip, isOpenDocument: boolean): AsyncGenerator<PartToWrite> {
  const persons = newPersons()
  const isDropped = isOpenDocument ? isDroppedOpenDocument : isDroppedOpenXml
  for (const part of zip.parts) {
    if (isDropped(part.name)) continue
    const pieces = cleanPart(zip, part, isOpenDocument, persons)
    yield { name: part.name, isStored: part.isStored, pieces }
  }
}

async function* cleanPart(zip: OpenZip, { name }: ZipPart, isOpenDocument: boolean, persons: Persons) {
  const pieces = zip.read(name)
  const first = await pieces.next()
  if (first.done) return
  const rest = joined(first.value, pieces)
  const head = first.value
  if (beginsWith(head, PNG)) yield* cleanPng(await inMemory(rest))
  else if (beginsWith(head, JPEG)) yield* cleanJpeg(await inMemory(rest), true)
  else if (/^\s*</.test(head.subarray(beginsWith(head, BYTE_MARK) ? 3 : 0).toString('latin1'))) {
    yield* rewriteXml(rest, rulesFor(name, isOpenDocument, persons))
  } else yield* rest
}

function rulesFor(name: string, isOpenDocument: boolean, persons: Persons): XmlRules {
  if (/\.svg$/i.test(name)) return SVG_RULES
  return isOpenDocument ? openDocumentRules(name, persons) : openXmlRules(name, persons)
}

const beginsWith = (head: Buffer, mark: Buffer) => head.subarray(0, mark.length).equals(mark)

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>) {
  yield head
  yield* rest
}

/** A picture of a document, as a whole: its length has a bound like that of every part. */
async function inMemory(pieces: AsyncIterable<Buffer>): Promise<Bytes> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  const whole = Buffer.concat(all)
  return { size: whole.length, read: async (at, length) => whole.subarray(at, at + length) }
}
