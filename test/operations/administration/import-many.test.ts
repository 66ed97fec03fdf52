import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { useDatabase } from '../../support/database'
import { importFile, readReport, reportFile, runImportCommand } from '../../support/import-file'
import { ORGANISATION_HEADER, organisationRow, seeded } from '../../support/messy-rows'

useDatabase()

const ROWS = 10_000
/** Why each tenth row is refused, in the order in which the rows are broken. */
const REASONS = [
  'wrongColumnCount',
  'nameMissing',
  'kindUnknown',
  'websiteInvalid',
  'quoteUnclosed',
  'textTooLong',
]

it('reports every broken row of many with its line and its reason, and stores every other one', async () => {
  const random = seeded(5)
  const rows = Array.from({ length: ROWS }, (_, at) => organisationRow(at, random, true))
  const report = reportFile('many.csv')
  const file = importFile('many-rows.csv', ORGANISATION_HEADER + rows.join(''))
  const { code } = await runImportCommand('organisations', file, '--as', 'liste', '--report', report)
  expect(code).toBe(0)

  const broken: string[] = []
  const good: string[] = []
  let line = 2
  for (const [at, row] of rows.entries()) {
    if (at % 10 === 9) broken.push(`${line} ${REASONS[Math.floor(at / 10) % REASONS.length]}`)
    else good.push(String(at))
    line += row.split('\n').length - 1
  }
  const refused = readReport(report).flatMap((told) => {
    const [place, , , fate, reason] = told.split(';')
    return fate === 'refused' ? [`${place} ${reason}`] : []
  })
  expect(refused).toEqual(broken)
  const stored = await db.organisation.findMany({ select: { externalId: true } })
  expect(stored.map(({ externalId }) => externalId).sort()).toEqual(good.sort())
  expect(await db.event.count({ where: { action: 'organisation.imported' } })).toBe(good.length)
}, 120_000)
