import { type SamplePart, zipOf } from './sample-zip'

/** Parts of a document by name; null takes one away. */
export type Parts = Record<string, string | Uint8Array | null>

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OPEN_XML = 'http://schemas.openxmlformats.org'
const RELATIONS = `${OPEN_XML}/package/2006/relationships`
const OFFICE = `${OPEN_XML}/officeDocument/2006/relationships`
const TYPE = 'application/vnd.openxmlformats-officedocument'
const WORD = `xmlns:w="${OPEN_XML}/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`
const SHEET = `xmlns="${OPEN_XML}/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`

/** The list of what the parts of a document are. */
export const contentTypes = (overrides: Record<string, string>) =>
  `${XML}<Types xmlns="${OPEN_XML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${Object.entries(
    overrides,
  )
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('')}</Types>`

export type Relation = { id: string; type: string; target: string; isExternal?: boolean }

export const relations = (list: readonly Relation[]) =>
  `${XML}<Relationships xmlns="${RELATIONS}">${list
    .map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${id}" Type="${type.includes('://') ? type : `${OFFICE}/${type}`}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

function packed(parts: Parts, more: Parts): Buffer {
  const all = Object.entries({ ...parts, ...more })
  return zipOf(
    all.flatMap(([name, content]): SamplePart[] =>
      content === null ? [] : [{ name, content, isStored: name === 'mimetype' }],
    ),
  )
}

export const WORD_TYPES: Record<string, string> = {
  '/word/document.xml': `${TYPE}.wordprocessingml.document.main+xml`,
}
export const wordText = (body: string) =>
  `${XML}<w:document ${WORD}><w:body>${body}<w:sectPr/></w:body></w:document>`

/** A text document of Word. `more` are further parts, or other content for those that are there. */
export function docx(more: Parts = {}): Buffer {
  return packed(
    {
      '[Content_Types].xml': contentTypes(WORD_TYPES),
      '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
      'word/document.xml': wordText('<w:p><w:r><w:t>Guten Tag</w:t></w:r></w:p>'),
    },
    more,
  )
}

export const SHEET_TYPES: Record<string, string> = {
  '/xl/workbook.xml': `${TYPE}.spreadsheetml.sheet.main+xml`,
  '/xl/worksheets/sheet1.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
}
export const sheetText = (rows: string, more = '') =>
  `${XML}<worksheet ${SHEET}><sheetData>${rows}</sheetData>${more}</worksheet>`
export const workbookText = (more = '') =>
  `${XML}<workbook ${SHEET}>${more}<sheets><sheet name="Tabelle1" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** A workbook of Excel with one sheet. */
export function xlsx(more: Parts = {}): Buffer {
  return packed(
    {
      '[Content_Types].xml': contentTypes(SHEET_TYPES),
      '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
      'xl/workbook.xml': workbookText(),
      'xl/_rels/workbook.xml.rels': relations([
        { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
      ]),
      'xl/worksheets/sheet1.xml': sheetText('<row r="1"><c r="A1"><f>SUM(1,2)</f><v>3</v></c></row>'),
    },
    more,
  )
}

const NAMES = Object.entries({
  office: 'office:1.0',
  text: 'text:1.0',
  draw: 'drawing:1.0',
  meta: 'meta:1.0',
  style: 'style:1.0',
  script: 'script:1.0',
  config: 'config:1.0',
  manifest: 'manifest:1.0',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(' ')
const OPEN = `${NAMES} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:officeooo="http://openoffice.org/2009/office" office:version="1.3"`

export const openText = (body: string, before = '') =>
  `${XML}<office:document-content ${OPEN}>${before}<office:body><office:text>${body}</office:text></office:body></office:document-content>`
export const openMeta = (meta: string) =>
  `${XML}<office:document-meta ${OPEN}><office:meta>${meta}</office:meta></office:document-meta>`
export const openSettings = (items: string) =>
  `${XML}<office:document-settings ${OPEN}><office:settings>${items}</office:settings></office:document-settings>`
/** The list of the parts of a text document; the content of an entry says how it is encrypted. */
export const manifest = (entries: readonly [path: string, type: string, content?: string][]) =>
  `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>${entries
    .map(
      ([path, type, content = '']) =>
        `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}">${content}</manifest:file-entry>`,
    )
    .join('')}</manifest:manifest>`

/** A text document of LibreOffice. */
export function odt(more: Parts = {}): Buffer {
  return packed(
    {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': openText('<text:p>Guten Tag</text:p>'),
      'META-INF/manifest.xml': manifest([['content.xml', 'text/xml']]),
    },
    more,
  )
}

/** A container of old office programs; with this part inside it is a protected DOCX or XLSX. */
export function oleContainer(part: string): Buffer {
  const entry = Buffer.alloc(128)
  entry.write(part, 'utf16le')
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024 - 8),
    entry,
    Buffer.alloc(4096),
  ])
}
