import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { removeOrphanedFiles } from '~/features/administration/operations/remove-orphaned-files.server'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { openStoredFile } from '~/platform/files/file-store.server'
import {
  type AttachScene,
  attach,
  attachmentRows,
  createAttachScene,
  filesOnDisk,
  PDF,
} from '../../support/attach'
import { gathered } from '../../support/bytes'
import { useDatabase } from '../../support/database'
import { withFileLimit } from '../../support/full-disk'
import { startS3 } from '../../support/s3-server'
import { png } from '../../support/sample-files'
import { docx } from '../../support/sample-office'
import { EICAR, startScanner } from '../../support/virus-scanner'

useDatabase()

let scene: AttachScene
let before: Configuration
beforeEach(async () => {
  scene = await createAttachScene()
})
beforeAll(() => {
  before = configuration()
})
afterEach(() => setConfiguration(before))

const send = (...files: { name: string; content: Buffer }[]) => attach(scene.draft.id, scene.official, files)
const INFECTED = { name: 'bild.png', content: Buffer.from(png(2, 2)) }

describe('attachments', () => {
  it('are papers and pictures, no office documents', async () => {
    expect((await send({ name: 'Brief.docx', content: docx() })).data).toMatchObject({
      upload: { added: [], refused: [{ name: 'Brief.docx', reason: 'wrongType' }] },
    })
  })

  it('that the scanner refuses are not kept, and none while it does not answer', async () => {
    const scanner = await startScanner({
      answer: (content) => (content.includes('IHDR') ? `stream: ${EICAR.length} FOUND` : 'stream: OK'),
    })
    setConfiguration({ ...before, logLevel: 'silent', clamavSocket: scanner.address })
    expect((await send(INFECTED, PDF)).data).toMatchObject({
      upload: { added: ['Muster.pdf'], refused: [{ name: 'bild.png', reason: 'infected' }] },
    })
    await scanner.stop()
    expect((await send(INFECTED)).data).toMatchObject({
      upload: { added: [], refused: [{ reason: 'scannerDown' }] },
    })
    setConfiguration(before)
    expect(filesOnDisk()).toHaveLength(1)
  })

  it('that do not fit on the disk are named, the others are kept', async () => {
    const long = { name: 'lang.pdf', content: Buffer.concat([PDF.content, Buffer.alloc(3_000_000, ' ')]) }
    expect((await withFileLimit(2_000_000, () => send(long, PDF))).data).toMatchObject({
      upload: { added: ['Muster.pdf'], refused: [{ name: 'lang.pdf', reason: 'noSpace' }] },
    })
    expect(filesOnDisk()).toHaveLength(1)
  })

  it('lie in the storage that is set, and leave it when nobody needs them', async () => {
    const s3 = await startS3()
    setConfiguration({ ...before, storage: s3.settings })
    try {
      expect((await send(PDF)).status).toBe(303)
      expect(filesOnDisk()).toEqual([])
      const key = (await attachmentRows())[0]?.storageKey ?? ''
      const file = await openStoredFile(key)
      expect(file && (await gathered(file))).toEqual(PDF.content)
      const inTwoDays = new Date(Date.now() + 48 * 3_600_000)
      expect(await removeOrphanedFiles(inTwoDays)).toBe(0)
      await db.attachment.deleteMany()
      expect(await removeOrphanedFiles(inTwoDays)).toBe(1)
      expect(await openStoredFile(key)).toBeNull()
    } finally {
      setConfiguration(before)
      await s3.stop()
    }
  })
})
