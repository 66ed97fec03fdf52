import { describe, expect, it, vi } from 'vitest'
import { addMember } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase } from '#test/support/leaks'
import { actsOn, createOpened } from '#test/support/opened-scene'
import { createMember } from '#test/support/proposal-scene'
import { subjectOf } from '~/features/account/operations/export-personal-data.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { dropDrafts } from '~/features/profiles/operations/drop-drafts.server'
import { noteContext } from '~/features/proposals/operations/reader-note.server'
import { translate } from '~/i18n/messages.server'
import { db, transact } from '~/platform/database/client.server'
import { unseal } from '~/platform/seal.server'

useDatabase()
vi.setConfig({ testTimeout: 60_000 })
const WORD = 'zwqxnotiz'

async function withNote() {
  const scene = await createOpened(2)
  const acts = actsOn(scene.challengeId)
  const proposalId = scene.teams[0]?.proposalId ?? ''
  const kept = await acts.keep(scene.reader, proposalId, WORD, 0)
  expect(kept.status).toBe(200)
  return { ...scene, ...acts, proposalId }
}

describe('a note', () => {
  it('is kept for its reader and shown to them again', async () => {
    const { read, list, reader } = await withNote()
    expect((await read(reader)).data.note).toMatchObject({ text: WORD, version: 1 })
    expect((await list(reader)).data.proposals?.map((one) => one.hasNote)).toEqual([true, false])
  })

  it('lies sealed, so that nobody finds its words, and opens for this person alone', async () => {
    const { reader, official, proposalId } = await withNote()
    expect(await leaksInDatabase([WORD])).toEqual([])
    const { sealed } = await db.readerNote.findFirstOrThrow()
    expect(unseal(sealed, noteContext(proposalId, reader.id))).toBe(WORD)
    expect(() => unseal(sealed, noteContext(proposalId, official.id))).toThrow()
    // The search for words is able to find some.
    await db.readerNote.updateMany({ data: { sealed: new Uint8Array(Buffer.from(WORD)) } })
    expect(await leaksInDatabase([WORD])).toHaveLength(1)
  })

  it('is seen by nobody else: no reader, no staff, no team', async () => {
    const { read, list, noteOf, queries, official, colleague, author, proposalId } = await withNote()
    const staff = await createUser({ platformRole: 'administrator' })
    for (const user of [official, colleague]) {
      const seen = [await read(user), await list(user), await noteOf(user, proposalId)]
      expect(
        JSON.stringify(
          seen.map((one) => one.data),
          (_key, value) => (typeof value === 'bigint' ? String(value) : value),
        ),
      ).not.toContain(WORD)
      expect((await list(user)).data.proposals?.some((one) => one.hasNote)).toBe(false)
    }
    for (const user of [staff, author]) expect((await noteOf(user, proposalId)).status).toBe(404)
    expect(JSON.stringify((await queries(author, proposalId)).data)).not.toContain(WORD)
  })

  it('leaves no event and no message', async () => {
    await withNote()
    expect(await db.event.count()).toBe(0)
    expect(await db.outboxMessage.count()).toBe(0)
  })

  it('of another window is not overwritten: 409 with what is saved', async () => {
    const { keep, reader, proposalId } = await withNote()
    const late = await keep(reader, proposalId, 'aus dem zweiten Fenster', 0)
    expect(late.status).toBe(409)
    expect(JSON.parse(String(late.data))).toEqual({ kind: 'stale', saved: WORD, version: 1 })
    const again = await keep(reader, proposalId, 'aus dem zweiten Fenster', 1)
    expect(JSON.parse(String(again.data))).toMatchObject({ kind: 'kept', version: 2 })
  })

  it('of another window shows both texts where there is no script', async () => {
    const { send, reader } = await withNote()
    const { status, data } = await send(reader, { intent: 'note', text: 'Mein Text', version: '0' })
    expect(status).toBe(409)
    expect(data).toMatchObject({
      staleNote: { text: WORD, version: 1 },
      lastResult: { initialValue: { text: 'Mein Text' } },
    })
    expect((await send(reader, { intent: 'note', text: 'Mein Text', version: '1' })).status).toBe(303)
  })

  it('sent twice is kept once, also at the same moment', async () => {
    const { keep, reader, proposalId } = await withNote()
    const answers = await Promise.all([1, 2, 3].map(() => keep(reader, proposalId, 'Neu', 1)))
    expect(answers.map((one) => one.status)).toEqual([200, 200, 200])
    expect(await db.readerNote.findFirstOrThrow()).toMatchObject({ version: 2 })
  })

  it('that was emptied is none, and an old window does not bring it back unseen', async () => {
    const { keep, list, reader, proposalId } = await withNote()
    await keep(reader, proposalId, '', 1)
    expect((await list(reader)).data.proposals?.[0]?.hasNote).toBe(false)
    expect((await keep(reader, proposalId, 'alt', 1)).status).toBe(409)
  })

  it('that is too long is not kept', async () => {
    const { keep, send, reader, proposalId } = await withNote()
    expect((await keep(reader, proposalId, 'x'.repeat(20_001), 1)).status).toBe(422)
    const form = { intent: 'note', text: 'x'.repeat(20_001), version: '1' }
    expect((await send(reader, form)).status).toBe(422)
  })

  it('is for readers alone', async () => {
    const { keep, author, authority, provider, proposalId } = await withNote()
    const torn = await createMember(authority.id, 'owner')
    await addMember(torn.id, provider.id, 'viewer', { ended: true })
    for (const user of [author, torn, await createUser()])
      expect((await keep(user, proposalId, 'x', 0)).status).toBe(404)
    expect(await db.readerNote.count()).toBe(1)
  })
})

describe('with the person', () => {
  it('their notes go when they leave the authority, and nobody else’s', async () => {
    const { keep, reader, official, authority, provider, proposalId } = await withNote()
    await keep(official, proposalId, 'bleibt', 0)
    await transact((tx) => dropDrafts(tx, provider.id, [reader.id]))
    expect(await db.readerNote.count()).toBe(2)
    await transact((tx) => dropDrafts(tx, authority.id, [reader.id]))
    expect(await db.readerNote.findMany()).toMatchObject([{ userId: official.id }])
  })

  it('they are in the copy of their data, and go with the account', async () => {
    const { reader, official, proposalId, keep } = await withNote()
    await keep(official, proposalId, 'bleibt', 0)
    const subject = await subjectOf(await viewerOf(reader.id))
    const sections = PERSONAL_DATA.flatMap((area) => area.sections)
    const rows = await sections.find((one) => one.name === 'readerNotes')?.rows(subject)
    expect(rows).toMatchObject([{ text: WORD }])
    const t = translate('de')
    const told = await Promise.all(PERSONAL_DATA.map((area) => area.consequences(subject, t, 'de')))
    const goes = told.flat().filter((one) => one.kind === 'goes')
    expect(goes.filter((one) => one.text.includes('Notizen'))).toHaveLength(1)
    const erased = { ...subject, addresses: [], names: [] }
    for (const area of PERSONAL_DATA) await transact((tx) => area.erase(tx, erased))
    expect(await db.readerNote.findMany()).toMatchObject([{ userId: official.id }])
  })
})
