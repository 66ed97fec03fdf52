import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOnDisk } from '#test/support/attach'
import { useDatabase } from '#test/support/database'
import { formWithFiles } from '#test/support/sample-files'
import { configuration } from '~/platform/configuration.server'
import { NoSpace } from '~/platform/files/file-storage'
import { keepFile, type ReceivedFile, receiveFile } from '~/platform/files/file-store.server'
import { readUploadWith } from '~/platform/files/read-upload.server'
import {
  keepSealed,
  openReceived,
  openSealedFile,
  receiveSealed,
  streamSealedFile,
} from '~/platform/files/sealed-files.server'
import { SealError } from '~/platform/seal.server'

useDatabase()

const CONTEXT = 'challenge:a:file:b'
const folder = () => path.join(configuration().dataDir, 'files')
const onDisk = () => filesOnDisk().map((name) => readFileSync(path.join(folder(), name)))
const openFiles = () => readdirSync('/proc/self/fd').length

async function* pieces(text: string, count: number, failAt = -1) {
  for (let index = 0; index < count; index += 1) {
    if (index === failAt) throw new Error('the line is gone')
    yield Buffer.from(text)
  }
}

async function received(text = 'Bodden-Netz ', count = 20_000): Promise<ReceivedFile> {
  const file = await receiveSealed(pieces(text, count), 1_000_000, CONTEXT)
  if (!file) throw new Error('it is short enough')
  return file
}

describe('a file that is received sealed', () => {
  it('is counted and hashed as what it is, and lies encrypted from the first byte on', async () => {
    let seen = 0
    async function* slowly() {
      for (let index = 0; index < 5; index += 1) {
        yield Buffer.from('Bodden-Netz '.repeat(20_000))
        const [content] = onDisk()
        expect(content?.includes('Bodden')).toBe(false)
        seen = Math.max(seen, content?.length ?? 0)
      }
    }
    const file = await receiveSealed(slowly(), 2_000_000, CONTEXT)
    expect(seen).toBeGreaterThan(200_000)
    const sha256 = createHash('sha256').update('Bodden-Netz '.repeat(100_000)).digest('hex')
    expect(file).toMatchObject({ byteLength: 1_200_000, sha256 })
    expect(onDisk().some((content) => content.includes('Bodden'))).toBe(false)
  })

  it('may be as long as allowed, and no byte longer', async () => {
    for (const length of [65_536, 100_000]) {
      const exact = () => pieces('x', length)
      expect(await receiveSealed(exact(), length, CONTEXT)).toMatchObject({ byteLength: length })
      expect(await receiveSealed(exact(), length - 1, CONTEXT)).toBeNull()
    }
    expect(filesOnDisk()).toHaveLength(2)
  })

  it('leaves nothing behind where the line breaks off', async () => {
    await expect(receiveSealed(pieces('x'.repeat(9000), 20, 18), 1_000_000, CONTEXT)).rejects.toThrow('gone')
    expect(filesOnDisk()).toEqual([])
  })

  it('can be looked into before it is kept, and afterwards, under its own name alone', async () => {
    const file = await received()
    const look = await openReceived(file, CONTEXT)
    expect(String(await look.read(239_988, 100))).toBe('Bodden-Netz ')
    await look.close()
    const key = await keepFile(file)
    const kept = await openSealedFile(key, CONTEXT)
    expect(kept?.size).toBe(240_000)
    await kept?.close()
    await expect(openSealedFile(key, 'challenge:b:file:b')).rejects.toThrow(SealError)
    expect(await openSealedFile('00000000-0000-7000-8000-000000000000', CONTEXT)).toBeNull()
  })
})

describe('a stream of a kept file', () => {
  it('gives the content, and lets go of the file at its end, when it is left, and unread', async () => {
    const { storageKey, byteLength } = await keepSealed(pieces('Bodden-Netz ', 20_000), CONTEXT)
    expect(byteLength).toBe(240_000)
    const before = openFiles()
    let text = ''
    for await (const piece of (await streamSealedFile(storageKey, CONTEXT)) ?? []) text += piece
    expect(text).toBe('Bodden-Netz '.repeat(20_000))
    for await (const piece of (await streamSealedFile(storageKey, CONTEXT)) ?? []) {
      expect(piece).toBeDefined()
      break
    }
    ;(await streamSealedFile(storageKey, CONTEXT))?.destroy()
    await expect.poll(openFiles).toBeLessThanOrEqual(before)
  })

  it('gives nothing of a file that was cut, and nothing where there is none', async () => {
    const { storageKey } = await keepSealed(pieces('Bodden-Netz ', 20_000), CONTEXT)
    truncateSync(path.join(folder(), storageKey.slice(-2), storageKey), 21 + 2 * (65_536 + 16))
    await expect(streamSealedFile(storageKey, CONTEXT)).rejects.toThrow(SealError)
    expect(await streamSealedFile('00000000-0000-7000-8000-000000000000', CONTEXT)).toBeNull()
  })
})

it('a full disk refuses the one file that did not fit, and the other files of the form come', async () => {
  const files = ['eins', 'zwei'.repeat(100_000), 'drei'].map((text, index) => ({
    name: `${index}.pdf`,
    content: Buffer.from(text),
  }))
  const request = new Request('http://localhost/x', { method: 'POST', body: formWithFiles(files) })
  const full = new NoSpace('disk')
  // The disk as a small one would behave: the second file finds no room.
  async function* untilFull(source: AsyncIterable<Uint8Array>) {
    let sum = 0
    for await (const piece of source) {
      sum += piece.length
      if (sum > 100_000) throw full
      yield piece
    }
  }
  const limits = { bytesEach: 1_000_000, bytesTogether: 5_000_000, count: 10 }
  const upload = await readUploadWith((source, most) => receiveFile(untilFull(source), most), request, limits)
  const told = upload.files.map((file) => ('reason' in file ? file.reason : file.received.byteLength))
  expect(told).toEqual([4, 'noSpace', 4])
  expect(filesOnDisk()).toHaveLength(2)
})
