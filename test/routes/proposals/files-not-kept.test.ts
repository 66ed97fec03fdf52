import type { IncomingMessage, ServerResponse } from 'node:http'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { attach, attachmentRows, createAttachScene, filesOnDisk, PDF } from '#test/support/attach'
import { useDatabase } from '#test/support/database'
import { withFileLimit } from '#test/support/full-disk'
import { addFiles, createFilesScene, type FilesScene, fileRows, pdfNamed } from '#test/support/propose-files'
import { startAnswering, startS3 } from '#test/support/s3-server'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { logTo } from '~/platform/logger.server'

useDatabase()
vi.setConfig({ testTimeout: 60_000 })

let scene: FilesScene
let before: Configuration
let log: string
beforeAll(() => {
  before = configuration()
})
beforeEach(async () => {
  scene = await createFilesScene()
  log = ''
  logTo({
    write: (line: string) => {
      log += line
    },
  })
  onTestFinished(() => {
    logTo(null)
    setConfiguration(before)
  })
})

const FILES = [pdfNamed('Geheimplan.pdf'), pdfNamed('Kalkulation.pdf')]
const NOT_KEPT = [
  { name: 'Geheimplan.pdf', reason: 'storageDown' },
  { name: 'Kalkulation.pdf', reason: 'storageDown' },
]
const send = (files = FILES) => addFiles(scene.proposal.id, scene.author, files, 'plan')
const storage = (settings: NonNullable<Configuration['storage']>) =>
  setConfiguration({ ...before, storage: settings })

/** A storage that answers as told, and how often it was asked. */
async function storageThat(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  let count = 0
  const server = await startAnswering((request, response) => {
    count += 1
    request.resume()
    request.on('end', () => answer(response, request))
  })
  onTestFinished(server.stop)
  storage(server.settings)
  return () => count
}

/** Nothing is kept, the rest of the form stands there again, and the log says what failed and for whom nothing. */
async function expectNotKept(answer: Awaited<ReturnType<typeof send>>, problem: RegExp) {
  expect(answer.status).toBe(422)
  expect(answer.data).toMatchObject({ upload: { added: [], refused: NOT_KEPT, section: 'plan' } })
  expect(await fileRows()).toEqual([])
  expect(filesOnDisk()).toEqual([])
  expect(log).toMatch(problem)
  expect(log).not.toMatch(/Geheimplan|Kalkulation|S3RVER|hunter2|name-of-key|\/incoming\//)
}

describe('a file of a proposal, where the storage', () => {
  it('is gone: is answered, and kept once it is back', async () => {
    const gone = await startS3()
    storage(gone.settings)
    await gone.stop()
    await expectNotKept(await send(), /file storage failed at keeping a file: no answer/)
    // One line: whoever is down for one file is not asked for the next.
    expect(log.match(/could not be kept/g)).toHaveLength(1)
    const back = await startS3()
    onTestFinished(back.stop)
    storage(back.settings)
    expect((await send()).status).toBe(303)
    expect(await fileRows()).toHaveLength(2)
  })

  it('is busy for too long: is answered after a few tries', async () => {
    const count = await storageThat((response) =>
      response
        .writeHead(503, { 'Content-Type': 'application/xml' })
        .end('<Error><Code>SlowDown</Code></Error>'),
    )
    await expectNotKept(await send(), /503 SlowDown/)
    expect(count()).toBe(4)
  })

  it('breaks the line off in the middle: is answered', async () => {
    await storageThat((response) => response.socket?.destroy())
    await expectNotKept(await send(), /no answer/)
  })

  it('is full: is named as such', async () => {
    await storageThat((response) =>
      response.writeHead(507, { 'Content-Type': 'application/xml' }).end('<Error><Code>Full</Code></Error>'),
    )
    const { data } = await send([pdfNamed('Geheimplan.pdf')])
    expect(data).toMatchObject({ upload: { refused: [{ reason: 'noSpace' }], section: 'plan' } })
    expect(log).toContain('No space left on the file storage')
  })

  it('fails only while what was refused is removed: what was taken counts, and the log says the rest', async () => {
    const duplicate = [pdfNamed('Geheimplan.pdf'), pdfNamed('Noch einmal.pdf', 'Geheimplan.pdf')]
    await storageThat((response, { method }) =>
      method === 'DELETE'
        ? response
            .writeHead(500, { 'Content-Type': 'application/xml' })
            .end('<Error><Code>Oops</Code></Error>')
        : response.writeHead(200, { ETag: '"x"' }).end(),
    )
    expect((await send(duplicate)).data).toMatchObject({
      upload: { added: ['Geheimplan.pdf'], refused: [{ name: 'Noch einmal.pdf', reason: 'duplicate' }] },
    })
    expect(await fileRows()).toHaveLength(1)
    expect(log).toMatch(/failed at removing a file: 500 Oops/)
  })
})

describe('a file of a proposal, where the disk', () => {
  it('is full: the files that fit are taken, the others are named', async () => {
    const long = {
      name: 'lang.pdf',
      content: Buffer.concat([pdfNamed('x').content, Buffer.alloc(3_000_000, ' ')]),
    }
    const answer = await withFileLimit(2_000_000, () => send([long, pdfNamed('Kalkulation.pdf')]))
    expect(answer.data).toMatchObject({
      upload: { added: ['Kalkulation.pdf'], refused: [{ name: 'lang.pdf', reason: 'noSpace' }] },
    })
    expect(log).toContain('No space left on the disk')
  })

  it('does not let anything be written: is answered, and nothing is left', async () => {
    // A device that takes no folder stands for a file system that went away.
    setConfiguration({ ...before, dataDir: '/dev/null' })
    const answer = await send()
    setConfiguration(before)
    await expectNotKept(answer, /disk failed at writing a file: ENOTDIR/)
  })
})

it('an attachment of a challenge is answered in the same way', async () => {
  const { draft, official } = await createAttachScene()
  const gone = await startS3()
  storage(gone.settings)
  await gone.stop()
  const answer = await attach(draft.id, official, [PDF])
  expect([answer.status, answer.data]).toMatchObject([
    422,
    { upload: { added: [], refused: [{ name: PDF.name, reason: 'storageDown' }] } },
  ])
  expect(await attachmentRows()).toEqual([])
  expect(filesOnDisk()).toEqual([])
})
