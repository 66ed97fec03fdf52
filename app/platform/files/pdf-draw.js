// Runs in a worker thread: plain JavaScript, as the thread starts it from the source and beside the built server.
import { crc32, deflateSync } from 'node:zlib'
import { degrees, PDFDocument } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** @typedef {{ page: number, width: number, height: number, png: Uint8Array }} Drawn */
/** @typedef {{ pages: number, width: number, pixels: number }} Bounds */

const POINTS = 72
/** A side of a page in a PDF has an end (200 inches); a picture is shown on a page of its own size, if it fits. */
const LONGEST_SIDE = 14_400
/** Turns by which cameras mean their pictures to be seen. */
/** @type {Record<number, number>} */
const TURNS = { 3: 180, 6: 90, 8: 270 }

/**
 * Draws the first pages of a PDF, each no wider and no larger than the bounds.
 * @param {Uint8Array} data
 * @param {Bounds} bounds
 * @returns {Promise<{ pageCount: number, drawn: Drawn[] }>}
 */
export async function drawPdf(data, bounds) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(data)
  // What people have filled in is drawn as well.
  document.initializeFormFields()
  const pageCount = document.getPageCount()
  /** @type {Drawn[]} */
  const drawn = []
  for (let index = 0; index < Math.min(pageCount, bounds.pages); index += 1) {
    const page = document.getPage(index)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const area = Math.max(1, originalWidth * originalHeight)
    const scale = Math.min(bounds.width / Math.max(1, originalWidth), Math.sqrt(bounds.pixels / area))
    const {
      data: pixels,
      width,
      height,
    } = await page.render({ scale, render: 'bitmap', renderFormFields: true })
    drawn.push({ page: index + 1, width, height, png: encodePng(pixels, width, height) })
  }
  return { pageCount, drawn }
}

/**
 * Draws a picture smaller, by way of a PDF of one page.
 * @param {Uint8Array} data
 * @param {'png' | 'jpeg'} kind
 * @param {number} orientation
 * @param {Bounds} bounds
 */
export async function drawPicture(data, kind, orientation, bounds) {
  const document = await PDFDocument.create()
  const picture = kind === 'png' ? await document.embedPng(data) : await document.embedJpg(data)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height), POINTS)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const page = document.addPage([width, height])
  page.drawImage(picture, { x: 0, y: 0, width, height })
  page.setRotation(degrees(TURNS[orientation] ?? 0))
  // Small pictures are not drawn larger than they are.
  const most = Math.ceil(orientation === 6 || orientation === 8 ? picture.height : picture.width)
  return drawPdf(await document.save(), { ...bounds, width: Math.min(bounds.width, most) })
}

/**
 * Packs pixels (red, green, blue and one more byte each) as a PNG.
 * @param {Uint8Array} pixels
 * @param {number} width
 * @param {number} height
 */
function encodePng(pixels, width, height) {
  const line = width * 3 + 1
  const raw = Buffer.alloc(line * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4
      const to = y * line + 1 + x * 3
      raw[to] = pixels[from] ?? 0
      raw[to + 1] = pixels[from + 1] ?? 0
      raw[to + 2] = pixels[from + 2] ?? 0
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(raw)), chunk('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]))
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
