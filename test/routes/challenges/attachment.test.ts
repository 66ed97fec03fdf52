import { beforeEach, describe, expect, it } from 'vitest'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { removeOrphanedFiles } from '~/features/administration/operations/remove-orphaned-files.server'
import * as attachment from '~/features/challenges/routes/attachment'
import * as page from '~/features/challenges/routes/attachments'
import * as show from '~/features/challenges/routes/show'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createChallenge } from '../../factories/challenge'
import { contextFor } from '../../factories/user'
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

useDatabase()

let scene: AttachScene
beforeEach(async () => {
  scene = await createAttachScene()
})

describe('an attachment of a draft', () => {
  it('gets words of its own', async () => {
    const { id } = await createAttached(scene)
    const form = { intent: 'rename', attachmentId: id, title: ' Muster des Antrags ' }
    expect((await callAction(page, { ...at(scene.draft.id, scene.colleague), form })).status).toBe(303)
    expect((await callAction(page, { ...at(scene.draft.id, scene.official), form })).status).toBe(303)
    expect(await rows()).toMatchObject([{ title: 'Muster des Antrags' }])
    expect(await db.event.count({ where: { action: 'challenge.attachmentRenamed' } })).toBe(1)
    const long = { ...form, title: 'x'.repeat(121) }
    expect((await callAction(page, { ...at(scene.draft.id, scene.official), form: long })).status).toBe(422)
  })

  it('is taken out, and its content goes a day later', async () => {
    const { id } = await createAttached(scene)
    const other = await createChallenge({ authorityId: scene.authority.id })
    const form = { intent: 'remove', attachmentId: id }
    await callAction(page, { ...at(other.id, scene.official), form })
    expect(await rows()).toMatchObject([{ removedAt: null }])
    for (let twice = 0; twice < 2; twice += 1) {
      expect((await callAction(page, { ...at(scene.draft.id, scene.official), form })).status).toBe(303)
    }
    expect(await db.event.count({ where: { action: 'challenge.attachmentRemoved' } })).toBe(1)
    expect((await callLoader(attachment, at(scene.draft.id, scene.official, id))).status).toBe(404)
    expect((await attach(scene.draft.id, scene.official, [PDF])).status).toBe(303)

    const kept = filesOnDisk()
    await removeOrphanedFiles()
    expect(filesOnDisk()).toEqual(kept)
    await removeOrphanedFiles(new Date(Date.now() + 25 * 3_600_000))
    expect(await rows()).toMatchObject([{ name: 'Muster.pdf', removedAt: null }])
    expect(filesOnDisk()).toHaveLength(1)
  })

  it('is seen by the authority and staff, and by nobody else', async () => {
    const { id } = await createAttached(scene)
    for (const viewer of [scene.official, scene.reader, scene.staff]) {
      const answer = await callLoader(attachment, at(scene.draft.id, viewer, id))
      expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'private, no-store'])
    }
    for (const viewer of [scene.author, null]) {
      expect((await callLoader(attachment, at(scene.draft.id, viewer, id))).status).toBe(404)
      expect((await callLoader(show, at(scene.draft.id, viewer))).status).toBe(404)
    }
  })
})

describe('an attachment of a public challenge', () => {
  it('is for everybody, as a download that no browser runs', async () => {
    const row = await createAttached(scene, 'published')
    const answer = await callLoader(attachment, at(row.challengeId, null, row.id))
    expect(answer.status).toBe(200)
    expect(String(answer.data)).toContain('%PDF-1.7')
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'no-cache',
      'content-disposition': `attachment; filename="Gro_e _1_.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20_1_.pdf`,
      'content-length': String(row.byteLength),
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'content-type': 'application/pdf',
      etag: `"${row.sha256}"`,
      'x-content-type-options': 'nosniff',
    })
    const shown = await callLoader(show, at(row.challengeId, null))
    expect(shown.data).toMatchObject({ attachments: [{ id: row.id, kind: 'pdf', sha256: row.sha256 }] })
    expect(JSON.stringify(shown.data)).not.toContain(row.storageKey)
    expect(JSON.stringify(shown.data)).not.toContain(row.uploadedById)
  })

  it('is not sent again to whom has it, and not at all under another challenge', async () => {
    const row = await createAttached(scene, 'published')
    const ask = async (init: RequestInit, challengeId = row.challengeId) => {
      const request = new Request('http://localhost/x', init)
      const args = { request, params: { challengeId, attachmentId: row.id }, context: contextFor(null) }
      return attachment.loader(args).catch((thrown: unknown) => thrown as Response)
    }
    const known = await ask({ headers: { 'If-None-Match': `W/"${row.sha256}"` } })
    expect([known.status, await known.text()]).toEqual([304, ''])
    expect((await ask({ headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    const head = await ask({ method: 'HEAD' })
    expect([head.status, head.headers.get('Content-Length'), await head.text()]).toEqual([
      200,
      String(row.byteLength),
      '',
    ])
    const { id } = await createChallenge({ authorityId: scene.authority.id, state: 'published' })
    expect((await ask({}, id)).status).toBe(404)
    expect((await callLoader(attachment, at(row.challengeId, null, newId()))).status).toBe(404)
    await db.attachment.updateMany({ data: { storageKey: newId() } })
    expect((await ask({})).status).toBe(404)
  })
})

it('stands in the copy of whoever brought it, without its name once they have left', async () => {
  await createAttached(scene)
  const { id, displayName } = scene.official
  const email = 'official@example.org'
  const copy = async () => {
    const section = PERSONAL_DATA.flatMap(({ sections }) => sections).find(
      ({ name }) => name === 'attachments',
    )
    return section?.rows({ id, email, displayName, locale: 'de' })
  }
  expect(await copy()).toMatchObject([
    { challengeId: scene.draft.id, file: 'Größe _1_.pdf', removedAt: null },
  ])
  await db.membership.updateMany({ where: { userId: id }, data: { endedAt: new Date() } })
  expect(await copy()).toMatchObject([{ challengeId: scene.draft.id, file: '' }])
})
