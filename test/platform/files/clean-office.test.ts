import { describe, expect, it } from 'vitest'
import { bytesFrom, gathered } from '#test/support/bytes'
import { jpeg, png, pngText } from '#test/support/sample-files'
import {
  contentTypes,
  docx,
  manifest,
  odt,
  openMeta,
  openSettings,
  openText,
  relations,
  SHEET_TYPES,
  sheetText,
  WORD_TYPES,
  wordText,
  workbookText,
  xlsx,
} from '#test/support/sample-office'
import { unfolded } from '#test/support/unfold'
import { FILE_KINDS, type FileKind } from '~/domain/file/file-types'
import { cleanCopy } from '~/platform/files/clean-copy.server'
import { inspectBytes } from '~/platform/files/inspect-file.server'
import { FileFault } from '~/platform/files/inspected'
import { openZip } from '~/platform/files/open-zip.server'

const SPY = 'Wilhelmine Geheim'
const OTHER = 'Ottokar Verborgen'
const PLACE = 'C:\\Users\\geheimw\\Vorlage.dotx'

/** The copy of a document that tells names, unfolded: they stand nowhere in it, and it is sound. */
async function copyOf(content: Buffer, kind: FileKind) {
  const secrets = [SPY, OTHER, 'geheimw', '2026-11-05'].filter((one) => content.length > 0 && one)
  const before = await unfolded(content)
  expect(before).toContain(SPY)
  const copy = await gathered(cleanCopy(bytesFrom(content), kind))
  const text = await unfolded(copy)
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(await inspectBytes(bytesFrom(copy), FILE_KINDS)).toMatchObject({ ok: true, kind })
  const { parts, read } = await openZip(bytesFrom(copy))
  const part = async (name: string) => (await gathered(read(name))).toString()
  return { copy, names: parts.map(({ name }) => name), part }
}

const core = `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>${SPY}</dc:creator></cp:coreProperties>`
const signed = `w:author="${SPY}" w:date="2026-11-05T09:00:00Z" w:initials="WG"`

it('a Word document loses properties, names, times and rounds of editing, and keeps its text', async () => {
  const text = wordText(
    `<!-- ${SPY} --><w:p w:rsidR="00AA11BB" w:rsidRDefault="00AA11BB"><w:ins w:id="1" ${signed}><w:r><w:t xml:space="preserve"> neu &amp; gut </w:t></w:r></w:ins><w:del w:id="2" w:author="${OTHER}" w:date="2026-11-05T09:00:00Z"><w:r><w:delText>alt</w:delText></w:r></w:del><w:drawing><wp:docPr xmlns:wp="d" id="1" name="Bild 1" descr="${PLACE}"/></w:drawing></w:p>`,
  )
  const { names, part } = await copyOf(
    docx({
      '[Content_Types].xml': contentTypes({
        ...WORD_TYPES,
        '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
        '/word/comments.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
        '/word/people.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml',
      }),
      '_rels/.rels': relations([
        { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
        { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
        { id: 'rId3', type: 'thumbnail', target: '/docProps/thumbnail.jpeg' },
      ]),
      'docProps/core.xml': core,
      'docProps/thumbnail.jpeg': SPY,
      'customXml/item1.xml': core,
      'word/_rels/document.xml.rels': relations([
        { id: 'rId1', type: 'people', target: 'people.xml' },
        { id: 'rId2', type: 'customXml', target: '../customXml/item1.xml' },
        { id: 'rId3', type: 'hyperlink', target: `file:///${PLACE}`, isExternal: true },
        { id: 'rId4', type: 'image', target: 'media/image1.png' },
      ]),
      'word/document.xml': text,
      'word/comments.xml': `<w:comments xmlns:w="w"><w:comment w:id="1" ${signed}><w:p/></w:comment><w:comment w:id="2" w:author="${OTHER}" w:initials="OV"><w:p/></w:comment></w:comments>`,
      'word/people.xml': `<w15:people xmlns:w15="p"><w15:person w15:author="${SPY}"/></w15:people>`,
      'word/settings.xml': `<w:settings xmlns:w="w"><w:rsids><w:rsid w:val="00AA11BB"/></w:rsids><w:docVars><w:docVar w:name="x" w:val="${SPY}"/></w:docVars><w:zoom w:percent="100"/></w:settings>`,
      'word/media/image1.png': png(2, 2, pngText(SPY)),
    }),
    'docx',
  )
  expect(names.sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/comments.xml',
    'word/document.xml',
    'word/media/image1.png',
    'word/settings.xml',
  ])
  const document = await part('word/document.xml')
  expect(document).toContain('<w:t xml:space="preserve"> neu &amp; gut </w:t>')
  expect(document).toContain('<w:ins w:id="1" w:author="Person 1" w:initials="P1">')
  expect(document).toContain('w:author="Person 2"')
  expect(document).not.toContain('rsid')
  expect(await part('word/comments.xml')).toContain('w:author="Person 2" w:initials="P2"')
  expect(await part('word/settings.xml')).toContain('<w:zoom w:percent="100"/>')
  expect(await part('[Content_Types].xml')).not.toMatch(/core|people/)
  const links = await part('word/_rels/document.xml.rels')
  expect(links).toContain('about:blank')
  expect(links).toContain('media/image1.png')
  expect(links).not.toMatch(/people|customXml/)
})

it('an Excel workbook loses authors, its place on a computer and printers, and keeps its cells', async () => {
  const sheet = sheetText(
    '<row r="1"><c r="A1"><f>1&lt;2</f><v>1</v></c></row>',
    '<pageSetup paperSize="9" r:id="rId1"/>',
  )
  const { names, part } = await copyOf(
    xlsx({
      '[Content_Types].xml': contentTypes({ ...SHEET_TYPES, '/docProps/app.xml': 'a/b' }),
      'docProps/app.xml': core,
      'xl/workbook.xml': workbookText(
        `<fileSharing userName="${SPY}"/><x15ac:absPath xmlns:x15ac="x" url="${PLACE}"/><customWorkbookViews><customWorkbookView name="${SPY}"/></customWorkbookViews>`,
      ),
      'xl/worksheets/sheet1.xml': sheet,
      'xl/worksheets/_rels/sheet1.xml.rels': relations([
        { id: 'rId1', type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' },
        { id: 'rId2', type: 'comments', target: '../comments1.xml' },
      ]),
      'xl/printerSettings/printerSettings1.bin': Buffer.from(`Drucker ${SPY}`, 'utf16le'),
      'xl/comments1.xml': `<comments xmlns="c"><authors><author>${SPY}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>${SPY}:</t></r><r><t xml:space="preserve"> Bitte prüfen</t></r></text></comment></commentList></comments>`,
      'xl/tables/table1.xml': '<table xmlns="t" id="1" name="Kosten" displayName="Kosten" ref="A1:B2"/>',
      'xl/persons/person.xml': `<personList xmlns="p"><person displayName="${OTHER}" id="{1}" userId="geheimw" providerId="AD"/></personList>`,
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="t"><threadedComment ref="A1" dT="2026-11-05T10:00:00" personId="{1}" id="{2}"><text>ja</text></threadedComment></ThreadedComments>',
    }),
    'xlsx',
  )
  expect(names.some((name) => /docProps|printer/.test(name))).toBe(false)
  expect(await part('xl/worksheets/sheet1.xml')).toContain('<f>1&lt;2</f>')
  expect(await part('xl/worksheets/sheet1.xml')).toContain('<pageSetup paperSize="9"/>')
  expect(await part('xl/tables/table1.xml')).toContain('displayName="Kosten"')
  const comments = await part('xl/comments1.xml')
  expect(comments).toContain('<author>Person 1</author>')
  expect(comments).toContain('<t>Person 1:</t>')
  expect(comments).toContain(' Bitte prüfen')
  expect(await part('xl/persons/person.xml')).toContain('displayName="Person 2" id="{1}" userId=""')
  expect(await part('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('printer')
})

describe('a text document of LibreOffice', () => {
  const signature = `<dc:creator>${SPY}</dc:creator><dc:date>2026-11-05T10:00:00</dc:date>`
  const content = odt({
    'content.xml': openText(
      `<text:tracked-changes><text:changed-region><text:insertion><office:change-info>${signature}</office:change-info></text:insertion></text:changed-region></text:tracked-changes><text:p>Grüße<office:annotation>${signature}<loext:sender-initials>WG</loext:sender-initials><text:p>Bitte prüfen</text:p></office:annotation></text:p>`,
      '<office:automatic-styles><style:style style:name="P1"><style:text-properties officeooo:rsid="00aa11bb"/></style:style></office:automatic-styles>',
    ),
    'meta.xml': openMeta(
      `<dc:creator>${SPY}</dc:creator><meta:template xlink:href="file:///C:/Users/geheimw/x.ott"/>`,
    ),
    'settings.xml': openSettings(
      `<config:config-item-set config:name="ooo:x"><config:config-item config:name="PrinterName" config:type="string">${SPY}</config:config-item><config:config-item config:name="Zoom" config:type="int">100</config:config-item></config:config-item-set>`,
    ),
    'META-INF/documentsignatures.xml': `<a>${SPY}</a>`,
    'manifest.rdf': `<a>${SPY}</a>`,
    'Thumbnails/thumbnail.png': png(2, 2, pngText(SPY)),
    'META-INF/manifest.xml': manifest([
      ['content.xml', 'text/xml'],
      ['meta.xml', 'text/xml'],
      ['settings.xml', 'text/xml'],
      ['manifest.rdf', 'application/rdf+xml'],
      ['Thumbnails/thumbnail.png', 'image/png'],
    ]),
  })

  it('loses names, times, printers, previews and signatures, and keeps its text', async () => {
    const { names, part } = await copyOf(content, 'odt')
    expect(names).toEqual(['mimetype', 'content.xml', 'META-INF/manifest.xml', 'meta.xml', 'settings.xml'])
    const text = await part('content.xml')
    expect(text).toContain('<dc:creator>Person 1</dc:creator><dc:date>1970-01-01T00:00:00</dc:date>')
    expect(text).toContain('<text:p>Bitte prüfen</text:p>')
    expect(text).not.toMatch(/rsid|initials/)
    expect(await part('settings.xml')).toContain('Zoom')
    expect(await part('settings.xml')).not.toContain('Printer')
    expect(await part('META-INF/manifest.xml')).not.toMatch(/Thumbnails|rdf/)
  })

  it('begins with its mark, unpacked, as the standard wants it', async () => {
    const { copy } = await copyOf(content, 'odt')
    const mark = 'mimetypeapplication/vnd.oasis.opendocument.text'
    expect(copy.toString('latin1', 30, 30 + mark.length)).toBe(mark)
    expect(copy.readUInt16LE(6) & 8).toBe(0)
  })
})

it('a drawing in a document loses its author and what its program noted', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/x" i:export="${PLACE}"><metadata>${SPY}</metadata><path d="M0 0"/></svg>`
  const { part } = await copyOf(docx({ 'word/media/image1.svg': drawing }), 'docx')
  expect(await part('word/media/image1.svg')).toContain('<path d="M0 0"/>')
})

it('a photograph in a document may be cut: what is there of it stays', async () => {
  const cut = jpeg({ isCut: true })
  const { copy } = await copyOf(docx({ 'docProps/core.xml': core, 'word/media/image1.jpeg': cut }), 'docx')
  const { read } = await openZip(bytesFrom(copy))
  expect(await gathered(read('word/media/image1.jpeg'))).toEqual(cut)
})

it('a broken document has no copy, and nothing else happens', async () => {
  const whole = docx({ 'word/media/image1.png': png(), 'word/media/image2.jpeg': jpeg() })
  for (let at = 0; at < whole.length; at += 11) {
    const turned = Buffer.from(whole)
    turned.writeUInt8(turned.readUInt8(at) ^ 0xff, at)
    const copied = await gathered(cleanCopy(bytesFrom(turned), 'docx')).catch((error: unknown) => error)
    expect(copied instanceof Buffer || copied instanceof FileFault).toBe(true)
  }
})

it('a copy of a copy is the same to the byte', async () => {
  for (const [kind, content] of Object.entries({ odt: odt(), docx: docx(), xlsx: xlsx() })) {
    const once = await gathered(cleanCopy(bytesFrom(content), kind as FileKind))
    expect(await gathered(cleanCopy(bytesFrom(once), kind as FileKind))).toEqual(once)
  }
})
