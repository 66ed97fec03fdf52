// Runs in a worker thread: plain JavaScript, as the thread starts it from the source and beside the built server.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** @import { PDFContext, PDFObject } from '@cantoo/pdf-lib' */

const name = PDFName.of
/** Data of programs and about the making, at any object; of the catalogue, what is signed or only for programs. */
const ANYWHERE = ['Metadata', 'PieceInfo', 'LastModified', 'CreatorInfo', 'Thumb'].map(name)
const OF_CATALOG = ['Perms', 'DSS', 'Threads', 'SpiderInfo', 'Legal', 'Collection'].map(name)
const OF_FORM = ['SigFlags', 'XFA'].map(name)
/** Who made a note, and when; for a field `T` is its name. */
const OF_NOTE = ['T', 'M', 'CreationDate', 'NM'].map(name)

/**
 * Writes a PDF anew without what it tells about its making: properties, XMP, authors of notes, signatures, data of
 * programs and photographs, and all that earlier rounds of saving have left behind.
 * @param {Uint8Array} data
 * @returns {Promise<Uint8Array>}
 */
export async function cleanPdf(data) {
  const document = await PDFDocument.load(data, { updateMetadata: false })
  const { context, catalog } = document
  for (const key of OF_CATALOG) catalog.delete(key)
  const form = catalog.lookupMaybe(name('AcroForm'), PDFDict)
  for (const key of OF_FORM) form?.delete(key)
  const reached = cleanReachable(context)
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!reached.has(reference.tag)) context.delete(reference)
  }
  context.trailerInfo = { Root: context.trailerInfo.Root }
  return document.save({ addDefaultPage: false, updateFieldAppearances: false })
}

/**
 * Goes from the catalogue to everything that the document shows, cleaning it on the way.
 * @param {PDFContext} context
 */
function cleanReachable(context) {
  /** @type {Set<string>} */
  const reached = new Set()
  /** @type {(PDFObject | undefined)[]} */
  const waiting = [context.trailerInfo.Root]
  while (waiting.length > 0) {
    const object = waiting.pop()
    if (object instanceof PDFRef) {
      if (reached.has(object.tag)) continue
      reached.add(object.tag)
      waiting.push(context.lookup(object))
    } else if (object instanceof PDFArray) waiting.push(...object.asArray())
    else if (object instanceof PDFDict) {
      cleanDict(object)
      waiting.push(...object.values())
    } else if (object instanceof PDFStream) {
      cleanDict(object.dict)
      if (object instanceof PDFRawStream) cleanPhotograph(object)
      waiting.push(...object.dict.values())
    }
  }
  return reached
}

/** @param {PDFDict} dict */
function cleanDict(dict) {
  for (const key of ANYWHERE) dict.delete(key)
  const subtype = dict.get(name('Subtype'))
  if (dict.has(name('Rect')) && subtype instanceof PDFName) {
    const keys = subtype === name('Widget') ? [name('M')] : OF_NOTE
    for (const key of keys) dict.delete(key)
  }
  // A copy that was changed is not signed any more, and the signature names a person.
  const value = dict.has(name('V')) ? dict.lookup(name('V')) : undefined
  if (value instanceof PDFDict && value.has(name('ByteRange'))) dict.delete(name('V'))
}

/**
 * A photograph stands in a PDF as the camera wrote it.
 * @param {PDFRawStream} stream
 */
function cleanPhotograph(stream) {
  const filter = stream.dict.lookup(name('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (only !== name('DCTDecode')) return
  const data = Buffer.from(stream.contents)
  const kept = [data.subarray(0, 2)]
  let position = 2
  while (position + 4 <= data.length && data[position] === 0xff) {
    const code = data.readUInt8(position + 1)
    const end = position + 2 + data.readUInt16BE(position + 2)
    if (code === 0xda) break
    // Of what programs write, only how colours are coded matters here.
    if (!(code >= 0xe0 && code <= 0xed) && code !== 0xef && code !== 0xfe)
      kept.push(data.subarray(position, end))
    position = end
  }
  const clean = Buffer.concat([...kept, data.subarray(position)])
  stream.contents = new Uint8Array(clean)
}
