import { createHash } from 'node:crypto'
import { readdirSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { mostHeldBytes } from '#test/support/held-bytes'
import { configuration } from '~/platform/configuration.server'
import {
  discardFile,
  keepFile,
  keepStream,
  openReceivedFile,
  openStoredBytes,
  openStoredFile,
  type ReceivedFile,
  receiveFile,
  removeStoredFile,
  storedFiles,
} from '~/platform/files/file-store.server'
import { removeOrphans } from '~/platform/files/remove-orphans.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

const MEGABYTE = 1_000_000
const folder = () => path.join(configuration().dataDir, 'files')

/** All files of the store, those that are being received too. */
function filesOnDisk(): string[] {
  return readdirSync(folder(), { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder(), name)).isFile(),
  )
}

async function* stream(count: number, piece: Uint8Array, failAt = -1) {
  for (let index = 0; index < count; index += 1) {
    if (index === failAt) throw new Error('the line is gone')
    yield piece
  }
}

async function received(text: string): Promise<ReceivedFile> {
  const file = await receiveFile(stream(1, Buffer.from(text)), 100)
  if (!file) throw new Error('it is short enough')
  return file
}

async function read(key: string): Promise<string | null> {
  const file = await openStoredFile(key)
  if (!file) return null
  const pieces: Buffer[] = []
  for await (const piece of file) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

describe('a file on its way', () => {
  it('is written, counted and hashed as it comes', async () => {
    const file = await receiveFile(stream(3, Buffer.from('Brücke ')), 100)
    const sha256 = createHash('sha256').update('Brücke Brücke Brücke ').digest('hex')
    expect(file).toMatchObject({ byteLength: 24, sha256 })
    expect(statSync(file?.path ?? '').mode & 0o777).toBe(0o600)
  })

  it('may be as long as allowed, and no byte longer', async () => {
    expect(await receiveFile(stream(10, Buffer.alloc(10)), 100)).toMatchObject({ byteLength: 100 })
    expect(await receiveFile(stream(10, Buffer.alloc(10)), 99)).toBeNull()
    expect(filesOnDisk()).toHaveLength(1)
  })

  it('is read no further than the limit, with flat memory', async () => {
    const piece = Buffer.alloc(64 * 1024, 'x')
    let pieces = 0
    async function* endless() {
      for (; pieces < 1600; pieces += 1) yield piece
    }
    expect(await receiveFile(endless(), 5 * MEGABYTE)).toBeNull()
    expect(pieces).toBeLessThan(80)
    expect(filesOnDisk()).toEqual([])
    // 100 MB that are allowed pass through as well without being held.
    pieces = 0
    const most = await mostHeldBytes(async () => {
      const file = await receiveFile(endless(), 200 * MEGABYTE)
      expect(file?.byteLength).toBe(1600 * 64 * 1024)
      if (file) await discardFile(file)
    })
    expect(most).toBeLessThan(5 * MEGABYTE)
    expect(filesOnDisk()).toEqual([])
  })

  it('leaves nothing behind where the line breaks off', async () => {
    await expect(receiveFile(stream(10, Buffer.alloc(1000), 9), MEGABYTE)).rejects.toThrow('the line is gone')
    expect(filesOnDisk()).toEqual([])
  })
})

describe('a kept file', () => {
  it('is found by its key alone, and its place follows from nothing that was sent', async () => {
    const key = await keepFile(await received('eins'))
    const other = await keepFile(await received('eins'))
    expect(key).not.toBe(other)
    expect([await read(key), await read(other)]).toEqual(['eins', 'eins'])
    expect(filesOnDisk().sort()).toEqual([key, other].map((one) => path.join(one.slice(-2), one)).sort())
    await removeStoredFile(key)
    await removeStoredFile(key)
    expect([await read(key), await read(other)]).toEqual([null, 'eins'])
  })

  it('is read from anywhere, before it is kept and afterwards', async () => {
    const file = await received('Brücke')
    const early = await openReceivedFile(file)
    expect([early.bytes.size, (await early.bytes.read(4, 10)).toString()]).toEqual([7, 'cke'])
    await early.close()
    const late = await openStoredBytes(await keepFile(file))
    expect((await late?.bytes.read(0, 2))?.toString()).toBe('Br')
    await late?.close()
    expect(await openStoredBytes(newId())).toBeNull()
  })

  it('may be made by the platform itself, counted and hashed as it is written', async () => {
    const { key, ...kept } = await keepStream(stream(3, Buffer.from('Brücke ')))
    const sha256 = createHash('sha256').update('Brücke Brücke Brücke ').digest('hex')
    expect(kept).toEqual({ byteLength: 24, sha256 })
    expect(await read(key)).toBe('Brücke Brücke Brücke ')
  })

  it.each(['../../etc/passwd', '', 'x', '..'])('has no key such as %j', async (key) => {
    await expect(openStoredFile(key)).rejects.toThrow('an id')
    await expect(removeStoredFile(key)).rejects.toThrow('an id')
  })
})

describe('files without a record', () => {
  it('go when they are old enough, whether kept or half received; all others stay', async () => {
    const keys: string[] = []
    for (const text of ['alt', 'alt und verzeichnet', 'jung']) keys.push(await keepFile(await received(text)))
    const [old, recorded, young] = keys
    const half = await received('halb')
    const fresh = await received('eben')
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000)
    for await (const { key } of storedFiles()) {
      if (key !== young) utimesSync(path.join(folder(), key.slice(-2), key), hours(30), hours(30))
    }
    utimesSync(half.path, hours(30), hours(30))
    const asked: string[] = []
    const removed = await removeOrphans(hours(24), async (some) => {
      asked.push(...some)
      return new Set(some.filter((key) => key === recorded))
    })
    expect(removed).toBe(2)
    expect(asked.sort()).toEqual([old, recorded].sort())
    const left = filesOnDisk().map((name) => path.basename(name))
    expect(left.sort()).toEqual([recorded, young, path.basename(fresh.path)].sort())
  })

  it('are none where nothing was ever kept', async () => {
    expect(await removeOrphans(new Date(), async () => new Set())).toBe(0)
  })
})
