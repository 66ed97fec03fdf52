import { beforeEach, describe, expect, it } from 'vitest'
import { createPreparedFile, createProposalFile } from '#test/factories/proposal-file'
import { contextFor, createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createMember } from '#test/support/proposal-scene'
import {
  changeFiles,
  createFilesScene,
  type FilesScene,
  fileCall,
  openChallenge,
} from '#test/support/propose-files'
import { pdf } from '#test/support/sample-files'
import * as file from '~/features/proposals/routes/file'
import * as picture from '~/features/proposals/routes/file-page'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

useDatabase()

let scene: FilesScene
beforeEach(async () => {
  scene = await createFilesScene()
})

/** Submits what stands there now. */
async function submit() {
  const { version } = await db.proposal.findUniqueOrThrow({ where: { id: scene.proposal.id } })
  const form = { step: 'submit', version: String(version) }
  const answer = await callAction(show, { ...fileCall(scene.proposal.id, scene.author), form })
  expect(answer.status).toBe(303)
}
const read = (viewer: Viewer | null, fileId: string) =>
  callLoader(file, fileCall(scene.proposal.id, viewer, fileId))
const see = (viewer: Viewer | null, fileId: string, page = '1') =>
  callLoader(picture, fileCall(scene.proposal.id, viewer, fileId, page))
const text = (answer: { data: unknown }) => String(answer.data)

describe('a file before the opening', () => {
  it('is its team’s, as it was sent, as a download that nobody on the way keeps', async () => {
    const { id, sha256 } = await createProposalFile(scene.proposal, 1, { name: 'Größe "1".pdf' })
    for (const viewer of [scene.author, scene.teammate, scene.trainee]) {
      const answer = await read(viewer, id)
      expect([answer.status, text(answer)]).toEqual([200, pdf('% 1').toString()])
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringMatching(/^attachment; .*Gr%C3%B6%C3%9Fe%20%221%22\.pdf$/),
        'content-security-policy': expect.stringContaining('sandbox'),
        'cache-control': 'private, no-store',
        'content-length': String(pdf('% 1').length),
        'x-content-type-options': 'nosniff',
        etag: `"${sha256}"`,
      })
    }
  })

  it('is not sent again to who has it, and HEAD tells of it without sending', async () => {
    const { id, sha256 } = await createProposalFile(scene.proposal)
    const ask = (init: RequestInit) =>
      file.loader({
        request: new Request('http://localhost/x', init),
        params: { proposalId: scene.proposal.id, fileId: id },
        context: contextFor(scene.author),
      })
    expect((await ask({ headers: { 'If-None-Match': `W/"x", "${sha256}"` } })).status).toBe(304)
    const head = await ask({ method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('Content-Length')).toBe(String(pdf('% 1').length))
  })

  it('is nobody else’s, in pictures either, whatever its state', async () => {
    const { id } = await createPreparedFile(scene.proposal)
    const { provider, challenge } = scene
    const staff = await viewerOf((await createUser({ platformRole: 'administrator' })).id)
    const former = await viewerOf((await createMember(provider.id, 'owner', { ended: true })).id)
    const others = [scene.reader, scene.official, staff, former, await viewerOf((await createUser()).id)]
    await submit()
    for (const state of ['published', 'withdrawn'] as const) {
      await db.challenge.update({ where: { id: challenge.id }, data: { state, outcome: 'Es läuft.' } })
      for (const viewer of others) {
        expect((await read(viewer, id)).status).toBe(404)
        expect((await see(viewer, id)).status).toBe(404)
      }
      expect((await read(null, id)).status).toBe(302)
    }
    expect((await read(scene.author, id)).status).toBe(200)
  })

  it('of another proposal is not found under this one', async () => {
    const other = await createFilesScene()
    const { id } = await createProposalFile(other.proposal)
    expect((await read(scene.author, id)).status).toBe(404)
    expect((await read(scene.author, 'x')).status).toBe(404)
  })
})

describe('a removed file', () => {
  it('is gone, but where a submission names it the team still has it', async () => {
    const [never, submitted] = [
      await createProposalFile(scene.proposal, 1),
      await createProposalFile(scene.proposal, 2),
    ]
    await changeFiles(scene.proposal.id, scene.author, { intent: 'remove', fileId: never.id })
    await submit()
    await changeFiles(scene.proposal.id, scene.author, { intent: 'remove', fileId: submitted.id })
    expect((await read(scene.author, never.id)).status).toBe(404)
    expect((await read(scene.author, submitted.id)).status).toBe(200)
  })
})

describe('a file after the opening', () => {
  it('is read by the authority without the authors’ data, under the name that was submitted, and with an event', async () => {
    const { id } = await createPreparedFile(scene.proposal, 1, { name: 'Plan.pdf' })
    await submit()
    await changeFiles(scene.proposal.id, scene.author, {
      intent: 'rename',
      fileId: id,
      name: 'Neu',
      before: 'Plan.pdf',
    })
    await changeFiles(scene.proposal.id, scene.author, { intent: 'remove', fileId: id })
    await openChallenge(scene.challenge.id)
    const answer = await read(scene.reader, id)
    expect([answer.status, text(answer)]).toEqual([200, 'ohne Verfasser 1'])
    expect(answer.headers.get('content-disposition')).toContain('filename="Plan.pdf"')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const event = await db.event.findFirstOrThrow({
      where: { action: 'proposal.fileRead' },
      include: { details: true },
    })
    expect(event).toMatchObject({ actorId: scene.reader.id, streamId: scene.proposal.id })
    expect(text(await see(scene.reader, id, '2'))).toBe('Bild 1 2')
    expect((await see(scene.reader, id, '3')).status).toBe(404)
  })

  it('is not there for readers while it is being prepared, or when it could not be: the original never is', async () => {
    const waiting = await createProposalFile(scene.proposal, 1, { content: pdf('% Verfasserin') })
    const infected = await createPreparedFile(scene.proposal, 2)
    await db.proposalFile.update({ where: { id: infected.id }, data: { failure: 'infected' } })
    await submit()
    await openChallenge(scene.challenge.id)
    const early = await read(scene.reader, waiting.id)
    expect([early.status, early.headers.get('Retry-After')]).toEqual([503, '60'])
    expect(text(early)).toContain('vorbereitet')
    const bad = await read(scene.reader, infected.id)
    expect([bad.status, text(bad)]).toEqual([409, expect.stringContaining('Schadsoftware')])
    expect((await see(scene.reader, infected.id)).status).toBe(404)
    expect(await db.event.count({ where: { action: 'proposal.fileRead' } })).toBe(0)
    expect(text(await read(scene.author, waiting.id))).toContain('Verfasserin')
  })

  it('is one of those that stand submitted: no later one, and none of a proposal that was withdrawn', async () => {
    const first = await createPreparedFile(scene.proposal, 1)
    await submit()
    const later = await createPreparedFile(scene.proposal, 2)
    await openChallenge(scene.challenge.id)
    expect((await read(scene.reader, later.id)).status).toBe(404)
    expect((await see(scene.reader, later.id)).status).toBe(404)
    expect((await read(scene.reader, first.id)).status).toBe(200)
    await db.proposal.update({ where: { id: scene.proposal.id }, data: { state: 'withdrawn' } })
    expect((await read(scene.reader, first.id)).status).toBe(404)
  })

  it('is listed on the page that the authority reads, with what it waits for', async () => {
    const ready = await createPreparedFile(scene.proposal, 1)
    await createProposalFile(scene.proposal, 2)
    await submit()
    await openChallenge(scene.challenge.id)
    const { data } = await callLoader(show, fileCall(scene.proposal.id, scene.reader))
    const files = 'files' in data && data.side === 'authority' ? data.files : []
    expect(files).toMatchObject([
      {
        id: ready.id,
        name: 'Plan 1.pdf',
        preparation: { state: 'ready' },
        pages: [{ page: 1 }, { page: 2 }],
      },
      { name: 'Plan 2.pdf', preparation: { state: 'preparing' }, pages: [] },
    ])
  })
})
