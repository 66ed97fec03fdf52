import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { tinyDisk, withFileLimit } from '#test/support/full-disk'
import { formWithFiles } from '#test/support/sample-files'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { NoSpace } from '~/platform/files/file-storage'
import {
  keepFile,
  keepStream,
  openStoredFile,
  receiveFile,
  storedFiles,
} from '~/platform/files/file-store.server'
import { readUpload, type UploadedFile } from '~/platform/files/read-upload.server'

useDatabase()

const LIMITS = { bytesEach: 5_000_000, bytesTogether: 20_000_000, count: 10 }
const LIMIT = 1_000_000

function filesOnDisk(): string[] {
  const folder = path.join(configuration().dataDir, 'files')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  )
}
async function* stream(count: number, piece = Buffer.alloc(100_000, 'x')) {
  for (let index = 0; index < count; index += 1) yield piece
}
const upload = (...lengths: number[]) => {
  const files = lengths.map((length, index) => ({ name: `${index}.pdf`, content: Buffer.alloc(length, 'x') }))
  const body = formWithFiles(files, { intent: 'upload', note: 'bleibt' })
  return readUpload(new Request('http://localhost/x', { method: 'POST', body }), LIMITS)
}

const reasons = ({ files }: { files: readonly UploadedFile[] }) =>
  files.map((file) => ('reason' in file ? file.reason : file.received.byteLength))

describe('where a file may not grow further', () => {
  it('what is received is refused as such, and nothing of it is left', async () => {
    const received = withFileLimit(LIMIT, () => receiveFile(stream(20), 5_000_000))
    await expect(received).rejects.toThrow(NoSpace)
    await expect(withFileLimit(LIMIT, () => keepStream(stream(20)))).rejects.toThrow(NoSpace)
    expect(filesOnDisk()).toEqual([])
  })

  it('the files of a form that fit are taken, the others are named, and the form is kept', async () => {
    const { form, files } = await withFileLimit(LIMIT, () => upload(2_000_000, 1000, 3_000_000, 500))
    expect(form.get('note')).toBe('bleibt')
    expect(reasons({ files })).toEqual(['noSpace', 1000, 'noSpace', 500])
    expect(filesOnDisk()).toHaveLength(2)
  })
})

describe('on a disk that is full', () => {
  let disk: Awaited<ReturnType<typeof tinyDisk>> = null
  let before: Configuration
  beforeAll(async () => {
    disk = await tinyDisk(2_000_000)
    if (!disk) process.stdout.write('disk-full: no disk can be mounted here, the tests on one are left out\n')
  })
  afterAll(async () => {
    setConfiguration(before)
    await disk?.remove()
  })
  beforeEach(() => {
    before = configuration()
    if (disk) setConfiguration({ ...before, dataDir: disk.folder })
  })

  it('nothing is left of what did not fit, and what was there stays readable', async ({ skip }) => {
    if (!disk) return skip()
    const small = await receiveFile(stream(5), 5_000_000)
    const key = small && (await keepFile(small))
    await expect(receiveFile(stream(40), 5_000_000)).rejects.toThrow(NoSpace)
    await expect(keepStream(stream(40))).rejects.toThrow(NoSpace)
    expect(reasons(await upload(3_000_000))).toEqual(['noSpace'])
    expect(reasons(await upload(1000))).toEqual([1000])
    expect(filesOnDisk()).toHaveLength(2)
    const keys: string[] = []
    for await (const stored of storedFiles()) keys.push(stored.key)
    expect(keys).toEqual([key])
    let length = 0
    for await (const piece of (await openStoredFile(key ?? '')) ?? []) length += piece.length
    expect(length).toBe(500_000)
  })
})
