import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChallenges } from '~/features/challenges/operations/list-challenges.server'
import { listForeignChallenges } from '~/features/challenges/operations/list-foreign-challenges.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { forgetPublicData } from '~/platform/public-data/public-data.server'
import { createForeignChallenge, createForeignSource } from '../../factories/foreign-challenge'
import { useDatabase } from '../../support/database'
import { eventActions } from '../../support/event-actions'
import { importFile, readReport, reportFile, runImportCommand } from '../../support/import-file'

useDatabase()

const challenge = (more: object = {}) => ({
  'challenge-id': '7',
  'challenge-title': 'Count fish',
  'submission-start': '2027/01/01',
  'submission-end': '2027/12/31 11:59 p.m.',
  tagline: 'Fish &amp; chips',
  description: '<p>Count <b>all</b></p></script><script>alert(1)</script>',
  permalink: 'https://example.org/7',
  agency: 'Office of Fish',
  ...more,
})
const load = (rows: object[], ...more: string[]) => {
  const file = importFile('fish.json', JSON.stringify(rows))
  return runImportCommand('challenges', file, '--as', 'fish', '--licence', 'CC0', ...more)
}

describe('challenges of others', () => {
  it('are stored as text with source, licence, language and an event each', async () => {
    const { code, last } = await load([challenge()], '--url', 'https://example.org/list')
    expect([code, last]).toEqual([0, expect.stringContaining('1 created')])
    const row = await db.foreignChallenge.findFirstOrThrow()
    expect(row).toMatchObject({
      source: 'fish',
      sourceLicence: 'CC0',
      sourceUrl: 'https://example.org/7',
      language: 'en',
      summary: 'Fish & chips',
      problem: 'Count all',
      endsOn: new Date('2027-12-31'),
      domains: [],
    })
    expect(await eventActions('foreignChallenge', row.id)).toEqual(['foreignChallenge.imported'])
    expect(await db.foreignSource.findFirstOrThrow()).toMatchObject({
      name: 'fish',
      isMatched: false,
      url: 'https://example.org/list',
    })
    expect(await eventActions('foreignSource', 'fish')).toEqual(['foreignSource.added'])
    expect(await db.importRun.findFirstOrThrow()).toMatchObject({ kind: 'challenges', isDryRun: false })
  })

  it('may name codes that came with another file', async () => {
    const list = importFile('list.csv', 'code;label_de;label_en\nedge;Randgeräte;Edge\n')
    await runImportCommand('taxonomy', 'technique', list, '--as', 'liste')
    forgetPublicData()
    const row = '1;Deiche;Deiche prüfen;de;edge|unbekannt'
    const file = importFile('own.csv', `id;titel;beschreibung;sprache;verfahren\n${row}\n`)
    await runImportCommand('challenges', file, '--as', 'own', '--licence', 'CC0')
    expect(await db.foreignChallenge.findFirstOrThrow()).toMatchObject({ techniques: ['edge'] })
  })

  it('never stand among the challenges of authorities', async () => {
    await load([challenge()])
    expect(await db.challenge.count()).toBe(0)
    expect((await findChallenges({}, null, new Date())).rows).toEqual([])
  })

  it('are rewritten where they changed, also by a new licence, and left alone otherwise', async () => {
    await load([challenge(), challenge({ 'challenge-id': '8' })])
    expect((await load([challenge(), challenge({ 'challenge-id': '8' })])).last).toContain('2 unchanged')
    const changed = await load([challenge({ tagline: 'New', 'submission-end': '' })])
    expect(changed.last).toContain('1 updated')
    const row = await db.foreignChallenge.findFirstOrThrow({ where: { externalId: '7' } })
    expect(row).toMatchObject({ summary: 'New', version: 2, endsOn: null, startsOn: new Date('2027-01-01') })
    const file = importFile(
      'fish.json',
      JSON.stringify([challenge({ tagline: 'New', 'submission-end': '' })]),
    )
    await runImportCommand('challenges', file, '--as', 'fish', '--licence', 'CC BY 4.0')
    expect(await db.foreignSource.findFirstOrThrow()).toMatchObject({ licence: 'CC BY 4.0' })
    expect(await eventActions('foreignSource', 'fish')).toEqual([
      'foreignSource.added',
      'foreignSource.changed',
    ])
    expect((await verifyEvents()).problems).toEqual([])
  })

  it('report what was decided about doubtful values', async () => {
    const report = reportFile('doubtful.csv')
    const rows = [challenge({ 'submission-start': '02/03/2027' }), challenge({ 'challenge-title': '=1+1;' })]
    await load(
      [...rows, challenge({ 'challenge-id': '9', description: '', tagline: '' })],
      '--report',
      report,
    )
    expect(readReport(report)).toEqual([
      '1;7;Count fish;created;dateAmbiguous;submission start',
      `2;7;"'=1+1;";refused;duplicate;`,
      '3;;;refused;textMissing;summary',
    ])
  })

  it('write nothing in a dry run but the note that it ran', async () => {
    const { last } = await load([challenge()], '--dry-run')
    expect(last).toMatch(/^Dry run, nothing written\. .* 1 created/)
    expect(await db.foreignChallenge.count()).toBe(0)
    expect(await db.foreignSource.count()).toBe(0)
    expect(await db.event.count()).toBe(0)
    expect(await db.importKey.count()).toBe(0)
    expect(await db.importRun.findFirstOrThrow()).toMatchObject({
      isDryRun: true,
      counts: { rows: 1, created: 1 },
    })
  })

  it('take domains from a mapping only', async () => {
    const mapping = importFile(
      'mapping.json',
      JSON.stringify({
        columns: {
          title: 'Name',
          summary: { from: 'Text', read: 'text' },
          domains: { from: 'Thema', read: 'domains', values: { Wohnen: 'housing' } },
        },
        constants: { language: 'de' },
      }),
    )
    const file = importFile('themen.csv', 'Name;Text;Thema\nA;Wohnungen finden;Wohnen\n')
    const given = ['challenges', file, '--as', 'x', '--licence', 'CC0', '--mapping']
    expect((await runImportCommand(...given, mapping)).code).toBe(0)
    expect(await db.foreignChallenge.findFirstOrThrow()).toMatchObject({
      domains: ['housing'],
      language: 'de',
    })
    importFile('mapping.json', '{"columns":{"titel":"Name"}}')
    const wrong = await runImportCommand(...given, mapping)
    expect(wrong).toMatchObject({ code: 1, last: expect.stringContaining('columns.titel: unknown') })
    importFile('mapping.json', '{"columns":{"title":"Anders"}}')
    expect((await runImportCommand(...given, mapping)).last).toContain('names none of the columns')
  })
})

describe('listForeignChallenges', () => {
  it('pages both ways and filters by source and by words taken literally', async () => {
    await createForeignSource()
    await createForeignSource({ name: 'andere', licence: 'CC BY 4.0' })
    for (let at = 0; at < 23; at += 1) await createForeignChallenge()
    await createForeignChallenge({ source: 'andere', title: '100 % of \\ fish', sourceLicence: 'CC BY 4.0' })
    const all = { text: '', source: null }
    const first = await listForeignChallenges(all, null)
    expect([first.total, first.rows.length, first.previous]).toEqual([24, 20, null])
    const second = await listForeignChallenges(all, first.next)
    expect([second.rows.length, second.next]).toEqual([4, null])
    const back = await listForeignChallenges(all, second.previous)
    expect(back.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id))
    const found = async (text: string) => (await listForeignChallenges({ text, source: null }, null)).total
    expect([
      await found('100 %'),
      await found('%'),
      await found('_'),
      await found('\\'),
      await found('FISH'),
    ]).toEqual([1, 1, 0, 1, 24])
    expect((await listForeignChallenges({ text: '', source: 'andere' }, null)).rows[0]).toMatchObject({
      source: {
        name: 'andere',
        licence: 'CC BY 4.0',
        licenceUrl: expect.stringContaining('creativecommons'),
      },
    })
  })
})

const DATA = path.resolve('../shared/data')
const FILES = [
  { file: path.join(DATA, 'challenge-gov/open.json'), rows: 29, refused: [] },
  { file: path.join(DATA, 'challenge-gov/closed-sample.json'), rows: 60, refused: [] },
  {
    file: path.join(DATA, 'opportunity-project/problem_statements.json'),
    rows: 30,
    refused: ['textMissing'],
  },
]

describe.each(FILES)('the real file $file', ({ file, rows, refused }) => {
  const isThere = existsSync(file)
  if (!isThere) console.info(`skipped: ${file} is absent`)

  it.skipIf(!isThere)('is taken without a crash, every refused row with its reason', async () => {
    const report = reportFile('real.csv')
    const given = ['challenges', file, '--as', 'real', '--licence', 'CC0', '--report', report]
    const { code, last } = await runImportCommand(...given)
    expect(code).toBe(0)
    expect(last).toContain(`${rows} rows`)
    const lines = readReport(report)
    const refusals = lines.filter((line) => line.includes(';refused;'))
    for (const line of refusals) console.info(`${path.basename(file)}: ${line}`)
    expect([...new Set(refusals.map((line) => line.split(';').at(-2)))]).toEqual(refused)
    const stored = await db.foreignChallenge.findMany()
    expect(stored.length + refusals.length).toBe(rows)
    for (const { title, summary, problem } of stored) {
      expect(`${title}\n${summary}\n${problem}`).not.toMatch(/<\/?[a-z]+[ >]|&[a-z]+;/i)
      expect(title).not.toBe('')
    }
    expect((await runImportCommand(...given)).last).toContain(`${stored.length} unchanged`)
  })
})
