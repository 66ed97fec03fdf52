import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPreparedFile, createProposalFile } from '#test/factories/proposal-file'
import { filesOnDisk } from '#test/support/attach'
import { callAction } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import {
  bytesOnDisk,
  changeFiles,
  createFilesScene,
  type FilesScene,
  fileCall,
  filePartsWith,
} from '#test/support/propose-files'
import { MOST_ATTEMPTS } from '~/domain/proposal/file-preparation'
import { fileContext } from '~/domain/proposal/seal'
import { removeOrphanedFiles } from '~/features/administration/operations/remove-orphaned-files.server'
import { prepareProposalFiles } from '~/features/proposals/operations/prepare-proposal-files.server'
import * as show from '~/features/proposals/routes/show'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { streamSealedFile } from '~/platform/files/sealed-files.server'
import { logTo } from '~/platform/logger.server'

useDatabase()

let scene: FilesScene
let logged = ''
beforeEach(async () => {
  scene = await createFilesScene()
  logged = ''
  logTo({ write: (line) => (logged += line) })
})
afterEach(() => logTo(null))

const row = (id: string) => db.proposalFile.findUniqueOrThrow({ where: { id }, include: { previews: true } })
async function content(key: string | null, part: Parameters<typeof fileContext>[2], id: string) {
  const context = fileContext(scene.challenge.id, id, part)
  const stream = await streamSealedFile(key ?? '', context)
  return String(Buffer.concat(await (stream?.toArray() ?? [])))
}
const hoursPass = () =>
  db.proposalFile.updateMany({ data: { attemptedAt: new Date(Date.now() - 48 * 3_600_000) } })

describe('preparing files', () => {
  it('makes a copy for readers and pictures of each, sealed, once', async () => {
    const { id } = await createProposalFile(scene.proposal, 1)
    await createProposalFile(scene.proposal, 2)
    expect(await prepareProposalFiles(filePartsWith())).toBe(2)
    const { cleanKey, cleanLength, previews, ...file } = await row(id)
    expect(file).toMatchObject({ failure: null, attempts: 1, preparedAt: expect.any(Date) })
    const clean = await content(cleanKey, 'clean', id)
    expect(clean).toMatch(/^ohne Verfasser: %PDF/)
    expect(cleanLength).toBe(clean.length)
    expect(previews).toMatchObject([{ page: 1, mediaType: 'image/png', width: 20, height: 30 }, { page: 2 }])
    expect(await content(previews[1]?.storageKey ?? '', 'page2', id)).toBe('Bild von Seite 2')
    expect(bytesOnDisk()).toHaveLength(8)
    expect(bytesOnDisk().some((one) => one.includes('Seite') || one.includes('Verfasser'))).toBe(false)
    expect(await prepareProposalFiles(filePartsWith())).toBe(0)
    expect((await db.proposal.findUniqueOrThrow({ where: { id: scene.proposal.id } })).version).toBe(1)
  })

  it('keeps nothing of what the virus scanner found, and never asks the other parts', async () => {
    const { id } = await createProposalFile(scene.proposal)
    const parts = filePartsWith({
      scan: async () => 'infected',
      cleanCopy: () => Promise.reject(new Error('it must not be opened')),
    })
    await prepareProposalFiles(parts)
    expect(await row(id)).toMatchObject({ failure: 'infected', cleanKey: null, previews: [] })
    expect(filesOnDisk()).toHaveLength(1)
  })

  it('says where there is no way to make a copy; pictures are for the team then', async () => {
    const { id } = await createProposalFile(scene.proposal)
    await prepareProposalFiles(filePartsWith({ cleanCopy: async () => null }))
    expect(await row(id)).toMatchObject({ failure: 'noCleanCopy', cleanKey: null, previews: [{}, {}] })
  })

  it('tries again what failed, with pauses, and not for ever; the log tells nothing of the content', async () => {
    const { id } = await createProposalFile(scene.proposal)
    const parts = filePartsWith({
      drawPreviews: () => Promise.reject(new Error('cannot draw: Bodden-Netz')),
    })
    expect(await prepareProposalFiles(parts)).toBe(1)
    expect(await row(id)).toMatchObject({ preparedAt: null, attempts: 1 })
    expect(await prepareProposalFiles(parts)).toBe(0)
    for (let count = 2; count <= MOST_ATTEMPTS; count += 1) {
      await hoursPass()
      expect(await prepareProposalFiles(parts)).toBe(1)
    }
    expect(await row(id)).toMatchObject({ attempts: MOST_ATTEMPTS, failure: 'notPrepared', cleanKey: null })
    await hoursPass()
    expect(await prepareProposalFiles(parts)).toBe(0)
    expect(filesOnDisk()).toHaveLength(1)
    expect(logged).toContain('a file could not be prepared')
    expect(logged).not.toContain('Bodden')
  })

  it('waits for a scanner that does not answer, and takes the file afterwards', async () => {
    const { id } = await createProposalFile(scene.proposal)
    await prepareProposalFiles(filePartsWith({ scan: async () => 'unavailable' }))
    expect(await row(id)).toMatchObject({ preparedAt: null, cleanKey: null })
    await hoursPass()
    await prepareProposalFiles(filePartsWith())
    expect(await row(id)).toMatchObject({ failure: null, attempts: 2 })
  })

  it('gives a file up that ended the process with its last attempt', async () => {
    const { id } = await createProposalFile(scene.proposal)
    await db.proposalFile.update({ where: { id }, data: { attempts: MOST_ATTEMPTS } })
    await hoursPass()
    expect(await prepareProposalFiles(filePartsWith())).toBe(0)
    expect(await row(id)).toMatchObject({ failure: 'notPrepared', preparedAt: expect.any(Date) })
  })

  it('takes nothing from an altered file, and goes on with the next one', async () => {
    const [bad, good] = [
      await createProposalFile(scene.proposal, 1),
      await createProposalFile(scene.proposal, 2),
    ]
    const place = path.join(configuration().dataDir, 'files', bad.storageKey.slice(-2), bad.storageKey)
    const bytes = readFileSync(place)
    bytes[60] = (bytes[60] ?? 0) ^ 1
    writeFileSync(place, bytes)
    await prepareProposalFiles(filePartsWith())
    expect([(await row(bad.id)).cleanKey, (await row(good.id)).failure]).toEqual([null, null])
    expect(logged).toContain('SealError')
  })

  it('leaves nothing where the record went meanwhile', async () => {
    const { id } = await createProposalFile(scene.proposal)
    const parts = filePartsWith({
      drawPreviews: async () => {
        await db.proposalFile.delete({ where: { id } })
        return []
      },
    })
    await prepareProposalFiles(parts)
    expect(filesOnDisk()).toHaveLength(1)
  })
})

describe('the nightly sweep', () => {
  const later = () => new Date(Date.now() + 25 * 3_600_000)
  const kept = (key: string | null) =>
    existsSync(path.join(configuration().dataDir, 'files', (key ?? '').slice(-2), key ?? 'x'))

  it('knows files, copies for readers and pictures, and takes what no record names', async () => {
    const file = await createPreparedFile(scene.proposal)
    const { previews } = await row(file.id)
    const stray = await createProposalFile(scene.proposal, 2)
    await db.proposalFile.delete({ where: { id: stray.id } })
    expect(await removeOrphanedFiles()).toBe(0)
    expect(await removeOrphanedFiles(later())).toBe(1)
    expect(kept(stray.storageKey)).toBe(false)
    for (const key of [file.storageKey, file.cleanKey, ...previews.map((one) => one.storageKey)])
      expect(kept(key)).toBe(true)
  })

  it('takes removed files that were never submitted, and keeps those that were, also withdrawn ones', async () => {
    const [never, submitted] = [
      await createPreparedFile(scene.proposal, 1),
      await createPreparedFile(scene.proposal, 2),
    ]
    const call = { ...fileCall(scene.proposal.id, scene.author), path: '/vorschlaege/x' }
    const remove = ({ id }: { id: string }) =>
      changeFiles(scene.proposal.id, scene.author, { intent: 'remove', fileId: id })
    await remove(never)
    expect((await callAction(show, { ...call, form: { step: 'submit', version: '2' } })).status).toBe(303)
    await remove(submitted)
    await callAction(show, { ...call, form: { step: 'withdraw', number: '1' } })
    await removeOrphanedFiles()
    expect([kept(never.storageKey), kept(submitted.storageKey)]).toEqual([true, true])
    expect(await removeOrphanedFiles(later())).toBe(4)
    expect([kept(never.storageKey), kept(submitted.storageKey)]).toEqual([false, true])
    expect(await db.proposalFile.findMany()).toMatchObject([{ id: submitted.id }])
    expect(filesOnDisk()).toHaveLength(4)
  })

  it('keeps everything of a proposal whose submission cannot be opened', async () => {
    const file = await createProposalFile(scene.proposal)
    const call = { ...fileCall(scene.proposal.id, scene.author), path: '/vorschlaege/x' }
    await callAction(show, { ...call, form: { step: 'submit', version: '1' } })
    await changeFiles(scene.proposal.id, scene.author, { intent: 'remove', fileId: file.id })
    await db.proposal.update({
      where: { id: scene.proposal.id },
      data: { challengeId: (await createFilesScene()).challenge.id },
    })
    await removeOrphanedFiles(later())
    expect(kept(file.storageKey)).toBe(true)
    expect(logged).toContain('its removed files are kept')
  })
})
