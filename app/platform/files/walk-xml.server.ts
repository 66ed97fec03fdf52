import { SaxesParser, type SaxesTagNS } from 'saxes'
import { FileFault } from './inspected'

export type XmlTag = SaxesTagNS
/** What is told of an XML part while it is read. Text comes in pieces. */
export type XmlVisitor = {
  open?: (tag: XmlTag) => void
  text?: (text: string) => void
  close?: (tag: XmlTag) => void
}

/** No document nests so deep; whoever builds one wants a reader to fall over. */
const DEEPEST = 400
const MOST_ATTRIBUTES = 2000

/** Reads an XML part as it comes. @throws FileFault where it is not well formed, or not what we read */
export async function walkXml(pieces: AsyncIterable<Uint8Array>, visitor: XmlVisitor): Promise<void> {
  const walk = beginXml(visitor)
  for await (const piece of pieces) walk.read(piece)
  walk.end()
}

/**
 * The same step by step. Kinds of documents (DTD) and entities of their own are not taken, nor any coding but
 * UTF-8: what is not read in the way in which office programs read it could hide there.
 */
export function beginXml(visitor: XmlVisitor) {
  const parser = newParser(visitor)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  return {
    read: (piece: Uint8Array): void => {
      if (isFirst && isUtf16(piece)) throw new FileFault('unreadable')
      isFirst = false
      feed(() => parser.write(decoder.decode(piece, { stream: true })))
    },
    end: (): void => feed(() => parser.write(decoder.decode()).close()),
  }
}

function newParser(visitor: XmlVisitor) {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  let attributes = 0
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) throw new FileFault('unreadable')
  })
  parser.on('doctype', () => {
    throw new FileFault('damaged')
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > MOST_ATTRIBUTES) throw new FileFault('unreadable')
  })
  parser.on('opentag', (tag) => {
    attributes = 0
    depth += 1
    if (depth > DEEPEST) throw new FileFault('unreadable')
    visitor.open?.(tag)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    visitor.close?.(tag)
  })
  parser.on('text', (text) => visitor.text?.(text))
  parser.on('cdata', (text) => visitor.text?.(text))
  return parser
}

function feed(step: () => unknown): void {
  try {
    step()
  } catch (error) {
    // The parser and the decoder say in words of their own what is wrong with the text.
    throw error instanceof FileFault ? error : new FileFault('damaged')
  }
}

function isUtf16(piece: Uint8Array): boolean {
  const [first, second] = piece
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || second === 0
}

/** The value of an attribute by its local name, whatever its prefix; '' where there is none. */
export function attribute(tag: XmlTag, local: string): string {
  return Object.values(tag.attributes).find((one) => one.local === local)?.value ?? ''
}
