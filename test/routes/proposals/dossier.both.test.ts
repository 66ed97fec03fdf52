import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { contextFor, createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { actsOn, createOpened, plantQuestion } from '#test/support/opened-scene'
import { pdfText } from '#test/support/pdf-text'
import * as dossier from '~/features/proposals/routes/dossier'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'

useDatabase()
vi.setConfig({ testTimeout: 60_000 })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function take(challengeId: string, user: { id: string }) {
  const context = contextFor(await viewerOf(user.id))
  const request = new Request('http://localhost/x')
  try {
    return await dossier.loader({ request, params: { challengeId }, context })
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

async function unpacked(response: Response): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await response.arrayBuffer()))
}
const read = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')

describe('the archive for the file', () => {
  it('holds an index, a PDF of each proposal and sums that fit', async () => {
    const scene = await createOpened(3, (index) => ({
      title: index === 1 ? '=HYPERLINK("x")' : `Titel ${index}`,
    }))
    const response = await take(scene.challengeId, scene.official)
    expect(response.headers.get('Content-Type')).toBe('application/zip')
    expect(response.headers.get('Content-Disposition')).toContain('attachment')
    const files = await unpacked(response)
    const sums = read(files['SHA256SUMS']).trim().split('\n')
    expect(sums).toHaveLength(Object.keys(files).length - 1)
    for (const line of sums) {
      const [sum = '', name = ''] = line.split('  ')
      expect(sum).toBe(sha256(files[name] ?? new Uint8Array()))
    }
    const index = read(files['verzeichnis.csv'])
    expect(index.startsWith('\ufeff')).toBe(true)
    expect(index.split('\r\n')).toHaveLength(5)
    expect(index).toContain(`"'=HYPERLINK(""x"")"`)
    for (const folder of index
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';').at(-1)))
      expect(Object.keys(files)).toContain(`${folder}/vorschlag.pdf`)
    expect(read(files['README.txt'])).toContain('sha256sum --check SHA256SUMS')
    expect(read(files['README.txt'])).not.toMatch(/\{\w+\}/)
  })

  it('holds the files as they were sent, and leaves out what the virus scanner has not passed', async () => {
    const scene = await createOpened(1, () => ({}), 4)
    const proposalId = scene.teams[0]?.proposalId ?? ''
    const [first, infected, waiting, uncleaned] = await db.proposalFile.findMany({
      where: { proposalId },
      orderBy: { position: 'asc' },
    })
    const change = (file: typeof first, data: object) =>
      db.proposalFile.update({ where: { id: file?.id ?? '' }, data: { cleanKey: null, ...data } })
    await change(infected, { failure: 'infected' })
    await change(waiting, { preparedAt: null })
    await change(uncleaned, { failure: 'noCleanCopy' })
    const files = await unpacked(await take(scene.challengeId, scene.official))
    const sent = Object.entries(files).filter(([name]) => name.includes('/dateien/'))
    expect(sent.map(([, bytes]) => sha256(bytes))).toEqual([first?.sha256, uncleaned?.sha256])
    const pdf = files[Object.keys(files).find((name) => name.endsWith('vorschlag.pdf')) ?? '']
    expect(pdfText(pdf ?? new Uint8Array())).toContain(infected?.sha256)
  })

  it('says in each PDF what was frozen, what was asked and answered, and what no list shows of the reader', async () => {
    const scene = await createOpened(1, () => ({ risks: 'Nebel über dem Bodden' }))
    const proposalId = scene.teams[0]?.proposalId ?? ''
    const { id } = await plantQuestion(scene.challengeId, proposalId, {
      ...{ askedById: scene.official.id, question: 'Womit messen Sie?' },
      dueAt: new Date(Date.now() + 86_400_000),
    })
    const { answer, keep } = actsOn(scene.challengeId)
    await answer(scene.author, proposalId, { id, answer: 'Mit Mustern', seen: '' })
    await keep(scene.official, proposalId, 'Zwqxnotiz', 0)
    const files = await unpacked(await take(scene.challengeId, scene.official))
    const [name = ''] = Object.keys(files).filter((one) => one.endsWith('vorschlag.pdf'))
    const bytes = files[name] ?? new Uint8Array()
    const text = pdfText(bytes)
    const { contentHash } = await db.submission.findFirstOrThrow({ where: { proposalId } })
    for (const part of [
      'Nebel über dem Bodden',
      'Womit messen Sie?',
      'Mit Mustern',
      contentHash,
      '57.500,50',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Zwqxnotiz')
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
  })

  it('counts as a reading of every proposal in it, with the hash of the index', async () => {
    const scene = await createOpened(3)
    const ids = scene.teams.map((one) => one.proposalId)
    const files = await unpacked(await take(scene.challengeId, scene.official))
    const events = await db.event.findMany({
      where: { streamType: 'proposal', streamId: { in: ids }, action: 'proposal.exported' },
      include: { details: true },
    })
    expect(events).toHaveLength(3)
    const hash = sha256(files['verzeichnis.csv'] ?? new Uint8Array())
    for (const event of events)
      expect(event.details.find((one) => one.field === 'indexHash')?.value).toBe(hash)
    const { list } = actsOn(scene.challengeId)
    expect((await list(scene.official)).data.list).toMatchObject({ readCount: 3, firstUnread: null })
    expect((await list(scene.colleague)).data.list).toMatchObject({ readCount: 0 })
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  })

  it('is for readers who may write, after the opening, and for nobody else', async () => {
    const scene = await createOpened(1)
    const staff = await createUser({ platformRole: 'administrator' })
    for (const user of [scene.reader, scene.author, staff, await createUser()])
      expect((await take(scene.challengeId, user)).status).toBe(404)
    await db.challenge.update({
      where: { id: scene.challengeId },
      data: { state: 'published', openedAt: null },
    })
    expect((await take(scene.challengeId, scene.official)).status).toBe(404)
    expect(await db.event.count()).toBe(0)
  })
})
