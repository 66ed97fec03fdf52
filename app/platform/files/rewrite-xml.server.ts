import type { SaxesAttributeNS } from 'saxes'
import { beginXml, type XmlTag, type XmlVisitor } from './walk-xml.server'

export type XmlAttribute = SaxesAttributeNS
/** What becomes of an element: it stays, goes with all that is in it, stays empty, or gets another text. */
export type Fate = 'keep' | 'drop' | 'empty' | ((text: string) => string)
export type XmlRules = {
  fate: (tag: XmlTag, parent: XmlTag | undefined) => Fate
  /** the value that an attribute has in the copy; null where it goes */
  value: (attribute: XmlAttribute, tag: XmlTag) => string | null
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * Writes an XML part anew by rules, piece by piece. Comments and instructions for programs go: nobody sees them,
 * and anything may stand in them.
 */
export async function* rewriteXml(
  pieces: AsyncIterable<Uint8Array>,
  rules: XmlRules,
): AsyncGenerator<Buffer> {
  let out = DECLARATION
  const walk = beginXml(
    writer(rules, (text) => {
      out += text
    }),
  )
  const taken = () => {
    const piece = Buffer.from(out)
    out = ''
    return piece
  }
  for await (const piece of pieces) {
    walk.read(piece)
    yield taken()
  }
  walk.end()
  yield taken()
}

function writer(rules: XmlRules, write: (text: string) => void): XmlVisitor {
  const parents: XmlTag[] = []
  /** how deep the reading is inside something that goes or gets another text; 0: it stays */
  let hidden = 0
  let replaced: ((text: string) => string) | null = null
  let text = ''
  return {
    open: (tag) => {
      const fate = hidden > 0 ? 'drop' : rules.fate(tag, parents.at(-1))
      parents.push(tag)
      if (hidden === 0 && fate !== 'drop') write(startOf(tag, rules))
      if (hidden > 0 || fate !== 'keep') hidden += 1
      if (hidden === 1 && typeof fate === 'function') replaced = fate
      if (hidden === 1 && fate === 'empty') replaced = () => ''
    },
    text: (piece) => {
      // Around the root stand blanks alone.
      if (parents.length === 0) return
      if (hidden === 0) write(escaped(piece))
      else if (replaced) text += piece
    },
    close: (tag) => {
      parents.pop()
      const isShown = hidden === 0 || (hidden === 1 && replaced !== null)
      if (hidden === 1 && replaced && !tag.isSelfClosing) write(escaped(replaced(text)))
      if (isShown && !tag.isSelfClosing) write(`</${tag.name}>`)
      hidden = Math.max(0, hidden - 1)
      if (hidden > 0) return
      replaced = null
      text = ''
    },
  }
}

function startOf(tag: XmlTag, rules: XmlRules): string {
  const attributes = Object.values(tag.attributes).flatMap((attribute) => {
    const isName = attribute.prefix === 'xmlns' || attribute.name === 'xmlns'
    const value = isName ? attribute.value : rules.value(attribute, tag)
    return value === null ? [] : [` ${attribute.name}="${quoted(value)}"`]
  })
  return `<${tag.name}${attributes.join('')}${tag.isSelfClosing ? '/' : ''}>`
}

const CODES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A line end of an old kind is written as a number: a reader would make a usual one of it. */
function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => CODES[sign] ?? `&#${sign.charCodeAt(0)};`)
}

/** Of all blanks but the usual one a reader would make that one. */
function quoted(value: string): string {
  return value.replace(/[&<>"\t\r\n]/g, (sign) => CODES[sign] ?? `&#${sign.charCodeAt(0)};`)
}
