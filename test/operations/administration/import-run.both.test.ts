import { describe, expect, it } from 'vitest'
import { importOrganisations } from '~/features/profiles/operations/import-organisations.server'
import { db } from '~/platform/database/client.server'
import { useDatabase } from '../../support/database'
import { importFile, readReport, reportFile, runImportCommand } from '../../support/import-file'
import { ORGANISATION_HEADER, organisationRow, seeded } from '../../support/messy-rows'

useDatabase()

const HEADER = 'id;name;art'
const load = (content: string | Buffer, ...more: string[]) => {
  const file = importFile('list.csv', content)
  return runImportCommand('organisations', file, '--as', 'liste', ...more)
}
const names = async () =>
  (await db.organisation.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name)

describe('encodings and separators', () => {
  const text = `${HEADER}\r\n1;Größe „A“ für 5 €;Netzwerk\r\n`
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
    ['bars', Buffer.from(text.replaceAll(';', '|'))],
    ['old ends of lines', Buffer.from(text.replaceAll('\r\n', '\r'))],
    ['no end of the last line', Buffer.from(text.trimEnd())],
  ])('%s', async (_name, content) => {
    expect((await load(content)).last).toContain('1 created')
    expect(await names()).toEqual(['Größe „A“ für 5 €'])
  })

  it('Windows-1252, also in the middle of UTF-8', async () => {
    const old = Buffer.from([...Buffer.from('2;Stra'), 0xdf, ...Buffer.from('e '), 0x84, 0x41, 0x93, 0x80])
    const rows = Buffer.concat([
      Buffer.from(`${HEADER}\n1;Küste;Netzwerk\n`),
      old,
      Buffer.from(';Netzwerk\n'),
    ])
    expect((await load(rows)).last).toContain('2 created')
    expect(await names()).toEqual(['Küste', 'Straße „A“€'])
  })

  it('a character that two reads of the file share', async () => {
    const filler = Array.from({ length: 9000 }, (_, at) => `${at};ü${'ö'.repeat(40)}${at};Netzwerk`)
    const { last } = await load([HEADER, ...filler].join('\n'), '--dry-run')
    expect(last).toContain('9000 created')
    expect(last).toContain('0 refused')
  })
})

describe('what cannot be a row', () => {
  it('is refused alone, however long it is', async () => {
    const rows = [
      `1;${'x'.repeat(3_000_000)};Netzwerk`,
      '2;Gut;Netzwerk',
      `3;"${'zu lang\n'.repeat(200_000)};Netzwerk`,
      '4;Auch gut;Netzwerk',
    ]
    const { lines, last } = await load([HEADER, ...rows].join('\n'))
    const told = lines.filter((line) => !line.endsWith('rows read'))
    expect(told.slice(0, 2)).toEqual(['line 2: rowTooLong', 'line 4: quoteUnclosed'])
    expect(last).toContain('2 created')
    expect(await names()).toEqual(['Auch gut', 'Gut'])
  })
})

describe('the report', () => {
  it('has a line for every row and is safe to open in a spreadsheet', async () => {
    const report = reportFile('report.csv')
    const rows = ['1;=HYPERLINK("x");Netzwerk', '2;;Netzwerk', '1;Doppelt;Netzwerk', '4;Gut;Netzwerk']
    await load([HEADER, ...rows].join('\n'), '--report', report)
    expect(readReport(report)).toEqual([
      `2;1;"'=HYPERLINK(""x"")";created;;`,
      '3;;;refused;nameMissing;name',
      '4;1;Doppelt;refused;duplicate;',
      '5;4;Gut;created;;',
    ])
  })

  it('is never written over the file that is read, nor to a place that is none', async () => {
    const file = importFile('self.csv', `${HEADER}\n1;A;Netzwerk\n`)
    const given = ['organisations', file, '--as', 'x', '--report']
    expect(await runImportCommand(...given, file)).toMatchObject({
      code: 1,
      last: expect.stringContaining('over'),
    })
    expect((await runImportCommand(...given, '/nowhere/x.csv')).code).toBe(1)
    expect(await db.organisation.count()).toBe(0)
  })
})

describe('an import', () => {
  it('stores every good row of many and reports every broken one', async () => {
    const random = seeded(1)
    const rows = Array.from({ length: 1200 }, (_, at) => organisationRow(at, random, true))
    const report = reportFile('messy.csv')
    const { last } = await load(ORGANISATION_HEADER + rows.join(''), '--report', report)
    expect(last).toContain('1200 rows, 1080 created')
    expect(last).toContain('120 refused')
    const refused = readReport(report).filter((line) => line.includes(';refused;'))
    expect(refused).toHaveLength(120)
    const reasons = new Set(refused.map((line) => line.split(';').at(-2)))
    expect([...reasons].sort()).toEqual([
      'kindUnknown',
      'nameMissing',
      'quoteUnclosed',
      'textTooLong',
      'websiteInvalid',
      'wrongColumnCount',
    ])
    expect(await db.organisation.count()).toBe(1080)
    expect(await db.outboxState.count()).toBe(1080)
    expect(await db.importKey.count()).toBe(0)
  })

  it('that was stopped leaves whole batches and can simply be run again', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `${at};Nummer ${at};Netzwerk`)
    const file = importFile('stopped.csv', [HEADER, ...rows].join('\n'))
    const stop = new AbortController()
    const given = { file, source: 'liste', licence: null, url: null, actorId: null, isDryRun: false }
    const stopped = importOrganisations({ ...given, signal: stop.signal })
    const poll = setInterval(async () => {
      if ((await db.organisation.count()) > 0) stop.abort()
    }, 5)
    await expect(stopped).rejects.toThrow('Stopped after')
    clearInterval(poll)
    const stored = await db.organisation.count()
    expect([stored > 0, stored < 1000, stored % 250]).toEqual([true, true, 0])
    expect(await db.event.count()).toBe(stored)
    expect(await db.importRun.findFirstOrThrow()).toMatchObject({ finishedAt: null })
    const again = await importOrganisations(given)
    expect(again.counts).toMatchObject({ created: 1000 - stored, unchanged: stored })
    expect(await db.event.count()).toBe(1000)
  })

  it('finds a key that comes twice however far apart', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => `${at % 599};Nummer ${at};Netzwerk`)
    const { lines } = await load([HEADER, ...rows].join('\n'))
    expect(lines[0]).toBe('line 601: duplicate')
  })

  it('keeps what two imports at the same time store once', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `${at};Nummer ${at};Netzwerk`)
    const file = importFile('twice.csv', [HEADER, ...rows].join('\n'))
    const run = () => runImportCommand('organisations', file, '--as', 'liste')
    await Promise.all([run(), run()])
    expect(await db.organisation.count()).toBe(400)
    expect(await db.event.count()).toBe(400)
  })
})

describe('the arguments', () => {
  it.each([
    [[], 'What to import is one of'],
    [['organisations'], 'One FILE is needed'],
    [['organisations', 'a.csv', 'b.csv', '--as', 'x'], 'One FILE is needed'],
    [['organisations', 'a.csv'], '--as SOURCE is needed'],
    [['organisations', 'a.csv', '--as'], '--as needs a value'],
    [['organisations', 'a.csv', '--as', 'x', '--lisence', 'y'], 'Unknown option --lisence'],
    [['challenges', 'a.csv', '--as', 'x'], '--licence is needed'],
    [['challenges', 'a.csv', '--as', 'x', '--licence', 'y', '--url', 'javascript:1'], '--url is no address'],
    [['challenges', 'a.csv', '--as', 'x', '--licence', 'y', '--language', 'fr'], 'The language is de or en'],
    [['taxonomy', 'dogs', 'a.csv', '--as', 'x'], 'The taxonomy is one of'],
    [['organisations', 'a.csv', '--as', 'x', '--complete'], 'belong to regions'],
    [['regions', 'a.csv', '--as', 'x', '--on', '1.1.2026'], '--on is a day'],
  ])('%o', async (args, problem) => {
    const { code, lines } = await runImportCommand(...args)
    expect(code).toBe(2)
    expect(lines[0]).toContain(problem)
    expect(lines.join('\n')).toContain('npm run import --')
  })
})
