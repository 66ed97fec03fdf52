import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gathered } from '#test/support/bytes'
import { mostHeldBytes } from '#test/support/held-bytes'
import { startS3 } from '#test/support/s3-server'
import { diskStore } from '~/platform/files/disk-store.server'
import type { FileStore } from '~/platform/files/file-storage'
import { s3Store } from '~/platform/files/s3-store.server'
import { newId } from '~/platform/new-id.server'

const PART = 8 * 1024 * 1024
let folder = ''
let s3: Awaited<ReturnType<typeof startS3>>
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'))
  s3 = await startS3()
})
afterAll(async () => {
  await s3.stop()
  await rm(folder, { recursive: true })
})

async function* stream(...pieces: (Uint8Array | string)[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}
const endless = (count: number, piece: Uint8Array) => stream(...Array.from({ length: count }, () => piece))

async function keysOf(store: FileStore): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of store.list()) keys.push(key)
  return keys
}

async function contentOf(store: FileStore, key: string): Promise<string | null> {
  const file = await store.open(key)
  return file && (await gathered(file)).toString()
}

describe.each([
  ['the disk', () => diskStore(path.join(folder, 'files'))],
  ['a storage of the S3 kind', () => s3Store(s3.settings)],
] as const)('the file store on %s', (_where, storeOf) => {
  it('gives back what was put, as a stream and in parts, and nothing after it was removed', async () => {
    const store = storeOf()
    const [key, other] = [newId(), newId()]
    await store.put(key, stream('Brücke', ' und ', 'Schlag'))
    await store.put(other, stream('zwei'))
    expect(await contentOf(store, key)).toBe('Brücke und Schlag')
    const opened = await store.openBytes(key)
    expect(opened?.bytes.size).toBe(18)
    const read = async (position: number, length: number) =>
      (await opened?.bytes.read(position, length))?.toString()
    expect([await read(0, 7), await read(8, 3), await read(12, 100), await read(18, 5)]).toEqual([
      'Brücke',
      'und',
      'Schlag',
      '',
    ])
    await opened?.close()
    await store.remove(key)
    await store.remove(key)
    expect([await contentOf(store, key), await contentOf(store, other)]).toEqual([null, 'zwei'])
    expect(await store.openBytes(key)).toBeNull()
  })

  it('keeps a file of no bytes', async () => {
    const key = newId()
    await storeOf().put(key, stream())
    expect(await contentOf(storeOf(), key)).toBe('')
    const opened = await storeOf().openBytes(key)
    expect(opened?.bytes.size).toBe(0)
    await opened?.close()
  })

  it('takes a file of this computer, which is gone from its place afterwards', async () => {
    const key = newId()
    const incoming = path.join(folder, 'files', 'incoming')
    await diskStore(path.join(folder, 'files')).put(newId(), stream('x'))
    await writeFile(path.join(incoming, 'a'), 'received')
    await storeOf().take(key, path.join(incoming, 'a'))
    expect(await contentOf(storeOf(), key)).toBe('received')
    expect(await readdir(incoming)).toEqual([])
  })

  it('lists what is there, and since when', async () => {
    const store = storeOf()
    const keys = [newId(), newId(), newId()]
    for (const key of keys) await store.put(key, stream(key))
    expect(await keysOf(store)).toEqual(expect.arrayContaining(keys))
    for await (const { changedAt } of store.list()) {
      expect(Math.abs(Date.now() - changedAt.getTime())).toBeLessThan(60_000)
    }
    await store.remove(keys[0] ?? '')
    expect(await keysOf(store)).not.toContain(keys[0])
  })

  it('keeps long streams of unknown length with flat memory', async () => {
    const key = newId()
    const piece = Buffer.alloc(1_000_000, 'x')
    const most = await mostHeldBytes(() => storeOf().put(key, endless(120, piece)))
    const opened = await storeOf().openBytes(key)
    expect(opened?.bytes.size).toBe(120_000_000)
    expect((await opened?.bytes.read(119_999_990, 100))?.toString()).toBe('x'.repeat(10))
    await opened?.close()
    let length = 0
    const mostAgain = await mostHeldBytes(async () => {
      for await (const part of (await storeOf().open(key)) ?? []) length += part.length
    })
    expect(length).toBe(120_000_000)
    // The S3 server of this test lives in the same process and holds parts of its own.
    expect(Math.max(most, mostAgain)).toBeLessThan(90_000_000)
    await storeOf().remove(key)
  })

  it.each([PART - 1, PART, PART + 1, 2 * PART])('keeps %d bytes to the byte', async (length) => {
    const key = newId()
    await storeOf().put(key, stream(Buffer.alloc(length, 7)))
    const opened = await storeOf().openBytes(key)
    expect(opened?.bytes.size).toBe(length)
    await opened?.close()
    await storeOf().remove(key)
  })

  it.each([1, 20])('keeps nothing of a stream that breaks off after %d MB', async (megabytes) => {
    const key = newId()
    async function* broken() {
      yield* endless(megabytes, Buffer.alloc(1_000_000))
      throw new Error('the line is gone')
    }
    await expect(storeOf().put(key, broken())).rejects.toThrow('the line is gone')
    expect(await storeOf().open(key)).toBeNull()
    expect(await keysOf(storeOf())).not.toContain(key)
    expect(await readdir(path.join(folder, 'files', 'incoming'))).toEqual([])
  })

  it.each(['../../etc/passwd', '', 'x', '..', `${newId()}/..`])('has no key such as %j', async (key) => {
    const store = storeOf()
    for (const ask of [() => store.open(key), () => store.openBytes(key), () => store.remove(key)]) {
      await expect((async () => ask())()).rejects.toThrow('an id')
    }
    await expect(store.put(key, stream('x'))).rejects.toThrow('an id')
  })
})
