import { Readable } from 'node:stream'
import { beforeEach, describe, expect, it } from 'vitest'
import { contextFor } from '#test/factories/user'
import { filesOnDisk } from '#test/support/attach'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { moveDeadline } from '#test/support/proposal-scene'
import {
  addFiles,
  bytesOnDisk,
  changeFiles,
  createFilesScene,
  type FilesScene,
  fileCall,
  fileRows,
  pdfNamed,
} from '#test/support/propose-files'
import { pdf, png } from '#test/support/sample-files'
import { PROPOSAL_FILE_LIMITS } from '~/domain/file/proposal-file-limits'
import * as page from '~/features/proposals/routes/files'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'

useDatabase()

let scene: FilesScene
beforeEach(async () => {
  scene = await createFilesScene()
})

const add = (...some: Parameters<typeof addFiles>[2][number][]) =>
  addFiles(scene.proposal.id, scene.author, some)
const change = (form: Record<string, string>) => changeFiles(scene.proposal.id, scene.author, form)
const now = () => db.proposal.findUniqueOrThrow({ where: { id: scene.proposal.id } })
const listed = async () => {
  const { data } = await callLoader(page, fileCall(scene.proposal.id, scene.author))
  return data.files.map(({ name }) => name)
}

describe('adding files', () => {
  it('takes several at once, seals content and name, and is a new version', async () => {
    const files = [
      pdfNamed('Bodden-Netz.pdf', 'Bodden-Netz'),
      { name: 'C:\\Ordner\\../Plan \u202Etxt.exe', content: png(3, 2) },
      { name: 'Größe 👩‍🔬.PDF', content: pdf('% 👩‍🔬') },
    ]
    const answer = await addFiles(scene.proposal.id, scene.author, files, 'plan')
    expect([answer.status, answer.location]).toEqual([303, `/vorschlaege/${scene.proposal.id}/dateien`])
    expect(await listed()).toEqual(['Bodden-Netz.pdf', 'Plan txt.exe.png', 'Größe 👩‍🔬.pdf'])
    expect(await fileRows()).toMatchObject([
      { section: 'plan', mediaType: 'application/pdf', position: 1, uploadedById: scene.author.id },
      { section: 'plan', mediaType: 'image/png', position: 2 },
      { section: 'plan', position: 3 },
    ])
    expect(await now()).toMatchObject({ version: 2, updatedById: scene.author.id })
    const bytes = bytesOnDisk()
    expect(bytes).toHaveLength(3)
    expect(bytes.some((one) => one.includes('Bodden') || one.includes('%PDF'))).toBe(false)
    const event = await db.event.findFirstOrThrow({ include: { details: true } })
    expect(event).toMatchObject({ action: 'proposal.filesAdded', streamType: 'proposal' })
    expect(event.details.every(({ value, sealed }) => value === null && sealed !== null)).toBe(true)
    expect(JSON.stringify(await db.event.findMany({ include: { details: true } }))).not.toContain('Bodden')
  })

  it('names the reason for each that is wrong, and keeps the others', async () => {
    const answer = await add(
      pdfNamed('gut.pdf'),
      { name: 'leer.pdf', content: Buffer.alloc(0) },
      { name: 'brief.pdf', content: Buffer.from('Guten Tag') },
      { name: 'gesperrt.pdf', content: pdf('', '/Encrypt 9 0 R') },
      { name: 'noch einmal.pdf', content: pdf('% gut.pdf') },
      { name: 'riesig.pdf', content: Buffer.alloc(PROPOSAL_FILE_LIMITS.section.bytesEach + 1, '%') },
      { name: 'abgeschnitten.png', content: png().subarray(0, 40) },
      { name: 'bild.png', content: png() },
    )
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({
      upload: {
        section: 'whole',
        added: ['gut.pdf', 'bild.png'],
        refused: [
          { name: 'leer.pdf', reason: 'empty' },
          { name: 'brief.pdf', reason: 'wrongType' },
          { name: 'gesperrt.pdf', reason: 'encrypted' },
          { name: 'riesig.pdf', reason: 'tooLarge' },
          { name: 'abgeschnitten.png', reason: 'damaged' },
          { name: 'noch einmal.pdf', reason: 'duplicate' },
        ],
      },
    })
    expect(await listed()).toEqual(['gut.pdf', 'bild.png'])
    expect(filesOnDisk()).toHaveLength(2)
  })

  it('of five hundred at once takes as many as a section holds, and says so of every other one', async () => {
    const many = Array.from({ length: 500 }, (_, index) => pdfNamed(`${index}.pdf`))
    const { data, status } = await add(...many)
    expect(status).toBe(422)
    const { upload } = data as unknown as { upload: { added: string[]; refused: { reason: string }[] } }
    const { added, refused } = upload
    expect(added).toHaveLength(PROPOSAL_FILE_LIMITS.section.count)
    expect(refused).toHaveLength(500 - PROPOSAL_FILE_LIMITS.section.count)
    expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(['tooMany']))
    expect(filesOnDisk()).toHaveLength(PROPOSAL_FILE_LIMITS.section.count)
    expect((await add(pdfNamed('einer noch.pdf'))).data).toMatchObject({
      upload: { refused: [{ reason: 'tooMany' }] },
    })
    expect(filesOnDisk()).toHaveLength(PROPOSAL_FILE_LIMITS.section.count)
  })

  it('asks for a file and a section, and keeps nothing where one is missing', async () => {
    const { proposal, author } = scene
    expect((await add()).data).toMatchObject({ upload: { error: 'proposalFile.upload.nothing' } })
    expect((await addFiles(proposal.id, author, [pdfNamed('a.pdf')], 'nowhere')).status).toBe(422)
    expect((await change({ intent: 'upload', section: 'whole' })).status).toBe(422)
    expect([filesOnDisk(), await fileRows()]).toEqual([[], []])
    expect((await now()).version).toBe(1)
  })

  it('leaves nothing behind where the line breaks at nine tenths, not even the files that had arrived', async () => {
    const part = (name: string) =>
      Buffer.from(`--grenze\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n`)
    async function* broken() {
      yield part('eins.pdf')
      yield pdf('% eins')
      yield Buffer.from('\r\n')
      yield part('zwei.pdf')
      for (let count = 0; count < 9; count += 1) yield Buffer.alloc(100_000, 'x')
      throw new Error('the line is gone')
    }
    const request = new Request('http://localhost/x', {
      method: 'POST',
      body: Readable.toWeb(Readable.from(broken())) as ReadableStream<Uint8Array>,
      headers: { 'Content-Type': 'multipart/form-data; boundary=grenze' },
      duplex: 'half',
    } as RequestInit)
    const args = { request, params: { proposalId: scene.proposal.id }, context: contextFor(scene.author) }
    await expect(page.action(args)).rejects.toMatchObject({ status: 400 })
    expect([filesOnDisk(), await fileRows()]).toEqual([[], []])
    expect((await now()).version).toBe(1)
  })

  it('is bounded for a person', async () => {
    for (let count = 0; count < LIMITS.uploadFiles.attempts; count += 1) await add()
    const answer = await add(pdfNamed('a.pdf'))
    expect([answer.status, Number(answer.headers.get('Retry-After')) > 0]).toEqual([429, true])
    expect(filesOnDisk()).toEqual([])
  })

  it.each([0, -1000])('arriving whole %i ms after the deadline is refused and removed', async (offset) => {
    await add(pdfNamed('vorher.pdf'))
    const deadlineAt = await moveDeadline(scene.challenge.id, offset)
    const answer = await add(pdfNamed('zu spät.pdf'))
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({ refusal: { reason: 'deadlinePassed', deadlineAt } })
    expect([await fileRows(), filesOnDisk()].map((one) => one.length)).toEqual([1, 1])
    const kept = await db.refusedAttempt.findFirstOrThrow()
    expect(kept).toMatchObject({ action: 'save', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('by two people at once loses neither, and twice the same file is taken once', async () => {
    const { proposal, author, teammate } = scene
    const answers = await Promise.all([
      addFiles(proposal.id, author, [pdfNamed('eins.pdf'), pdfNamed('gleich.pdf')]),
      addFiles(proposal.id, teammate, [
        pdfNamed('zwei.pdf'),
        { name: 'auch gleich.pdf', content: pdf('% gleich.pdf') },
      ]),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await fileRows()).toHaveLength(3)
    expect(filesOnDisk()).toHaveLength(3)
    expect((await now()).version).toBe(3)
  })
})

describe('changing the list', () => {
  const names = ['a.pdf', 'b.pdf', 'c.pdf']
  const idOf = async (index: number) => (await fileRows())[index]?.id ?? ''
  beforeEach(async () => {
    await add(...names.map((name) => pdfNamed(name)))
  })

  it('removes a file, once, and it is no longer in the copy', async () => {
    const fileId = await idOf(1)
    expect((await change({ intent: 'remove', fileId })).status).toBe(303)
    expect((await change({ intent: 'remove', fileId })).status).toBe(303)
    expect(await listed()).toEqual(['a.pdf', 'c.pdf'])
    expect((await now()).version).toBe(3)
  })

  it('moves files, the same step sent twice being one step', async () => {
    const fileId = await idOf(2)
    const form = { intent: 'up', fileId, up: '1', down: '3' }
    for (let count = 0; count < 2; count += 1) expect((await change(form)).status).toBe(303)
    expect(await listed()).toEqual(['a.pdf', 'c.pdf', 'b.pdf'])
    expect((await now()).version).toBe(3)
    await change({ intent: 'down', fileId: await idOf(0), up: '0', down: '9' })
    expect(await listed()).toEqual(['c.pdf', 'b.pdf', 'a.pdf'])
  })

  it('renames a file; its ending follows from the content', async () => {
    const fileId = await idOf(0)
    const form = { intent: 'rename', fileId, name: 'Neuer Plan.exe', before: 'a.pdf' }
    for (let count = 0; count < 2; count += 1) expect((await change(form)).status).toBe(303)
    expect(await listed()).toEqual(['Neuer Plan.exe.pdf', 'b.pdf', 'c.pdf'])
    expect((await now()).version).toBe(3)
    expect((await change({ ...form, name: '' })).status).toBe(422)
  })

  it('tells who renames that a colleague was faster; the second save counts', async () => {
    const fileId = await idOf(0)
    await change({ intent: 'rename', fileId, name: 'von Kollegin', before: 'a.pdf' })
    const late = await change({ intent: 'rename', fileId, name: 'von mir', before: 'a.pdf' })
    expect(late.status).toBe(409)
    expect(JSON.stringify(late.data)).toContain('proposalFile.error.renamed')
    expect(JSON.stringify(late.data)).toContain('von mir')
    expect((await listed())[0]).toBe('von Kollegin.pdf')
    await change({ intent: 'rename', fileId, name: 'von mir', before: 'von Kollegin.pdf' })
    expect((await listed())[0]).toBe('von mir.pdf')
    await change({ intent: 'remove', fileId })
    const gone = await change({ intent: 'rename', fileId, name: 'x', before: 'von mir.pdf' })
    expect([gone.status, gone.data]).toMatchObject([409, { refusal: { reason: 'fileGone' } }])
  })

  it('touches no file of another proposal', async () => {
    const other = await createFilesScene()
    const fileId = await idOf(0)
    const forms: Record<string, string>[] = [
      { intent: 'remove', fileId },
      { intent: 'rename', fileId, name: 'x', before: 'a.pdf' },
      { intent: 'down', fileId, up: '0', down: '1' },
    ]
    for (const form of forms) await changeFiles(other.proposal.id, other.author, form)
    expect(await listed()).toEqual(names)
    expect((await db.proposal.findUniqueOrThrow({ where: { id: other.proposal.id } })).version).toBe(1)
  })

  it('makes what somebody saw before stale: nobody submits a list unseen', async () => {
    const call = { ...fileCall(scene.proposal.id, scene.author), path: '/vorschlaege/x' }
    const { version } = await now()
    await add(pdfNamed('dazwischen.pdf'))
    const stale = await callAction(show, { ...call, form: { step: 'submit', version: String(version) } })
    expect([stale.status, stale.data]).toMatchObject([409, { refusal: { reason: 'stale' } }])
    const fresh = await callAction(show, { ...call, form: { step: 'submit', version: String(version + 1) } })
    expect(fresh.status).toBe(303)
  })
})

describe('who may', () => {
  it('write: the team’s writers; everybody else gets 404 and leaves nothing on the disk', async () => {
    const { proposal, trainee, reader, official } = scene
    for (const viewer of [trainee, reader, official]) {
      expect((await addFiles(proposal.id, viewer, [pdfNamed('a.pdf')])).status).toBe(404)
      expect((await callLoader(page, fileCall(proposal.id, viewer))).status).toBe(404)
    }
    expect((await addFiles(proposal.id, null, [pdfNamed('a.pdf')])).status).toBe(401)
    expect([filesOnDisk(), await fileRows()]).toEqual([[], []])
  })
})
