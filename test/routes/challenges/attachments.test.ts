import { beforeEach, describe, expect, it } from 'vitest'
import * as page from '~/features/challenges/routes/attachments'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'
import { createOrganisation } from '../../factories/organisation'
import { viewerOf } from '../../factories/user'
import {
  type AttachScene,
  attachmentCall as at,
  attach,
  createAttached,
  createAttachScene,
  filesOnDisk,
  PDF,
  attachmentRows as rows,
} from '../../support/attach'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'
import { createMember } from '../../support/proposal-scene'
import { cameraData, jpeg, pdf, png } from '../../support/sample-files'

useDatabase()

let scene: AttachScene
beforeEach(async () => {
  scene = await createAttachScene()
})

describe('attaching files', () => {
  it('takes several at once, in their order, and counts as writing', async () => {
    const photo = jpeg({ before: [cameraData(0x8825)] })
    const files = [
      PDF,
      { name: 'bild.exe', content: png(3, 2) },
      { name: '../Foto 👩‍🔬.JPG', content: photo },
    ]
    const answer = await attach(scene.draft.id, scene.official, files)
    expect([answer.status, answer.location]).toEqual([303, `/herausforderungen/${scene.draft.id}/anhaenge`])
    expect(await rows()).toMatchObject([
      { name: 'Muster.pdf', mediaType: 'application/pdf', position: 1, uploadedById: scene.official.id },
      { name: 'bild.exe.png', mediaType: 'image/png', details: { width: 3, height: 2 }, position: 2 },
      {
        name: 'Foto 👩‍🔬.jpg',
        mediaType: 'image/jpeg',
        details: { hasPlace: true },
        byteLength: photo.length,
      },
    ])
    expect(filesOnDisk()).toHaveLength(3)
    const challenge = await db.challenge.findUniqueOrThrow({ where: { id: scene.draft.id } })
    expect(challenge).toMatchObject({ editorIds: [scene.official.id], version: scene.draft.version + 1 })
    const [event] = await db.event.findMany({
      where: { streamId: scene.draft.id },
      include: { details: true },
    })
    expect(event).toMatchObject({ action: 'challenge.attachmentsAdded', fields: ['attachments'] })
    expect(JSON.stringify(event?.details)).toContain('bild.exe.png')
  })

  it('names the reason for each that is wrong, and keeps the others', async () => {
    const files = [
      PDF,
      { name: 'leer.pdf', content: Buffer.alloc(0) },
      { name: 'brief.pdf', content: Buffer.from('Guten Tag') },
      { name: 'gesperrt.pdf', content: pdf('', '/Encrypt 9 0 R') },
      { name: 'noch einmal.pdf', content: pdf() },
      { name: 'riesig.pdf', content: Buffer.alloc(20_000_001, '%') },
      { name: 'bild.png', content: png() },
    ]
    const answer = await attach(scene.draft.id, scene.official, files)
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({
      upload: {
        added: ['Muster.pdf', 'bild.png'],
        refused: expect.arrayContaining([
          { name: 'leer.pdf', reason: 'empty' },
          { name: 'brief.pdf', reason: 'wrongType' },
          { name: 'gesperrt.pdf', reason: 'encrypted' },
          { name: 'noch einmal.pdf', reason: 'duplicate' },
          { name: 'riesig.pdf', reason: 'tooLarge' },
        ]),
      },
    })
    expect(filesOnDisk()).toHaveLength(2)
  })

  it('ends at ten files, and at fifty megabytes', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => ({
      name: `${index}.png`,
      content: png(2, index + 1),
    }))
    const answer = await attach(scene.draft.id, scene.official, hundred)
    expect(answer.status).toBe(422)
    const { upload } = answer.data as unknown as {
      upload: { added: string[]; refused: { reason: string }[] }
    }
    expect([upload.added.length, upload.refused.length]).toEqual([10, 90])
    expect(new Set(upload.refused.map(({ reason }) => reason))).toEqual(new Set(['tooMany']))
    expect((await attach(scene.draft.id, scene.official, [PDF])).data).toMatchObject({
      upload: { refused: [{ reason: 'tooMany' }] },
    })
    await db.attachment.deleteMany({ where: { position: { gt: 3 } } })
    await db.attachment.updateMany({ data: { byteLength: 16_666_666 } })
    expect((await attach(scene.draft.id, scene.official, [PDF])).data).toMatchObject({
      upload: { added: [], refused: [{ reason: 'totalTooLarge' }] },
    })
  })

  it('asks for a file where none was chosen', async () => {
    expect((await attach(scene.draft.id, scene.official, [])).data).toMatchObject({
      upload: { error: 'attachment.none' },
    })
    const plain = await callAction(page, {
      ...at(scene.draft.id, scene.official),
      form: { intent: 'upload' },
    })
    expect(plain.status).toBe(422)
  })

  it('is for writers of the authority alone, and nothing of a refused form stays', async () => {
    const stranger = await viewerOf((await createMember((await createOrganisation()).id, 'owner')).id)
    for (const viewer of [scene.reader, scene.author, scene.staff, stranger]) {
      expect((await attach(scene.draft.id, viewer, [PDF])).status).toBe(404)
    }
    const signedOut = await attach(scene.draft.id, null, [PDF])
    expect([signedOut.status, signedOut.data]).toEqual([401, { kind: 'logInNeeded', kept: null }])
    expect(filesOnDisk()).toEqual([])
  })

  it.each(['inApproval', 'published', 'withdrawn'] as const)(
    'is over when the challenge is %s',
    async (state) => {
      const { id, challengeId } = await createAttached(scene, state)
      const late = await attach(challengeId, scene.official, [{ name: 'spät.png', content: png() }])
      expect([late.status, late.data]).toMatchObject([409, { upload: { error: 'reason.wrongState' } }])
      for (const intent of ['remove', 'rename']) {
        const form = { intent, attachmentId: id, title: 'neu' }
        expect((await callAction(page, { ...at(challengeId, scene.official), form })).status).toBe(409)
      }
      expect(await rows()).toMatchObject([{ title: '', removedAt: null }])
      expect(filesOnDisk()).toHaveLength(1)
      const seen = await callLoader(page, at(challengeId, scene.official))
      expect(seen.data).toMatchObject({ state, attachments: [{ id }] })
    },
  )

  it('is limited in the number of forms an hour', async () => {
    for (let count = 0; count < LIMITS.uploadFiles.attempts; count += 1) {
      await attach(scene.draft.id, scene.official, [])
    }
    const answer = await attach(scene.draft.id, scene.official, [PDF])
    expect([answer.status, answer.data]).toMatchObject([429, { upload: { error: 'attachment.tooOften' } }])
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await attach(scene.draft.id, scene.colleague, [PDF])).status).toBe(303)
  })
})
