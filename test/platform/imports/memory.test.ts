import { existsSync, mkdtempSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runImportProcess, writeBigList } from '#test/support/import-process'

const SMALL = 10
const BIG = 120
/**
 * What the heap may differ by between two runs, whatever the size of the file: the collector comes when it
 * likes (75 MB have been seen). A file that is kept would be 110 MB more.
 */
const TOLERATED_MEGABYTES = 90

const folder = mkdtempSync(path.join(tmpdir(), 'big-list-'))
afterAll(() => rm(folder, { recursive: true }))

const isTold = existsSync('/proc/self/status')
if (!isTold) console.info('skipped: this system does not tell the memory of a process')

it.skipIf(!isTold)(
  'takes no more memory for a file of 120 MB than for one of 10 MB',
  async () => {
    const peaks: number[] = []
    for (const megabytes of [SMALL, BIG]) {
      const file = path.join(folder, `${megabytes}.csv`)
      const report = path.join(folder, `${megabytes}-report.csv`)
      const rows = await writeBigList(file, megabytes)
      const given = ['organisations', file, '--as', 'big', '--dry-run', '--report', report]
      const { code, output, peak, seconds } = await runImportProcess(given)
      expect([code, output]).toEqual([0, expect.stringContaining(`${rows} rows`)])
      expect((await stat(report)).size).toBeGreaterThan(rows * 20)
      console.info(`${megabytes} MB, ${rows} rows: ${Math.round(peak)} MB at most, ${seconds.toFixed(1)} s`)
      peaks.push(peak)
    }
    const [small = 0, big = 0] = peaks
    expect(big - small).toBeLessThan(TOLERATED_MEGABYTES)
  },
  600_000,
)
