import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { beforeEach, describe, expect, it } from 'vitest'
import { contextFor } from '#test/factories/user'
import { filesOnDisk } from '#test/support/attach'
import { takeBackup } from '#test/support/backup'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase, leaksInFiles } from '#test/support/leaks'
import { bytesOnDisk, createFilesScene, type FilesScene, fileRows } from '#test/support/propose-files'
import { plantedFile, preparePlantedFiles } from '#test/support/sealed-files'
import { PROPOSAL_FILE_LIMITS } from '~/domain/file/proposal-file-limits'
import { addProposalFiles } from '~/features/proposals/operations/add-proposal-files.server'
import { receiveProposalFiles } from '~/features/proposals/operations/receive-proposal-files.server'
import { requireProposal } from '~/features/proposals/operations/require-proposal.server'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { readUpload } from '~/platform/files/read-upload.server'

useDatabase()

let scene: FilesScene
beforeEach(async () => {
  scene = await createFilesScene()
})

const dataDir = () => configuration().dataDir

/** A form whose one file stops in the middle until it is told to go on. */
function halting(token: string) {
  let goOn: () => void = () => undefined
  const wait = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const head = '--grenze\r\nContent-Disposition: form-data; name="files"; filename="x.pdf"\r\n\r\n%PDF-1.7 '
  async function* pieces() {
    yield Buffer.from(head)
    for (let count = 0; count < 20; count += 1) yield Buffer.from(`${token} `.repeat(1000))
    await wait
    yield Buffer.from('\r\n--grenze--\r\n')
  }
  const body = Readable.toWeb(Readable.from(pieces())) as ReadableStream<Uint8Array>
  const headers = { 'Content-Type': 'multipart/form-data; boundary=grenze' }
  const request = new Request('http://localhost/x', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
  return { request, goOn }
}

describe('a file that is on its way', () => {
  it('would be found on the disk if it were written as it comes', async () => {
    const token = plantedFile().tokens[1] ?? ''
    const { request, goOn } = halting(token)
    const upload = readUpload(request, PROPOSAL_FILE_LIMITS.section)
    await expect.poll(() => leaksInFiles(dataDir(), [token])).toHaveLength(1)
    expect(leaksInFiles(await takeBackup(), [token]).length).toBeGreaterThan(0)
    goOn()
    await upload
  })

  it('is not, although it lies there already', async () => {
    const token = plantedFile().tokens[1] ?? ''
    const { request, goOn } = halting(token)
    const upload = receiveProposalFiles(request, scene.challenge.id)
    await expect.poll(() => bytesOnDisk()[0]?.length ?? 0).toBeGreaterThan(200_000)
    expect(leaksInFiles(dataDir(), [token])).toEqual([])
    expect(leaksInFiles(await takeBackup(), [token])).toEqual([])
    goOn()
    const { files } = await upload
    expect(files).toHaveLength(1)
    expect(leaksInFiles(dataDir(), [token])).toEqual([])
  })
})

describe('a kept file, its copy and its pictures', () => {
  async function keepOne() {
    const planted = plantedFile()
    const page = await requireProposal(
      {
        request: new Request('http://localhost/vorschlaege/x/dateien'),
        params: { proposalId: scene.proposal.id },
        context: contextFor(scene.author),
      },
      'proposal.edit',
    )
    const form = new FormData()
    form.append('files', new File([Buffer.from(planted.sample.content)], planted.sample.name))
    const request = new Request('http://localhost/x', { method: 'POST', body: form })
    const { files } = await receiveProposalFiles(request, scene.challenge.id)
    await addProposalFiles(page.authorized, files, { section: 'plan', unnamed: 'x' })
    await preparePlantedFiles()
    return planted
  }

  it('lie nowhere in plain form: not in the tables, the data folder or a backup', async () => {
    const { tokens } = await keepOne()
    expect(await fileRows()).toMatchObject([{ failure: null }])
    expect(filesOnDisk()).toHaveLength(3)
    expect(await leaksInDatabase(tokens)).toEqual([])
    expect(leaksInFiles(dataDir(), tokens)).toEqual([])
    expect(leaksInFiles(await takeBackup(), tokens)).toEqual([])
  })

  it('would be found in each of these places', async () => {
    const { tokens } = await keepOne()
    const [name = '', inside = ''] = tokens
    await db.proposalFile.updateMany({ data: { sealedName: new Uint8Array(Buffer.from(`${name}.pdf`)) } })
    expect((await leaksInDatabase(tokens)).map(({ where }) => where)).toContain(
      'public.ProposalFile.sealedName',
    )
    const [first = ''] = filesOnDisk()
    writeFileSync(path.join(dataDir(), 'files', first), `%PDF-1.7 ${inside}`)
    expect(leaksInFiles(dataDir(), tokens)).toHaveLength(1)
    const inBackup = leaksInFiles(await takeBackup(), tokens)
    expect(new Set(inBackup.map(({ token }) => token))).toEqual(new Set([name, inside]))
  })
})
