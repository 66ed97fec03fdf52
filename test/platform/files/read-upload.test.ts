import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { mostHeldBytes } from '#test/support/held-bytes'
import { formWithFiles } from '#test/support/sample-files'
import { MOST_UPLOAD_BYTES } from '~/domain/file/file-refusal'
import { configuration } from '~/platform/configuration.server'
import { carriesFiles, readUpload, type UploadedFile } from '~/platform/files/read-upload.server'

useDatabase()

const LIMITS = { bytesEach: 1000, bytesTogether: 5000, count: 10 }
const BOUNDARY = 'grenze'
const HEADERS = { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` }

const request = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request('http://localhost/x', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
const incoming = () => {
  const folder = path.join(configuration().dataDir, 'files', 'incoming')
  return existsSync(folder) ? readdirSync(folder) : []
}
const told = (file: UploadedFile) => ('reason' in file ? file.reason : file.received.byteLength)
const part = (name: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`

/** A body that comes piece by piece and may break off. */
function body(pieces: Iterable<string | Uint8Array>, failure?: Error): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const { value, done } = iterator.next()
      if (!done) return controller.enqueue(Buffer.from(value))
      return failure ? controller.error(failure) : controller.close()
    },
  })
}
const statusOf = (upload: Promise<unknown>) =>
  upload.then(
    () => 200,
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : thrown),
  )

describe('a form with files', () => {
  it('is read with its fields, each file for itself', async () => {
    const files = [
      { name: 'Größe 👩‍🔬.pdf', content: Buffer.from('eins') },
      { name: 'zu lang.pdf', content: Buffer.alloc(1001) },
      { name: 'leer.pdf', content: Buffer.alloc(0) },
      { name: 'gerade noch.pdf', content: Buffer.alloc(1000) },
    ]
    const { form, files: got } = await readUpload(request(formWithFiles(files, { intent: 'upload' })), LIMITS)
    expect(form.get('intent')).toBe('upload')
    expect(got.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
    expect(got.map(told)).toEqual([4, 'tooLarge', 'empty', 1000])
    expect(incoming()).toHaveLength(2)
  })

  it('has no files where nobody chose one', async () => {
    const { files } = await readUpload(
      request(formWithFiles([{ name: '', content: Buffer.alloc(0) }])),
      LIMITS,
    )
    expect(files).toEqual([])
    expect(incoming()).toEqual([])
  })

  it('of a hundred files names those that are too many, and writes none of them', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => ({
      name: `${index}.pdf`,
      content: Buffer.from(`nummer ${index}`),
    }))
    const { files } = await readUpload(request(formWithFiles(hundred)), LIMITS)
    expect(files).toHaveLength(100)
    expect(files.filter((file) => told(file) === 'tooMany')).toHaveLength(90)
    expect(incoming()).toHaveLength(10)
  })

  it('that breaks off at nine tenths leaves nothing behind', async () => {
    const whole = [part('eins.pdf'), 'x'.repeat(500), '\r\n', part('zwei.pdf'), 'y'.repeat(400)]
    const broken = readUpload(request(body(whole, new Error('gone')), HEADERS), LIMITS)
    expect(await statusOf(broken)).toBe(400)
    expect(incoming()).toEqual([])
  })

  it('that ends without its last line is none', async () => {
    const whole = [part('eins.pdf'), 'x'.repeat(500), '\r\n', part('zwei.pdf'), 'y'.repeat(400)]
    expect(await statusOf(readUpload(request(body(whole), HEADERS), LIMITS))).toBe(400)
    expect(incoming()).toEqual([])
  })

  it.each([
    ['no boundary', 'x', { 'Content-Type': 'multipart/form-data' }],
    ['no parts', 'guten tag', HEADERS],
  ])('with %s is none', async (_what, text, headers) => {
    expect(await statusOf(readUpload(request(text, headers), LIMITS))).toBe(400)
  })

  it('is not read for ever, whatever it announces', async () => {
    const piece = Buffer.alloc(1_000_000, 'x')
    let sent = 0
    function* endless() {
      yield part('lang.pdf')
      for (; sent < 2 * MOST_UPLOAD_BYTES; sent += piece.length) yield piece
    }
    const most = await mostHeldBytes(async () => {
      expect(await statusOf(readUpload(request(body(endless()), HEADERS), LIMITS))).toBe(413)
    })
    expect(sent).toBeLessThan(MOST_UPLOAD_BYTES + 5 * piece.length)
    expect(most).toBeLessThan(20_000_000)
    expect(incoming()).toEqual([])
  }, 30_000)

  it('is told from other forms by its type', () => {
    const carries = (type?: string) =>
      carriesFiles(new Request('http://localhost', { headers: type ? { 'Content-Type': type } : {} }))
    expect([
      carries(HEADERS['Content-Type']),
      carries('application/x-www-form-urlencoded'),
      carries(),
    ]).toEqual([true, false, false])
  })
})
