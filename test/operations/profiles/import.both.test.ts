import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importCommand } from '~/features/administration/operations/import-command.server'
import { importOrganisations } from '~/features/profiles/operations/import-organisations.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { useDatabase } from '../../support/database'
import { eventActions } from '../../support/event-actions'

useDatabase()

const folder = mkdtempSync(path.join(tmpdir(), 'import-'))
const write = (name: string, text: string | Buffer) => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
const load = (file: string, options: { isDryRun?: boolean; licence?: string } = {}) =>
  importOrganisations({
    file,
    source: 'liste',
    licence: options.licence ?? null,
    url: null,
    actorId: null,
    isDryRun: options.isDryRun ?? false,
  })

const HEADER = 'id,name,kind,website,beschreibung'
const row = (id: number, name = `Firma ${id}`) =>
  `${id},${name},Unternehmen,https://firma${id}.example,Text ${id}`

describe('importOrganisations', () => {
  it('lists new organisations with source, licence, clean text and one event each', async () => {
    const file = write(
      'a.csv',
      `${HEADER}\n1,"Müller &amp; Söhne, Daten",Unternehmen,mueller.example,"<p>Wir <b>bauen</b></p>\nKI"\n`,
    )
    expect(await load(file, { licence: 'CC0' })).toMatchObject({ shape: 'generic', rows: 1, refused: [] })
    const found = await db.organisation.findFirstOrThrow()
    expect(found).toMatchObject({
      state: 'listed',
      name: 'Müller & Söhne, Daten',
      sortKey: 'muller sohne daten',
      website: 'https://mueller.example/',
      description: 'Wir bauen\n\nKI',
      source: 'liste',
      externalId: '1',
      sourceLicence: 'CC0',
    })
    expect(await eventActions('organisation', found.id)).toEqual(['organisation.imported'])
    expect(await db.outboxState.count({ where: { entityId: found.id } })).toBe(1)
  })

  it('lets no hostile row stop the others', async () => {
    const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const rows = [
      '{"id":"half \\ud800","name":"Halb \\udc00","kind":"company"}',
      `{"id":"${'a'.repeat(199)}😀","name":"Zerschnitten","kind":"company"}`,
      `{"id":"deep","name":${nested},"kind":"company"}`,
      `{"id":"long","name":"Lang","kind":"company","description":"${'<script'.repeat(1_500_000)}"}`,
      '{"id":"nul","name":"Null\\u0000","kind":"company"}',
      '{"id":"mail","name":"Post","kind":"company","email":"a\\u0000b@firma.example"}',
      '{"id":"sheet","name":"=cmd|calc!A1","kind":"company"}',
      '{"id":"sheet","name":"Doppelt","kind":"company"}',
    ]
    const report = await load(write('hostile.json', `[${rows.join(',')}]`))
    expect(report.refused).toEqual([
      { line: 3, reason: 'nameMissing', column: 'name' },
      { line: 4, reason: 'textTooLong', column: 'description' },
      { line: 6, reason: 'emailInvalid', column: 'email' },
      { line: 8, reason: 'duplicate', column: null },
    ])
    const names = await db.organisation.findMany({ select: { name: true }, orderBy: { name: 'asc' } })
    expect(names.map(({ name }) => name).sort()).toEqual(['=cmd|calc!A1', 'Halb', 'Null', 'Zerschnitten'])
  })

  it('leaves unchanged rows alone and rewrites changed ones', async () => {
    const file = write('b.csv', [HEADER, row(1), row(2)].join('\n'))
    await load(file)
    const again = await load(file)
    expect(again.counts).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    write('b.csv', [HEADER, row(1), row(2, 'Neuer Name')].join('\n'))
    expect((await load(file)).counts).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
    const second = await db.organisation.findFirstOrThrow({ where: { externalId: '2' } })
    expect(second).toMatchObject({ name: 'Neuer Name', version: 2 })
    expect(await eventActions('organisation', second.id)).toEqual([
      'organisation.imported',
      'organisation.reimported',
    ])
    expect((await verifyEvents()).problems).toEqual([])
  })

  it('never writes in what somebody runs by now', async () => {
    const file = write('c.csv', [HEADER, row(1)].join('\n'))
    await load(file)
    await db.organisation.updateMany({ data: { state: 'verified', name: 'Unser Name' } })
    write('c.csv', [HEADER, row(1, 'Name der Liste')].join('\n'))
    expect((await load(file)).counts).toMatchObject({ created: 0, updated: 0, unchanged: 0, claimed: 1 })
    expect(await db.organisation.findFirstOrThrow()).toMatchObject({ name: 'Unser Name', version: 1 })
  })

  it('refuses broken rows with line and reason and takes the others', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => row(at + 1))
    for (let at = 0; at < 200; at += 10)
      lines[at] =
        ['x,y', `${at},,Unternehmen,,`, `${at},A,Zirkus,,`, `${at},A,Unternehmen,kein netz,`][
          (at / 10) % 4
        ] ?? ''
    lines.push(row(2), '', row(300, '"Zwei\nZeilen"'), 'zu,kurz')
    const report = await load(write('d.csv', [HEADER, ...lines].join('\n')))
    expect(report.counts.created).toBe(181)
    expect(report.refused.slice(0, 4)).toEqual([
      { line: 2, reason: 'wrongColumnCount', column: null },
      { line: 12, reason: 'nameMissing', column: 'name' },
      { line: 22, reason: 'kindUnknown', column: 'kind' },
      { line: 32, reason: 'websiteInvalid', column: 'website' },
    ])
    expect(report.refused.slice(-2)).toEqual([
      { line: 202, reason: 'duplicate', column: null },
      { line: 206, reason: 'wrongColumnCount', column: null },
    ])
    expect(await db.organisation.count()).toBe(181)
  })

  it('writes nothing in a dry run', async () => {
    const file = write('e.csv', [HEADER, row(1)].join('\n'))
    expect((await load(file, { isDryRun: true })).counts.created).toBe(1)
    expect(await db.organisation.count()).toBe(0)
    expect(await db.event.count()).toBe(0)
  })

  it('reads JSON, semicolons and old encodings', async () => {
    const json = write(
      'f.json',
      JSON.stringify({ items: [{ id: 7, name: 'Aus JSON', kind: 'network' }, 'kein Eintrag'] }),
    )
    const report = await load(json)
    expect(report).toMatchObject({
      counts: { created: 1 },
      refused: [{ line: 2, reason: 'wrongColumnCount' }],
    })
    const old = write('g.csv', Buffer.from('id;name;art\r\n9;Küstenwerk;Netzwerk\r\n', 'latin1'))
    expect((await load(old)).counts.created).toBe(1)
    expect(await db.organisation.count({ where: { name: 'Küstenwerk' } })).toBe(1)
    const mixed = write('m.csv', 'id,name,kind\r\n20,"A, B",network\n21,C,"network"\r\n22,D,network')
    expect(await load(mixed)).toMatchObject({ rows: 3, counts: { created: 3 }, refused: [] })
  })

  it('says what is wrong with a file', async () => {
    await expect(load(path.join(folder, 'nichts.csv'))).rejects.toThrow('There is no file')
    await expect(load(write('h.csv', 'a,b\n1,2\n'))).rejects.toThrow('No known columns')
    await expect(load(write('i.csv', ''))).rejects.toThrow('is empty')
    await expect(load(write('j.json', '{'))).rejects.toThrow('is no JSON')
    await expect(load(write('k.json', '{}'))).rejects.toThrow('holds no list')
  })
})

describe('the command', () => {
  const run = async (...args: string[]) => {
    const lines: string[] = []
    const code = await importCommand(args, (line) => lines.push(line))
    return { code, lines }
  }

  it('reports what became of the rows', async () => {
    const file = write('l.csv', `${HEADER}\n${row(1)}\n2,,Unternehmen,,\n`)
    const { code, lines } = await run('organisations', file, '--as', 'liste', '--dry-run')
    expect(code).toBe(0)
    expect(lines).toContain('line 3: nameMissing (name)')
    expect(lines.at(-1)).toMatch(/^Dry run, nothing written\. .* 1 created, .* 1 refused$/)
  })

  it.each([
    [['organisations', 'x.csv']],
    [['dogs', 'x.csv', '--as', 'a']],
    [['organisations', 'x.csv', '--as', 'a', '--kind', 'zirkus']],
  ])('explains itself at %o', async (args) => {
    const { code, lines } = await run(...args)
    expect(code).toBe(2)
    expect(lines.join('\n')).toContain('npm run import')
  })

  it('ends with 1 where there is no file', async () => {
    expect((await run('organisations', '/nowhere/x.csv', '--as', 'a')).code).toBe(1)
  })
})

const DATA = path.resolve('../shared/data')
const FILES = [
  { file: path.join(DATA, 'ror-de/ror_de_active.csv'), shape: 'ror', rows: 1915 },
  { file: path.join(DATA, 'mv-gemeinden/mv_gemeinden.csv'), shape: 'municipalities', rows: 726 },
]

describe.each(FILES)('the real list $shape', ({ file, shape, rows }) => {
  const isThere = existsSync(file)
  if (!isThere) console.info(`skipped: ${file} is absent`)

  it.skipIf(!isThere)(
    'is taken as it is, twice, and with a tenth of its rows broken',
    async () => {
      const first = await load(file)
      expect(first).toMatchObject({ shape, rows, refused: [] })
      expect(first.counts.created).toBe(rows)
      expect((await load(file)).counts).toMatchObject({ created: 0, updated: 0, unchanged: rows })
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
      const broken = lines.map((line, at) => (at > 0 && at % 10 === 0 ? line.slice(0, 8) : line))
      const third = await load(write(`${shape}.csv`, broken.join('\n')))
      expect(third.refused).toHaveLength(Math.floor(rows / 10))
      expect(third.counts).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: rows - Math.floor(rows / 10),
      })
      expect(await db.organisation.count()).toBe(rows)
      expect(await db.event.count()).toBe(rows)
    },
    180_000,
  )
})
