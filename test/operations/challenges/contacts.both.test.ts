import { beforeEach, describe, expect, test } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { grant } from '#test/support/grant'
import { createScene } from '#test/support/proposal-scene'
import {
  CONTACTS_ON_A_PAGE,
  type ContactFilter,
  exportContacts,
  listContacts,
} from '~/features/challenges/operations/list-contacts.server'
import { recordContact } from '~/features/challenges/operations/record-contact.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

const NOW = new Date('2026-11-26T10:00:00Z')
const all: ContactFilter = { text: '', channel: null, from: null, until: null }
const input = (changes: object = {}) => ({
  ...{ id: newId(), at: new Date('2026-11-25T09:00:00Z'), counterpart: 'Frau Muster', organisation: '' },
  ...{ channel: 'phone' as const, told: 'Die Frist endet im Januar.' },
  ...changes,
})
const note = async (changes: object = {}) =>
  recordContact(
    await grant('contactNote.record', scene.official.id, scene.challenge, scene.authority.id),
    input(changes),
    NOW,
  )
const reader = () => grant('contactNote.view', scene.reader.id, scene.challenge, scene.authority.id)
const told = async (filter: Partial<ContactFilter>) =>
  (await exportContacts(await reader(), { ...all, ...filter })).map((row) => row.told)

describe('a contact', () => {
  test('is recorded with who was told what, when and by which way', async () => {
    expect(await note({ organisation: 'werft für daten' })).toEqual({ ok: true })
    const { rows, total } = await listContacts(await reader(), all, null)
    expect(total).toBe(1)
    expect(rows).toMatchObject([
      {
        ...{ counterpart: 'Frau Muster', channel: 'phone', told: 'Die Frist endet im Januar.' },
        ...{ organisation: { id: scene.provider.id }, by: scene.official.displayName },
      },
    ])
  })

  test('is an event that does not repeat names and words', async () => {
    await note()
    expect(await eventActions('challenge', scene.challenge.id)).toEqual(['challenge.contactRecorded'])
    const details = JSON.stringify(await db.eventDetail.findMany())
    expect(details).not.toMatch(/Muster|Januar/)
  })

  test('sent twice is recorded once', async () => {
    const sent = { id: newId() }
    await Promise.all([note(sent), note(sent)])
    expect(await told({})).toEqual(['Die Frist endet im Januar.'])
    expect(await eventActions('challenge', scene.challenge.id)).toHaveLength(1)
  })

  test('is not lost where somebody went back and wrote another one with the same form', async () => {
    const sent = { id: newId() }
    await note(sent)
    await note({ ...sent, told: 'Etwas anderes' })
    expect((await told({})).sort()).toEqual(['Die Frist endet im Januar.', 'Etwas anderes'])
    expect(await eventActions('challenge', scene.challenge.id)).toHaveLength(2)
  })

  test('that is yet to come is refused', async () => {
    expect(await note({ at: new Date('2026-11-26T10:02:00Z') })).toMatchObject({ field: 'at' })
    expect(await db.contactNote.count()).toBe(0)
  })

  test('names an organisation of the directory or none: nothing is guessed', async () => {
    await createOrganisation({ name: 'Zwilling' })
    await createOrganisation({ name: 'Zwilling' })
    for (const organisation of ['Zwilling', 'Gibt es nicht', 'Werft'])
      expect(await note({ organisation })).toMatchObject({ ok: false, field: 'organisation' })
    expect(await db.contactNote.count()).toBe(0)
  })

  test.each([
    ['update', () => db.contactNote.updateMany({ data: { told: '' } })],
    ['delete', () => db.contactNote.deleteMany()],
    ['truncate', () => db.$executeRaw`TRUNCATE "ContactNote"`],
  ])('refuses %s', async (_name, write) => {
    await note()
    await expect(write()).rejects.toThrow(/append-only/)
    expect(await told({})).toHaveLength(1)
  })

  test('is recorded by writers of the authority only', async () => {
    for (const user of [scene.reader, scene.author])
      await expect(
        grant('contactNote.record', user.id, scene.challenge, scene.authority.id),
      ).rejects.toThrow()
    await expect(
      grant('contactNote.view', scene.author.id, scene.challenge, scene.authority.id),
    ).rejects.toThrow()
  })
})

describe('the list', () => {
  beforeEach(async () => {
    await note({ told: 'eins', at: new Date('2026-11-20T22:59:00Z'), channel: 'mail' })
    await note({ told: 'zwei 100 %', at: new Date('2026-11-20T23:01:00Z'), organisation: 'Werft für Daten' })
    await note({ told: 'drei', at: new Date('2026-11-22T10:00:00Z'), counterpart: 'Herr Beispiel' })
  })

  test.each([
    ['nothing', {}, ['eins', 'zwei 100 %', 'drei']],
    ['a way', { channel: 'mail' as const }, ['eins']],
    ['a person', { text: 'beispiel' }, ['drei']],
    ['an organisation', { text: 'WERFT' }, ['zwei 100 %']],
    ['words', { text: 'zwei' }, ['zwei 100 %']],
    ['a sign that databases read otherwise', { text: '100 %' }, ['zwei 100 %']],
    ['a sign that would mean anything', { text: '_' }, []],
    ['from a day on', { from: new Date('2026-11-20T23:00:00Z') }, ['zwei 100 %', 'drei']],
    ['until a day', { until: new Date('2026-11-20T23:00:00Z') }, ['eins']],
  ])('is filtered by %s', async (_name, filter, expected) => expect(await told(filter)).toEqual(expected))

  test('holds nothing of another challenge', async () => {
    const other = await createScene()
    const stranger = await grant('contactNote.view', other.reader.id, other.challenge, other.authority.id)
    expect(await exportContacts(stranger, all)).toEqual([])
  })

  test('goes on page by page, forwards and back', async () => {
    const extra = CONTACTS_ON_A_PAGE - 2
    for (let count = 0; count < extra; count += 1) await note({ at: new Date('2026-11-23T10:00:00Z') })
    const viewer = await reader()
    const first = await listContacts(viewer, all, null)
    expect([first.rows.length, first.hasNext, first.hasPrevious, first.total]).toEqual([25, true, false, 26])
    const last = first.rows.at(-1)
    if (!last) throw new Error('empty')
    const at = { key: last.at.toISOString(), id: last.id }
    const second = await listContacts(viewer, all, { direction: 'after', ...at })
    expect(second.rows.map((row) => row.told)).toEqual(['eins'])
    const [only] = second.rows
    if (!only) throw new Error('empty')
    const back = { direction: 'before', key: only.at.toISOString(), id: only.id } as const
    const again = await listContacts(viewer, all, back)
    expect(again.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id))
  })

  test('begins anew where a position cannot be read', async () => {
    const broken = { direction: 'after', key: 'never', id: newId() } as const
    expect((await listContacts(await reader(), all, broken)).rows).toHaveLength(3)
  })
})
