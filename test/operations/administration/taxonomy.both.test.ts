import { beforeEach, describe, expect, test } from 'vitest'
import { authorizedFor } from '#test/factories/administration'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { addEntry } from '~/features/administration/operations/add-entry.server'
import { fillLists } from '~/features/administration/operations/fill-lists.server'
import { countUses, listEntries } from '~/features/administration/operations/list-entries.server'
import { moveEntry } from '~/features/administration/operations/move-entry.server'
import { saveEntry } from '~/features/administration/operations/save-entry.server'
import { stepEntry } from '~/features/administration/operations/step-entry.server'
import { db } from '~/platform/database/client.server'
import { codeLabel, offered } from '~/platform/public-data/codes.server'
import { catalogueDifference, refreshPublicData } from '~/platform/public-data/public-data.server'

useDatabase()
beforeEach(async () => {
  await fillLists()
  await refreshPublicData()
})

const manager = () => authorizedFor('taxonomy.manage')
const CHATBOT = { kind: 'technique', code: 'chatbot' } as const
const texts = { labelDe: 'Auskunft', labelEn: 'Answers', descriptionDe: 'Antwortet.', descriptionEn: '' }
const retire = { action: 'retire', replacedBy: null, version: 1 } as const

describe('the first filling', () => {
  test('changes nothing that is seen, and may come again', async () => {
    expect(catalogueDifference('de')).toBeNull()
    expect(catalogueDifference('en')).toBeNull()
    const rows = await db.taxonomyEntry.count()
    await fillLists()
    expect(await db.taxonomyEntry.count()).toBe(rows)
    expect(await db.region.count({ where: { level: 'district', parentCode: '13' } })).toBe(8)
  })

  test('brings an untouched label up to date and leaves what somebody has changed', async () => {
    await db.taxonomyEntry.updateMany({ where: { code: 'agents' }, data: { labelDe: 'Alt' } })
    await saveEntry(await manager(), CHATBOT, { ...texts, version: 1 })
    await fillLists()
    const labels = await db.taxonomyEntry.findMany({
      where: { code: { in: ['agents', 'chatbot'] } },
      orderBy: { code: 'asc' },
    })
    expect(labels.map((row) => row.labelDe)).toEqual(['KI-Agenten', 'Auskunft'])
  })
})

describe('the words of an entry', () => {
  test('are what pages say at once, and stand in the record', async () => {
    expect(await saveEntry(await manager(), CHATBOT, { ...texts, version: 1 })).toEqual({ ok: true })
    expect(codeLabel('de', 'technique', 'chatbot')).toBe('Auskunft')
    expect(catalogueDifference('de')).toMatchObject({
      labels: { 'technique.chatbot': 'Auskunft' },
      hints: { 'technique.chatbot': 'Antwortet.' },
      offered: {},
    })
    expect(await eventActions('taxonomy', 'technique.chatbot')).toEqual(['taxonomy.edited'])
  })

  test('saved unchanged are no event', async () => {
    const { labelDe, labelEn } = await db.taxonomyEntry.findUniqueOrThrow({ where: { kind_code: CHATBOT } })
    const same = { labelDe, labelEn, descriptionDe: '', descriptionEn: '', version: 1 }
    expect(await saveEntry(await manager(), CHATBOT, same)).toEqual({ ok: true })
    expect(await db.event.count()).toBe(0)
  })

  test('of two administrators at once: one saves, the other is shown both texts', async () => {
    const [one, two] = [await manager(), await manager()]
    const answers = await Promise.all([
      saveEntry(one, CHATBOT, { ...texts, labelDe: 'Eins', version: 1 }),
      saveEntry(two, CHATBOT, { ...texts, labelDe: 'Zwei', version: 1 }),
    ])
    const refused = answers.filter((answer) => !answer.ok)
    const saved = await db.taxonomyEntry.findUniqueOrThrow({ where: { kind_code: CHATBOT } })
    expect(refused).toMatchObject([
      { reason: 'stale', saved: { labelDe: saved.labelDe, version: 2 }, changed: ['labelDe'] },
    ])
    expect(saved.version).toBe(2)
    expect(await eventActions('taxonomy', 'technique.chatbot')).toEqual(['taxonomy.edited'])
  })
})

describe('a new entry', () => {
  const added = { code: 'edgeComputing', ...texts }
  test('stands at the end and is offered', async () => {
    expect(await addEntry(await manager(), 'technique', added)).toEqual({ ok: true })
    expect(offered('technique').at(-1)).toBe('edgeComputing')
    expect(await eventActions('taxonomy', 'technique.edgeComputing')).toEqual(['taxonomy.added'])
  })

  test('with a code that was ever given is refused, also to two at once', async () => {
    expect(await addEntry(await manager(), 'technique', { ...texts, code: 'chatbot' })).toEqual({
      ok: false,
      reason: 'codeTaken',
    })
    const [one, two] = [await manager(), await manager()]
    const answers = await Promise.all([addEntry(one, 'domain', added), addEntry(two, 'domain', added)])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  })
})

describe('the order', () => {
  test('changes by one place, and not again where the form is sent twice', async () => {
    const who = await manager()
    const before = (await listEntries(who, 'domain')).map((row) => row.code)
    const move = { code: before[2] ?? '', direction: 'up', place: 2 } as const
    expect(await moveEntry(who, 'domain', move)).toEqual({ ok: true })
    expect(await moveEntry(who, 'domain', move)).toEqual({ ok: false, reason: 'wrongState' })
    expect(offered('domain').slice(0, 3)).toEqual([before[0], before[2], before[1]])
  })

  test.each([
    ['up', 0],
    ['down', 13],
  ] as const)('has an end: %s from %i', async (direction, place) => {
    const who = await manager()
    const code = (await listEntries(who, 'domain'))[place]?.code ?? ''
    expect(await moveEntry(who, 'domain', { code, direction, place })).toMatchObject({ ok: false })
    expect(catalogueDifference('de')).toBeNull()
  })
})

describe('a retired entry', () => {
  test('is not offered, keeps its label, and comes back', async () => {
    const who = await manager()
    await createOrganisation({ techniques: ['chatbot'] })
    expect(await countUses(who, 'technique', 'chatbot')).toEqual({ challenges: 0, organisations: 1 })
    expect(await stepEntry(who, CHATBOT, { ...retire, replacedBy: 'agents' })).toEqual({ ok: true })
    expect(offered('technique')).not.toContain('chatbot')
    expect(catalogueDifference('de')?.retired).toEqual(['technique.chatbot'])
    expect(await stepEntry(who, CHATBOT, { ...retire, version: 2 })).toMatchObject({ reason: 'wrongState' })
    const restore = { action: 'restore', replacedBy: null, version: 2 } as const
    expect(await stepEntry(who, CHATBOT, restore)).toEqual({ ok: true })
    expect(catalogueDifference('de')).toBeNull()
    expect(await eventActions('taxonomy', 'technique.chatbot')).toEqual([
      'taxonomy.retired',
      'taxonomy.restored',
    ])
  })

  test.each([
    ['replacementUnknown', { ...retire, replacedBy: 'nothing' }],
    ['replacedByItself', { ...retire, replacedBy: 'chatbot' }],
    ['changedMeanwhile', { ...retire, version: 7 }],
    ['wrongState', { ...retire, action: 'restore' as const }],
  ])('is refused: %s', async (reason, step) => {
    expect(await stepEntry(await manager(), CHATBOT, step)).toEqual({ ok: false, reason })
    expect(await db.event.count()).toBe(0)
  })

  test('two entries cannot replace each other, and one of the list stays', async () => {
    const [one, two] = [await manager(), await manager()]
    const AGENTS = { kind: 'technique', code: 'agents' } as const
    const answers = await Promise.all([
      stepEntry(one, CHATBOT, { ...retire, replacedBy: 'agents' }),
      stepEntry(two, AGENTS, { ...retire, replacedBy: 'chatbot' }),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    await db.taxonomyEntry.updateMany({
      where: { kind: 'domain', code: { not: 'energy' } },
      data: { retiredAt: new Date() },
    })
    const last = await stepEntry(one, { kind: 'domain', code: 'energy' }, retire)
    expect(last).toEqual({ ok: false, reason: 'lastEntry' })
  })
})
