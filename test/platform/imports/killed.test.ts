import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runImportProcess } from '#test/support/import-process'

const ROWS = 5000
const BATCH = 250

const folder = mkdtempSync(path.join(tmpdir(), 'killed-'))
afterAll(() => rm(folder, { recursive: true }))

it('a killed import leaves whole batches only and can simply be run again', async () => {
  const file = path.join(folder, 'list.csv')
  const report = path.join(folder, 'report.csv')
  const rows = Array.from({ length: ROWS }, (_, at) => `${at};Nummer ${at};Netzwerk`)
  writeFileSync(file, ['id;name;art', ...rows].join('\n'))
  const settings = { DATA_DIR: path.join(folder, 'data') }
  const given = ['organisations', file, '--as', 'liste', '--report', report]
  const hasBegun = () => existsSync(report) && statSync(report).size > 20_000
  const killed = await runImportProcess(given, settings, hasBegun)
  expect(killed.code).toBeNull()
  expect((await stat(report)).size).toBeGreaterThan(20_000)

  const again = await runImportProcess(given, settings)
  expect(again.code, again.output).toBe(0)
  const [, created = 0, unchanged = 0] = (
    /(\d+) created, 0 updated, (\d+) unchanged/.exec(again.output) ?? []
  ).map(Number)
  expect([created + unchanged, unchanged % BATCH, unchanged > 0, created > 0]).toEqual([ROWS, 0, true, true])
  expect(again.output).toContain('0 refused')
}, 300_000)
