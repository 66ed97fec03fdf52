import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { expect, it } from 'vitest'
import { contextFor } from '#test/factories/user'
import { filesOnDisk } from '#test/support/attach'
import { useDatabase } from '#test/support/database'
import { mostHeldBytes } from '#test/support/held-bytes'
import { createFilesScene, type FilesScene } from '#test/support/propose-files'
import { MEGABYTE } from '~/domain/file/file-refusal'
import * as file from '~/features/proposals/routes/file'
import * as page from '~/features/proposals/routes/files'
import { db } from '~/platform/database/client.server'

useDatabase()

/** What is let go is given back a moment later. Held whole it would be 200 MB. */
const TOLERATED_BYTES = 80 * MEGABYTE
const FILES = 4
const EACH = 50 * MEGABYTE - 1
const PIECE = 64 * 1024

/** A PDF of exactly so many bytes, piece by piece; `mark` makes it another one. */
function* longPdf(length: number, mark: string) {
  const head = Buffer.from(`%PDF-1.7\n% ${mark}\n`)
  const tail = Buffer.from('\nstartxref\n0\n%%EOF\n')
  const line = Buffer.from(`${'x'.repeat(PIECE - 1)}\n`)
  yield head
  for (let left = length - head.length - tail.length; left > 0; left -= PIECE) yield line.subarray(0, left)
  yield tail
}

/** A form whose files are made while it is read. */
function* formOf(marks: readonly string[], length: number) {
  const part = (name: string, more = '') =>
    Buffer.from(`--grenze\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`)
  yield part('intent')
  yield Buffer.from('upload\r\n')
  yield part('section')
  yield Buffer.from('plan\r\n')
  for (const mark of marks) {
    yield part('files', `; filename="${mark}.pdf"`)
    yield* longPdf(length, mark)
    yield Buffer.from('\r\n')
  }
  yield Buffer.from('--grenze--\r\n')
}

async function send({ proposal, author }: FilesScene, marks: readonly string[], length: number) {
  const body = Readable.toWeb(Readable.from(formOf(marks, length), { objectMode: true, highWaterMark: 1 }))
  const request = new Request('http://localhost/vorschlaege/x/dateien', {
    method: 'POST',
    body: body as ReadableStream<Uint8Array>,
    headers: { 'Content-Type': 'multipart/form-data; boundary=grenze' },
    duplex: 'half',
  } as RequestInit)
  const answer = await page.action({
    request,
    params: { proposalId: proposal.id },
    context: contextFor(author),
  })
  return answer instanceof Response ? answer.status : 0
}

const shown = (bytes: number) => (bytes / MEGABYTE).toFixed(1)

/** Reads a download without holding it. @returns its hash */
async function hashOf({ proposal, author }: FilesScene, fileId: string): Promise<string> {
  const hash = createHash('sha256')
  const request = new Request('http://localhost/x')
  const params = { proposalId: proposal.id, fileId }
  const { body } = await file.loader({ request, params, context: contextFor(author) })
  if (body) for await (const piece of Readable.fromWeb(body as WebStream<Uint8Array>)) hash.update(piece)
  return hash.digest('hex')
}

it('200 MB are taken and given out again with flat memory', { timeout: 300_000 }, async () => {
  const scene = await createFilesScene()
  // What every first request brings along does not count.
  expect(await send(scene, ['warm'], 20 * MEGABYTE)).toBe(303)
  await db.proposalFile.deleteMany()
  const marks = Array.from({ length: FILES }, (_, index) => `file ${index}`)
  const start = performance.now()
  const taken = await mostHeldBytes(async () => {
    expect(await send(scene, marks, EACH)).toBe(303)
  })
  const between = performance.now()
  const rows = await db.proposalFile.findMany({ orderBy: { position: 'asc' } })
  expect(rows.map(({ byteLength }) => byteLength)).toEqual(marks.map(() => EACH))
  const given = await mostHeldBytes(async () => {
    for (const { id, sha256 } of rows) expect(await hashOf(scene, id)).toBe(sha256)
  })
  const [up, down] = [between - start, performance.now() - between].map((one) => (one / 1000).toFixed(1))
  console.info(
    `200 MB: ${shown(taken)} MB more in use while taken (${up} s), ${shown(given)} MB while given (${down} s)`,
  )
  expect(filesOnDisk()).toHaveLength(FILES + 1)
  expect(taken).toBeLessThan(TOLERATED_BYTES)
  expect(given).toBeLessThan(TOLERATED_BYTES)
})
