import type { FileKind } from '~/domain/file/file-types'
import { type Bytes, type FileDetails, FileFault, refused } from './inspected'
import { judgeOpenDocument, OPEN_DOCUMENT_MARK, openDocumentVisitor } from './judge-open-document'
import { judgeOpenXml, OPEN_XML_CONTENTS, openXmlVisitor } from './judge-open-xml'
import { svgVisitor } from './judge-svg'
import { beginsAsContainer } from './ole-container.server'
import { type OpenZip, openZip, type ZipPart } from './open-zip.server'
import { walkXml, type XmlVisitor } from './walk-xml.server'

type OfficeKind = Extract<FileKind, 'odt' | 'docx' | 'xlsx'>
export type OfficeLook = { ok: true; kind: OfficeKind; details: FileDetails } | ReturnType<typeof refused>

/** How files begin that have no place in a document: archives and office files, PDFs, programs. */
const FILES_INSIDE = ['PK\x03\x04', 'PK\x05\x06', '%PDF-', 'MZ', '\x7fELF', '{\\rtf', 'Rar!', '7z\xbc\xaf']
const XML_NAME = /\.(?:xml|rels|rdf|vml|svg|xhtml|html?)$/i
const HEAD = 16

/**
 * Looks through an office document: an archive whose parts are read each, as text or for what they begin with.
 * Programs, files inside and what is fetched from elsewhere are found by content types, relations, names of
 * parts and words of the text; nothing is run. Another archive is no office document.
 */
export async function inspectOffice(bytes: Bytes): Promise<OfficeLook> {
  try {
    const zip = await openZip(bytes)
    const kind = await kindOf(zip)
    if (!kind) return refused('wrongType')
    for (const part of zip.parts) await lookInto(zip, part, kind)
    return { ok: true, kind, details: {} }
  } catch (error) {
    if (error instanceof FileFault) return refused(error.reason)
    throw error
  }
}

async function kindOf(zip: OpenZip): Promise<OfficeKind | null> {
  const has = (name: string) => zip.parts.some((part) => part.name === name)
  if (has(OPEN_XML_CONTENTS) && has(OPEN_DOCUMENT_MARK)) throw new FileFault('twoInOne')
  if (has(OPEN_XML_CONTENTS)) return judgeOpenXml(zip)
  return has(OPEN_DOCUMENT_MARK) ? judgeOpenDocument(zip) : null
}

async function lookInto(zip: OpenZip, part: ZipPart, kind: OfficeKind): Promise<void> {
  const pieces = zip.read(part.name)
  const first = await pieces.next()
  const head = first.done ? Buffer.alloc(0) : first.value
  const start = head.subarray(0, HEAD).toString('latin1')
  if (beginsAsContainer(head) || FILES_INSIDE.some((one) => start.startsWith(one))) {
    throw new FileFault('filesInside')
  }
  const isText = /^(?:\xef\xbb\xbf)?\s*</.test(start)
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(start)
  if (isText || isUtf16 || (XML_NAME.test(part.name) && head.length > 0)) {
    await walkXml(joined(head, pieces), visitorFor(part, kind))
    return
  }
  // The rest is read for its sum and its true length alone.
  while (!(await pieces.next()).done);
}

function visitorFor({ name }: ZipPart, kind: OfficeKind): XmlVisitor {
  if (/\.svg$/i.test(name)) return svgVisitor()
  return kind === 'odt' ? openDocumentVisitor(name) : openXmlVisitor(name)
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>) {
  yield head
  yield* rest
}
