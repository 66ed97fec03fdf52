import { describe, expect, it, vi } from 'vitest'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { codeLabel, offered } from '~/platform/public-data/codes.server'
import { watchPublicData } from '~/platform/public-data/public-data.server'
import { useDatabase } from '../../support/database'
import { eventActions } from '../../support/event-actions'
import { importFile, runImportCommand } from '../../support/import-file'

useDatabase()

describe('a taxonomy', () => {
  const HEADER = 'code;label_de;label_en;position;retired;replaced_by'
  const load = (rows: string[], ...more: string[]) => {
    const file = importFile('taxonomy.csv', [HEADER, ...rows].join('\n'))
    return runImportCommand('taxonomy', 'technique', file, '--as', 'liste', '--licence', 'CC0', ...more)
  }
  const entry = (code: string) =>
    db.taxonomyEntry.findUniqueOrThrow({ where: { kind_code: { kind: 'technique', code } } })

  it('is added, renamed and retired by its codes; nothing is deleted', async () => {
    expect((await load(['alt;Alt;Old;;;', 'neu;Neu;New;;;'])).last).toContain('2 created')
    expect(await entry('neu')).toMatchObject({
      position: 2,
      source: 'liste',
      sourceLicence: 'CC0',
      version: 1,
    })
    const { last } = await load(['alt;Alt;Old;;ja;neu', 'neu;Ganz neu;New;9;;'])
    expect(last).toMatch(/1 updated.*1 retired/)
    expect(await entry('alt')).toMatchObject({ replacedBy: 'neu', version: 2, retiredAt: expect.any(Date) })
    expect(await entry('neu')).toMatchObject({ labelDe: 'Ganz neu', position: 9, version: 2 })
    expect((await load(['neu;Ganz neu;New;;;'])).last).toContain('1 unchanged')
    expect(await db.taxonomyEntry.count()).toBe(2)
    expect(await eventActions('taxonomy', 'technique.alt')).toEqual(['taxonomy.added', 'taxonomy.retired'])
    expect((await verifyEvents()).problems).toEqual([])
  })

  it('counts in forms and filters at once, and leaves the events of the administration', async () => {
    await load(['alt;Alt;Old;;;', 'neu;Neu;New;;;'])
    expect(offered('technique').slice(0, 2)).toEqual(['alt', 'neu'])
    expect(codeLabel('de', 'technique', 'neu')).toBe('Neu')
    await load(['alt;Alt;Old;;ja;neu'])
    expect(offered('technique')).not.toContain('alt')
    await load(['alt;Alt;Old;;;'])
    expect(offered('technique')).toContain('alt')
    await load(['alt;Älter;Old;;;'])
    expect(await eventActions('taxonomy', 'technique.alt')).toEqual([
      'taxonomy.added',
      'taxonomy.retired',
      'taxonomy.restored',
      'taxonomy.edited',
    ])
  })

  it('tells every process when it commits', async () => {
    const onRefreshed = vi.fn()
    const stop = await watchPublicData({ onRefreshed, onError: (error) => expect.fail(String(error)) })
    await load(['neu;Neu;New;;;'])
    await expect.poll(() => onRefreshed.mock.calls.length).toBeGreaterThan(0)
    await stop()
  })

  it('refuses a replacement that is not offered, and the end of its last entry', async () => {
    await load(['alt;Alt;Old;;;', 'neu;Neu;New;;;'])
    const { lines } = await load(['alt;Alt;Old;;ja;fremd'])
    expect(lines[0]).toBe('line 2: valueUnknown')
    expect((await load(['alt;Alt;Old;;ja;', 'neu;Neu;New;;ja;'])).last).toContain('1 refused')
    expect(await db.taxonomyEntry.count({ where: { retiredAt: null } })).toBe(1)
  })

  it('reports the same in a dry run, which writes nothing', async () => {
    const { lines } = await load(['neu;Neu;New;;;', 'alt;Alt;Old;;ja;fremd'], '--dry-run')
    expect(lines.slice(0, 1)).toEqual(['line 3: valueUnknown'])
    expect(await db.taxonomyEntry.count()).toBe(0)
  })
})
