import { request } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { mostHeldBytes } from '#test/support/held-bytes'
import { MOST_UPLOAD_BYTES } from '~/domain/file/file-refusal'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../../factories/challenge'
import { cookieOf } from '../../factories/user'
import { useApplication } from '../../support/app-server'
import { filesOnDisk } from '../../support/attach'
import { announce } from '../../support/http'
import { createScene } from '../../support/proposal-scene'
import { formWithFiles, pdf } from '../../support/sample-files'

const application = useApplication()

const TYPE = 'multipart/form-data; boundary=grenze'
const head = (name: string) =>
  `--grenze\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n`
const END = '\r\n--grenze--\r\n'
const MEGABYTE = Buffer.alloc(1_000_000, 'x')

async function setUp() {
  const { authority, official } = await createScene()
  const { id } = await createChallenge({ authorityId: authority.id })
  const { origin } = application()
  const page = `${origin}/herausforderungen/${id}`
  return { id, origin, page, headers: { Origin: origin, Cookie: await cookieOf(official.id) } }
}

/** A form with a file of a hundred megabytes that is made while it is sent. */
function long(): ReadableStream<Uint8Array> {
  async function* pieces() {
    yield Buffer.from(head('klein.pdf'))
    yield pdf()
    yield Buffer.from(`\r\n${head('lang.pdf')}`)
    for (let count = 0; count < 100; count += 1) yield MEGABYTE
    yield Buffer.from(END)
  }
  return Readable.toWeb(Readable.from(pieces())) as ReadableStream<Uint8Array>
}
const send = (address: string, headers: Record<string, string>) =>
  fetch(address, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': TYPE },
    body: long(),
    redirect: 'manual',
    duplex: 'half',
  } as RequestInit)

describe('a form with files over HTTP', () => {
  it('of a hundred megabytes is cut while it comes, with flat memory, and its good file is kept', async () => {
    const { page, headers } = await setUp()
    const most = await mostHeldBytes(async () => {
      const answer = await send(`${page}/anhaenge`, headers)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('lang.pdf: Die Datei ist größer als 20 MB.')
    })
    expect(most).toBeLessThan(50_000_000)
    expect(await db.attachment.findMany()).toMatchObject([{ name: 'klein.pdf' }])
    expect(filesOnDisk()).toHaveLength(1)
  })

  it('is taken by the router’s own request as well', async () => {
    const { id, page, headers } = await setUp()
    const body = formWithFiles([{ name: 'Muster.pdf', content: pdf(`% ${'x'.repeat(3_000_000)}`) }])
    const answer = await fetch(`${page}/anhaenge.data`, { method: 'POST', headers, body, redirect: 'manual' })
    expect(answer.status).toBe(202)
    expect(await answer.text()).toContain(`/herausforderungen/${id}/anhaenge`)
    expect(await db.attachment.count()).toBe(1)
  })

  it('whose line breaks at nine tenths leaves nothing behind, and the server goes on', async () => {
    const { page, headers } = await setUp()
    const sending = request(`${page}/anhaenge`, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'Content-Type': TYPE, 'Content-Length': 10_000_000 },
    })
    const gone = new Promise((resolve) => sending.once('error', resolve))
    sending.write(head('abgebrochen.pdf'))
    for (let count = 0; count < 9; count += 1) {
      await new Promise((resolve) => sending.write(MEGABYTE, resolve))
    }
    await expect.poll(filesOnDisk).toHaveLength(1)
    sending.destroy()
    await gone
    await expect.poll(filesOnDisk).toEqual([])
    expect(await db.attachment.count()).toBe(0)
    expect((await fetch(`${page}/anhaenge`, { headers })).status).toBe(200)
  })

  it('is too large for every other page, and for somebody unknown is not read', async () => {
    const { id, page, origin, headers } = await setUp()
    const other = { ...headers, 'Content-Type': TYPE }
    expect(await announce(`${page}/bearbeiten/need`, 3_000_000, other)).toBe(413)
    expect(await announce(`${origin}/en/challenges/${id}/attachments`, MOST_UPLOAD_BYTES + 1, other)).toBe(
      413,
    )
    expect(await announce(`${page}/anhaenge`, 3_000_000, headers)).toBe(413)
    expect(await announce(`${page}/anhaenge`, 100_000_000, { Origin: origin, 'Content-Type': TYPE })).toBe(
      401,
    )
    expect(filesOnDisk()).toEqual([])
  })
})

it('an attachment arrives as it was sent, with the headers of a download', async () => {
  const { page, headers } = await setUp()
  const content = pdf('% Größe')
  await fetch(`${page}/anhaenge`, {
    method: 'POST',
    headers,
    body: formWithFiles([{ name: 'Größe.pdf', content }]),
  })
  const { id } = await db.attachment.findFirstOrThrow()
  const answer = await fetch(`${page}/anhaenge/${id}`, { headers })
  expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true)
  expect(answer.headers.get('Content-Encoding')).toBeNull()
  expect(answer.headers.get('Content-Security-Policy')).toContain('sandbox')
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; .*Gr%C3%B6%C3%9Fe\.pdf$/)
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  expect((await fetch(`${page}/anhaenge/${id}`)).status).toBe(404)
})
