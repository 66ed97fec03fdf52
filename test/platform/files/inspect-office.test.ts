import { Zip, ZipDeflate } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesFrom } from '#test/support/bytes'
import { jpeg, pdf, png } from '#test/support/sample-files'
import {
  contentTypes,
  docx,
  manifest,
  odt,
  oleContainer,
  openMeta,
  openText,
  relations,
  SHEET_TYPES,
  sheetText,
  WORD_TYPES,
  wordText,
  xlsx,
} from '#test/support/sample-office'
import { zipOf } from '#test/support/sample-zip'
import { ATTACHMENT_KINDS, FILE_TYPES, PROPOSAL_FILE_KINDS } from '~/domain/file/file-types'
import { inspectBytes } from '~/platform/files/inspect-file.server'

const look = (content: Buffer, kinds = PROPOSAL_FILE_KINDS) => inspectBytes(bytesFrom(content), kinds)
const reasonOf = async (content: Buffer) => {
  const looked = await look(content)
  return looked.ok ? null : looked.reason
}
const attributes = (count: number) => Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ')
const types = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`/x${at}.xml`, 'application/xml']))
const field = (command: string) => wordText(`<w:p><w:r><w:instrText>${command}</w:instrText></w:r></w:p>`)
const cell = (formula: string) => sheetText(`<row r="1"><c r="A1"><f>${formula}</f></c></row>`)
const rels = (type: string, target: string, isExternal = true) =>
  relations([{ id: 'rId9', type, target, isExternal }])
const typed = (types: Record<string, string>, part: string, type: string) =>
  contentTypes({ ...types, [part]: type })

describe('an office document', () => {
  it('is known by its content', async () => {
    for (const [kind, content] of Object.entries({ odt: odt(), docx: docx(), xlsx: xlsx() })) {
      const mediaType = FILE_TYPES[kind as 'odt'].mediaType
      expect(await look(content)).toEqual({ ok: true, kind, mediaType, details: {} })
    }
  })

  it('is not taken where only papers and pictures are', async () => {
    for (const content of [odt(), docx(), xlsx()]) {
      expect(await look(content, ATTACHMENT_KINDS)).toEqual({ ok: false, reason: 'wrongType' })
    }
    expect(await look(pdf(), ATTACHMENT_KINDS)).toMatchObject({ ok: true })
    expect(await look(png(), ['pdf'])).toEqual({ ok: false, reason: 'wrongType' })
  })

  it('may hold pictures, links, charts and fields that stay inside', async () => {
    expect(
      await reasonOf(
        docx({
          'word/media/image1.png': png(),
          'word/media/image2.jpeg': jpeg(),
          'word/_rels/document.xml.rels': rels('hyperlink', 'https://example.org/?a=b'),
          'word/document.xml': field('TOC \\o "1-3" HYPERLINK "https://example.org" IF DDEN = 1'),
        }),
      ),
    ).toBeNull()
    expect(await reasonOf(xlsx({ 'xl/worksheets/sheet1.xml': cell('IF(A1="IMAGE(1)","a|b",1)') }))).toBeNull()
    const object: [string, string][] = [['Object 1/', 'application/vnd.oasis.opendocument.chart']]
    expect(
      await reasonOf(
        odt({
          'content.xml': openText(
            '<text:p><text:a xlink:href="https://example.org">x</text:a><draw:object xlink:href="./Object 1"/><draw:image xlink:href="Pictures/a.png"/></text:p>',
          ),
          'Pictures/a.png': png(),
          'Object 1/content.xml': openText(''),
          'META-INF/manifest.xml': manifest(object),
          'meta.xml': openMeta('<meta:template xlink:href="file:///C:/Vorlage.ott"/>'),
        }),
      ),
    ).toBeNull()
  })

  it('may be written with folders, and with sums behind the parts', async () => {
    const parts = [
      ['Pictures/', ''],
      ['[Content_Types].xml', contentTypes(WORD_TYPES)],
      ['word/document.xml', wordText('')],
    ] as const
    const pieces: Uint8Array[] = []
    const zip = new Zip((_error, piece) => pieces.push(piece))
    for (const [name, text] of parts) {
      const entry = new ZipDeflate(name)
      zip.add(entry)
      entry.push(Buffer.from(text), true)
    }
    zip.end()
    const whole = Buffer.concat(pieces)
    expect(whole.readUInt16LE(6) & 8).toBe(8)
    expect(await reasonOf(whole)).toBeNull()
  })
})

describe('an office document is refused', () => {
  it.each([
    ['with a program', docx({ 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'that says it has programs',
      docx({
        '[Content_Types].xml': typed(
          {},
          '/word/document.xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      }),
      'macros',
    ],
    [
      'with a program under another name',
      xlsx({
        '[Content_Types].xml': typed(SHEET_TYPES, '/xl/x.bin', 'application/vnd.ms-office.vbaProject'),
        'xl/x.bin': 'x',
      }),
      'macros',
    ],
    ['with a control', docx({ 'word/activeX/activeX1.xml': '<a/>' }), 'macros'],
    ['with a sheet of macros', xlsx({ 'xl/macrosheets/sheet1.xml': '<a/>' }), 'macros'],
    ['with a related program', docx({ 'word/_rels/x.rels': rels('vbaProject', 'x', false) }), 'macros'],
    ['with a program of LibreOffice', odt({ 'Basic/Standard/Modul1.xml': '<a/>' }), 'macros'],
    ['with a script', odt({ 'Scripts/python/x.py': 'x' }), 'macros'],
    [
      'that listens for its opening',
      odt({
        'content.xml': openText(
          '',
          '<office:scripts><office:event-listeners><script:event-listener script:event-name="dom:load"/></office:event-listeners></office:scripts>',
        ),
      }),
      'macros',
    ],
    [
      'with a link that runs something',
      odt({
        'content.xml': openText('<text:a xlink:href="vnd.sun.star.script:x?language=Basic">x</text:a>'),
      }),
      'macros',
    ],
    ['with an object', docx({ 'word/embeddings/oleObject1.bin': 'x' }), 'filesInside'],
    ['with an object in the text', docx({ 'word/document.xml': wordText('<w:object/>') }), 'filesInside'],
    ['with an archive in place of a picture', docx({ 'word/media/image1.png': zipOf([]) }), 'filesInside'],
    ['with a document in place of a picture', docx({ 'word/media/image1.png': docx() }), 'filesInside'],
    ['with an old document inside', odt({ 'Pictures/x': oleContainer('WordDocument') }), 'filesInside'],
    ['with a PDF inside', odt({ 'Pictures/x': pdf() }), 'filesInside'],
    [
      'with an object of LibreOffice',
      odt({ 'META-INF/manifest.xml': manifest([['Object 1', 'application/vnd.sun.star.oleobject']]) }),
      'filesInside',
    ],
    [
      'with a sheet as an object',
      odt({
        'META-INF/manifest.xml': manifest([['Object 1/', 'application/vnd.oasis.opendocument.spreadsheet']]),
      }),
      'filesInside',
    ],
    [
      'with a template elsewhere',
      docx({ 'word/_rels/settings.xml.rels': rels('attachedTemplate', 'http://example.org/x.dotm') }),
      'remoteParts',
    ],
    [
      'with a picture elsewhere',
      docx({ 'word/_rels/document.xml.rels': rels('image', 'https://example.org/x.png') }),
      'remoteParts',
    ],
    [
      'with a picture elsewhere that does not say so',
      docx({ 'word/_rels/document.xml.rels': rels('image', '\\\\example.org\\x.png', false) }),
      'remoteParts',
    ],
    [
      'with an object elsewhere',
      docx({ 'word/_rels/document.xml.rels': rels('oleObject', 'http://example.org/x.doc') }),
      'remoteParts',
    ],
    ['with data elsewhere', xlsx({ 'xl/connections.xml': '<connections/>' }), 'remoteParts'],
    ['with another workbook', xlsx({ 'xl/externalLinks/externalLink1.xml': '<a/>' }), 'remoteParts'],
    [
      'with a formula that fetches',
      xlsx({ 'xl/worksheets/sheet1.xml': cell('_xlfn.WEBSERVICE(A1)') }),
      'remoteParts',
    ],
    [
      'with a picture in a text elsewhere',
      odt({ 'content.xml': openText('<draw:image xlink:href="https://example.org/x.png"/>') }),
      'remoteParts',
    ],
    [
      'with a picture beside the file',
      odt({ 'content.xml': openText('<draw:image xlink:href="../x.png"/>') }),
      'remoteParts',
    ],
    [
      'with a field that fetches',
      docx({ 'word/document.xml': field('INCLUDEPICTURE "http://x"') }),
      'remoteParts',
    ],
    ['with a field that starts a program', docx({ 'word/document.xml': field(' DDEAUTO c:\\x') }), 'launch'],
    [
      'with such a field in two runs',
      docx({
        'word/document.xml': wordText(
          '<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText></w:r></w:p>',
        ),
      }),
      'launch',
    ],
    [
      'with a formula that starts a program',
      xlsx({ 'xl/worksheets/sheet1.xml': cell("cmd|'/C calc'!A0") }),
      'launch',
    ],
    [
      'with a link that runs something in Word',
      docx({ 'word/_rels/document.xml.rels': rels('hyperlink', 'javascript:alert(1)') }),
      'script',
    ],
    [
      'with a drawing that runs something',
      docx({ 'word/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>' }),
      'script',
    ],
    [
      'with entities of its own',
      docx({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'damaged',
    ],
    ['with a text that does not end', docx({ 'word/document.xml': '<a><b></a>' }), 'damaged'],
    [
      'with a text in letters that are none',
      docx({ 'word/document.xml': Buffer.from('<a>\xff</a>', 'latin1') }),
      'damaged',
    ],
    ['in another coding', docx({ 'word/document.xml': Buffer.from('\ufeff<a/>', 'utf16le') }), 'unreadable'],
    [
      'in another coding that is said',
      docx({ 'word/a.xml': '<?xml version="1.0" encoding="utf-7"?><a/>' }),
      'unreadable',
    ],
    ['with a tag without end', docx({ 'word/document.xml': `<a ${attributes(3000)}/>` }), 'unreadable'],
    ['with kinds without end', docx({ '[Content_Types].xml': contentTypes(types(12_000)) }), 'unreadable'],
    [
      'nested without end',
      docx({ 'word/document.xml': '<a>'.repeat(500) + '</a>'.repeat(500) }),
      'unreadable',
    ],
    [
      'with encrypted parts',
      odt({
        'META-INF/manifest.xml': manifest([['content.xml', 'text/xml', '<manifest:encryption-data/>']]),
      }),
      'encrypted',
    ],
    ['with a password', oleContainer('EncryptedPackage'), 'encrypted'],
    ['of old programs', oleContainer('WordDocument'), 'wrongType'],
    ['without a list of its parts', odt({ 'META-INF/manifest.xml': null }), 'damaged'],
    [
      'that is two',
      docx({ '[Content_Types].xml': contentTypes({ ...WORD_TYPES, ...SHEET_TYPES }) }),
      'twoInOne',
    ],
    ['of both families', odt({ '[Content_Types].xml': contentTypes(WORD_TYPES) }), 'twoInOne'],
    ['that is another archive', zipOf([{ name: 'a.txt', content: 'x' }]), 'wrongType'],
    [
      'that is a presentation',
      docx({
        '[Content_Types].xml': contentTypes({
          '/ppt/presentation.xml':
            'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
        }),
      }),
      'wrongType',
    ],
    [
      'that is a sheet of LibreOffice',
      odt({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'wrongType',
    ],
  ] as const)('%s', async (_what, content, reason) => {
    expect(await reasonOf(content)).toBe(reason)
  })
})
