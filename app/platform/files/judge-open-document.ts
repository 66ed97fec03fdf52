import { FileFault } from './inspected'
import type { OpenZip } from './open-zip.server'
import { attribute, walkXml, type XmlTag, type XmlVisitor } from './walk-xml.server'

export const OPEN_DOCUMENT_MARK = 'mimetype'
const MANIFEST = 'META-INF/manifest.xml'
const TEXT = 'application/vnd.oasis.opendocument.text'
const LONGEST_MARK = 100
const PROGRAM_NAME = /^(?:Basic|Scripts|Dialogs)\//i
/** Charts and formulas are drawn from text like the document itself; other objects are files of their own. */
const DRAWN_OBJECT = /^application\/vnd\.(?:oasis\.opendocument|sun\.xml)\.(?:chart|formula|math)/
const OBJECT = /^application\/(?:vnd\.oasis\.opendocument|vnd\.sun|x-openoffice|x-ole)/
const PROGRAM_TAGS = new Set(['event-listener', 'script', 'execute-macro', 'applet', 'plugin', 'macro'])
const REMOTE_TAGS = new Set([
  ...['dde-connection', 'dde-connection-decl', 'dde-source', 'dde-link', 'floating-frame', 'database-source'],
  ...['cell-range-source', 'table-source', 'connection-resource', 'database-display', 'database-next'],
])
/** Links that wait for a person. */
const LINK_TAGS = new Set(['a', 'template', 'auto-reload', 'hyperlink-behaviour'])

/** Whether this is a text document; its mark stands first and unpacked, as the standard wants it. */
export async function judgeOpenDocument(zip: OpenZip): Promise<'odt' | null> {
  const first = zip.parts[0]
  if (first?.name !== OPEN_DOCUMENT_MARK || !first.isStored || first.size > LONGEST_MARK) return null
  const mark = await whole(zip, OPEN_DOCUMENT_MARK)
  if (mark !== TEXT) return null
  if (!zip.parts.some(({ name }) => name === MANIFEST)) throw new FileFault('damaged')
  await walkXml(zip.read(MANIFEST), { open: judgeManifest })
  for (const { name } of zip.parts) if (PROGRAM_NAME.test(name)) throw new FileFault('macros')
  if (!zip.parts.some(({ name }) => name === 'content.xml')) throw new FileFault('damaged')
  return 'odt'
}

async function whole(zip: OpenZip, name: string): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of zip.read(name)) pieces.push(piece)
  return Buffer.concat(pieces).toString('latin1')
}

function judgeManifest(tag: XmlTag): void {
  if (tag.local === 'encryption-data' || tag.local === 'encrypted-key') throw new FileFault('encrypted')
  if (tag.local !== 'file-entry') return
  const path = attribute(tag, 'full-path')
  const type = attribute(tag, 'media-type')
  if (PROGRAM_NAME.test(path)) throw new FileFault('macros')
  const isDocument = path === '/' || path.startsWith('Configurations2/')
  if (!isDocument && OBJECT.test(type) && !DRAWN_OBJECT.test(type) && !/^ObjectReplacements\//.test(path)) {
    throw new FileFault('filesInside')
  }
}

/** Reads one part of a text document. */
export function openDocumentVisitor(name: string): XmlVisitor {
  return { open: (tag) => judgeTag(tag, name) }
}

function judgeTag(tag: XmlTag, part: string): void {
  if (PROGRAM_TAGS.has(tag.local)) throw new FileFault('macros')
  if (tag.local === 'object-ole') throw new FileFault('filesInside')
  if (REMOTE_TAGS.has(tag.local)) throw new FileFault('remoteParts')
  const href = hrefOf(tag).trim()
  if (href === '') return
  if (
    /^(?:vnd\.sun\.star\.(?:script|expand|pkg)|macro|service|slot|javascript|vbscript|\.uno):?/i.test(href)
  ) {
    throw new FileFault('macros')
  }
  const isWaiting = LINK_TAGS.has(tag.local) || part === 'meta.xml'
  if (!isWaiting && isElsewhere(href)) throw new FileFault('remoteParts')
}

function hrefOf(tag: XmlTag): string {
  return (
    Object.values(tag.attributes).find(({ uri, local }) => /xlink$/.test(uri) && local === 'href')?.value ??
    ''
  )
}

function isElsewhere(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\]|(?:\.\/)*\.\.)/i.test(href)
}
