import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser } from '#test/factories/user'
import { carryOverChanges } from '~/features/administration/operations/carry-over-changes.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { codeLabel, offered, withRetired } from '~/platform/public-data/codes.server'
import { watchPublicData } from '~/platform/public-data/public-data.server'
import { useDatabase } from '../../support/database'
import { eventActions } from '../../support/event-actions'
import { importFile, readReport, reportFile, runImportCommand } from '../../support/import-file'

useDatabase()

const LIST = 'ags,name,kreis_ags,kreis'
const ALT = '13071001,Alt,13071,Seenplatte'
const MITTE = '13071002,Mitte,13071,Seenplatte'
const NEU = '13072003,Neu,13072,Landkreis Rostock'

/** The list once as regions and once as authorities, which carry the keys. */
async function prepare(rows = [ALT, MITTE, NEU]) {
  const file = importFile('list.csv', [LIST, ...rows].join('\n'))
  expect((await runImportCommand('regions', file, '--as', 'amt')).code).toBe(0)
  expect((await runImportCommand('organisations', file, '--as', 'amt')).code).toBe(0)
}
const reload = (rows: string[], changes: string[], ...more: string[]) => {
  const file = importFile('list.csv', [LIST, ...rows].join('\n'))
  const changesFile = importFile('changes.csv', ['ags_alt;ags_neu;art;datum', ...changes].join('\n'))
  return runImportCommand('regions', file, '--as', 'amt', '--changes', changesFile, ...more)
}
const region = (code: string) => db.region.findUnique({ where: { code } })
const authority = (ags: string) =>
  db.organisation.findFirst({ where: { identifiers: { path: ['ags'], equals: ags } } })
const claim = async (ags: string) => {
  const found = await authority(ags)
  return db.organisation.update({
    where: { id: found?.id ?? '' },
    data: { state: 'verified', verificationReason: 'Geprüft.', verifiedAt: new Date() },
  })
}

describe('regions', () => {
  it('are entered with the districts that their rows name, and renamed', async () => {
    await prepare()
    expect(await region('13071')).toMatchObject({ level: 'district', nameDe: 'Seenplatte', parentCode: '13' })
    expect(await region('13071001')).toMatchObject({ nameDe: 'Alt', source: 'amt', parentCode: '13071' })
    const { last } = await reload(['13071001,"Alt, Stadt",13071,Seenplatte', MITTE, NEU], [])
    expect(last).toContain('1 updated, 2 unchanged')
    expect(await region('13071001')).toMatchObject({ nameDe: 'Stadt Alt', version: 2 })
    expect(await eventActions('region', '13071001')).toEqual(['region.added', 'region.edited'])
  })
})

describe('districts', () => {
  const load = (rows: string[], ...more: string[]) =>
    runImportCommand(
      'regions',
      importFile('d.csv', ['code,name', ...rows].join('\n')),
      '--as',
      'amt',
      ...more,
    )

  it('that a list brings are offered at once, and no more when a change has ended them', async () => {
    await load(['13,Land', '13071,Seenplatte', '13999,Neukreis'])
    expect(offered('district')).toContain('13999')
    expect(codeLabel('de', 'district', '13999')).toBe('Neukreis')
    const onRefreshed = vi.fn()
    const stop = await watchPublicData({ onRefreshed, onError: (error) => expect.fail(String(error)) })
    const change = { line: 2, oldKey: '13999', newKey: '13071', kind: 'merged', on: '2026-01-01' } as const
    const origin = { source: 'amt', licence: null, actorId: null, url: null }
    await carryOverChanges([change], origin, true)
    expect(offered('district'), 'a dry run changes nothing').toContain('13999')
    await carryOverChanges([change], origin, false)
    expect(offered('district')).not.toContain('13999')
    await expect.poll(() => onRefreshed.mock.calls.length).toBeGreaterThan(0)
    await stop()
    expect(withRetired('district', '13071')).toEqual(['13071', '13999'])
  })
})

describe('changes of municipalities', () => {
  it('mark the listed authority of a merged one; its record stays', async () => {
    await prepare()
    const before = await authority('13071001')
    const { last } = await reload([MITTE, NEU], ['13071001;13071002;Eingemeindung;01.01.2026'])
    expect(last).toContain('2 retired')
    expect(await region('13071001')).toMatchObject({
      replacedBy: '13071002',
      validUntil: new Date('2026-01-01'),
      version: 2,
    })
    expect(await authority('13071001')).toMatchObject({
      id: before?.id,
      state: 'listed',
      dissolvedOn: new Date('2026-01-01'),
    })
    expect(await eventActions('organisation', before?.id ?? '')).toEqual([
      'organisation.imported',
      'organisation.dissolved',
    ])
    expect(await eventActions('region', '13071001')).toEqual(['region.added', 'region.merged'])
    expect((await verifyEvents()).problems).toEqual([])
  })

  it('give a renumbered or moved one its new key and district, and no double', async () => {
    await prepare()
    const before = await authority('13071001')
    const rows = ['13072009,Alt,13072,Landkreis Rostock', MITTE, NEU]
    await reload(rows, ['13071001;13072009;Kreiswechsel;2026-01-01'])
    expect(await db.organisation.findUniqueOrThrow({ where: { id: before?.id ?? '' } })).toMatchObject({
      identifiers: { ags: '13072009' },
      externalId: '13072009',
      districts: ['13072'],
      dissolvedOn: null,
    })
    const file = importFile('list.csv', [LIST, ...rows].join('\n'))
    expect((await runImportCommand('organisations', file, '--as', 'amt')).last).toContain('0 created')
    expect(await db.organisation.count()).toBe(3)
  })

  it('only report to staff what concerns an authority that somebody runs', async () => {
    await prepare()
    const { id, version } = await claim('13071001')
    const moved = await claim('13071002')
    const user = await createUser()
    await addMember(user.id, id, 'owner')
    await createChallenge({ authorityId: id, state: 'published' })
    const report = reportFile('changes.csv')
    const { last } = await reload(
      ['13072008,Mitte,13072,Landkreis Rostock', NEU],
      ['13071001;13072003;merged;2026-01-01', '13071002;13072008;moved;2026-01-01'],
      ...['--report', report],
    )
    expect(last).toContain('2 for staff to decide')
    expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'verified',
      dissolvedOn: null,
      identifiers: { ags: '13071001' },
      version: version + 1,
    })
    // Its place in the list moves along, so that the next import makes no double; its profile does not.
    expect(await db.organisation.findUniqueOrThrow({ where: { id: moved.id } })).toMatchObject({
      externalId: '13072008',
      identifiers: { ags: '13071002' },
      districts: ['13071'],
    })
    expect(await db.membership.count({ where: { organisationId: id, endedAt: null } })).toBe(1)
    expect(await db.challenge.count({ where: { authorityId: id, state: 'published' } })).toBe(1)
    expect(readReport(report).filter((line) => line.includes('forStaff'))).toEqual([
      `2;13071001;Alt;forStaff;authorityRunsItself;${id}`,
      `3;13071002;Mitte;forStaff;authorityRunsItself;${moved.id}`,
    ])
  })

  it('keep the id of one that has a new name', async () => {
    await prepare()
    const before = await authority('13071001')
    const rows = ['13071001,Alt am See,13071,Seenplatte', MITTE, NEU]
    await reload(rows, ['13071001;;Umbenennung;2026-01-01'])
    const file = importFile('list.csv', [LIST, ...rows].join('\n'))
    await runImportCommand('organisations', file, '--as', 'amt')
    expect(await authority('13071001')).toMatchObject({ id: before?.id, name: 'Alt am See' })
    expect(await region('13071001')).toMatchObject({ nameDe: 'Alt am See', validUntil: null })
    expect(await eventActions('region', '13071001')).toContain('region.renamed')
  })

  it('build on each other in the order of their days, and are carried over once', async () => {
    await prepare()
    const before = await authority('13071001')
    const changes = ['13071005;13072003;merged;2026-02-01', '13071001;13071005;renumbered;2026-01-01']
    await reload([MITTE, NEU], changes)
    const authorityNow = () => db.organisation.findUniqueOrThrow({ where: { id: before?.id ?? '' } })
    expect(await authorityNow()).toMatchObject({
      identifiers: { ags: '13071005' },
      dissolvedOn: new Date('2026-02-01'),
    })
    const { version } = await authorityNow()
    await reload([MITTE, NEU], changes)
    expect((await authorityNow()).version).toBe(version)
  })

  it('say where nobody knows the old key, for it may be mistyped', async () => {
    await prepare()
    const report = reportFile('changes.csv')
    const changes = ['13071009;13071002;merged;2026-01-01', '13071001;13071002;merged;2026-01-01']
    const { last } = await reload([MITTE, NEU], changes, '--dry-run', '--report', report)
    expect(last).toContain('3 retired')
    const unknown = readReport(report).filter((line) => line.includes('keyUnknown'))
    expect(unknown).toEqual(['2;13071009;;retired;keyUnknown;13071009'])
  })

  it('of days to come wait', async () => {
    await prepare()
    await reload([ALT, MITTE, NEU], ['13071001;13071002;merged;2027-01-01'], '--on', '2026-06-01')
    expect(await region('13071001')).toMatchObject({ validUntil: null })
    await reload([MITTE, NEU], ['13071001;13071002;merged;2027-01-01'], '--on', '2027-01-01')
    expect(await region('13071001')).toMatchObject({ replacedBy: '13071002' })
  })

  it('tell in a dry run exactly what would happen, and write nothing', async () => {
    await prepare()
    await claim('13071002')
    const rows = ['13071005,Alt,13071,Seenplatte', NEU]
    const changes = [
      '13071001;13071005;renumbered;2026-01-01',
      '13071002;13072003;merged;2026-02-01',
      'x;y;z',
    ]
    const [planned, real] = [reportFile('planned.csv'), reportFile('real.csv')]
    const snapshot = async () => [
      await db.region.findMany({ orderBy: { code: 'asc' } }),
      await db.organisation.findMany({ orderBy: { id: 'asc' } }),
      await db.event.count(),
    ]
    const before = await snapshot()
    const dry = await reload(rows, changes, '--complete', '--dry-run', '--report', planned)
    expect(await snapshot()).toEqual(before)
    const wet = await reload(rows, changes, '--complete', '--report', real)
    expect(readReport(planned)).toEqual(readReport(real))
    expect(dry.last).toBe(`Dry run, nothing written. ${wet.last}`)
    expect(await snapshot()).not.toEqual(before)
  })
})

describe('keys that a complete list no longer has', () => {
  it('end with their listed authorities; those of other states stay', async () => {
    await prepare()
    await db.region.create({ data: { code: '01001000', level: 'municipality', nameDe: 'Flensburg' } })
    const { last } = await reload([MITTE, NEU], [], '--complete', '--on', '2026-03-01')
    expect(last).toContain('2 retired')
    expect(await region('13071001')).toMatchObject({ validUntil: new Date('2026-03-01'), replacedBy: null })
    expect(await region('01001000')).toMatchObject({ validUntil: null })
    expect(await authority('13071001')).toMatchObject({ dissolvedOn: new Date('2026-03-01') })
  })

  it('are not decided where the same name stands under a new key', async () => {
    await prepare()
    const { last } = await reload(['13071009,Alt,13071,Seenplatte', MITTE, NEU], [], '--complete')
    expect(last).toContain('1 for staff to decide')
    expect(await region('13071001')).toMatchObject({ validUntil: null })
    expect(await authority('13071001')).toMatchObject({ dissolvedOn: null })
  })

  it('end nothing where rows were refused, where much is missing, or without --complete', async () => {
    await prepare([ALT, MITTE, NEU, ...Array.from({ length: 9 }, (_, at) => `1307201${at},O${at},13072,LR`)])
    const open = () => db.region.count({ where: { level: 'municipality', validUntil: null } })
    expect((await reload([MITTE, NEU], [], '--complete')).lines[0]).toContain('is the list complete?')
    expect((await reload([MITTE, NEU, 'x'], [], '--complete')).lines[0]).toContain('some rows were refused')
    await reload([MITTE, NEU], [])
    expect(await open()).toBe(12)
  })
})

const REAL = path.resolve('../shared/data/mv-gemeinden/mv_gemeinden.csv')
if (!existsSync(REAL)) console.info(`skipped: ${REAL} is absent`)

it.skipIf(!existsSync(REAL))('takes the real list of municipalities twice', async () => {
  const first = await runImportCommand('regions', REAL, '--as', 'mv', '--complete')
  expect(first.last).toContain('726 rows, 726 created, 0 updated')
  expect(await db.region.count({ where: { level: 'district' } })).toBe(8)
  const again = await runImportCommand('regions', REAL, '--as', 'mv', '--complete')
  expect(again.last).toContain('726 unchanged')
})

it('says who answers for a run, if that is somebody of the team', async () => {
  const { id, email } = await createUser({ platformRole: 'administrator' })
  const file = importFile('r.csv', 'code,name\n13,Land\n')
  expect((await runImportCommand('regions', file, '--as', 'x', '--by', email)).code).toBe(0)
  expect(await db.importRun.findFirstOrThrow()).toMatchObject({ actorId: id, kind: 'regions' })
  expect(await db.event.findFirstOrThrow()).toMatchObject({ actorId: id })
  const { email: citizen } = await createUser()
  expect((await runImportCommand('regions', file, '--as', 'x', '--by', citizen)).code).toBe(1)
})

it('marks every listed authority with the key, whatever list it came from', async () => {
  await createOrganisation({ kind: 'authority', state: 'listed', identifiers: { ags: '13071001' } })
  await prepare()
  const { last } = await reload([MITTE, NEU], ['13071001;13071002;merged;2026-01-01'])
  expect(last).toContain('3 retired')
})
