import { inflateSync } from 'node:zlib'

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)endobj/g
const STREAM = /stream\n([\s\S]*?)\nendstream/
const RANGE = /\[((?:<[0-9a-f ]+>\s*)+)\]/g

type Objects = Map<string, string>

/** The text of a PDF of our own, in the order of writing: every font is embedded and says what its glyphs mean. */
export function pdfText(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects: Objects = new Map([...raw.matchAll(OBJECT)].map(([, id = '', body = '']) => [id, body]))
  const glyphs = new Map<string, string[]>()
  for (const [, name = '', id = ''] of raw.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1]
    if (map) glyphs.set(name, meanings(contentOf(objects.get(map) ?? '')))
  }
  const pages = [...objects.values()].filter((body) => STREAM.test(body)).map(contentOf)
  return pages
    .filter((text) => text.includes(' Tf'))
    .map((page) => decoded(page, glyphs))
    .join('\n')
}

function contentOf(body: string): string {
  const packed = STREAM.exec(body)?.[1]
  if (packed === undefined) return ''
  if (!body.includes('/FlateDecode')) return packed
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
}

/** What each glyph stands for, by its number. */
function meanings(map: string): string[] {
  return [...map.matchAll(RANGE)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]+)>/g)].map(([, hex = '']) => utf16(hex)),
  )
}

function utf16(hex: string): string {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
}

function decoded(page: string, glyphs: Map<string, string[]>): string {
  let font: string[] = []
  const lines: string[] = []
  for (const [, name, run] of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = glyphs.get(name) ?? []
    else
      lines.push([...(run ?? '').matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => word(hex, font)).join(''))
  }
  return lines.join(' ')
}

function word(hex: string, font: readonly string[]): string {
  return (hex.match(/.{4}/g) ?? []).map((glyph) => font[Number.parseInt(glyph, 16)] ?? '').join('')
}
