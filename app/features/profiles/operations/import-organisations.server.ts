import { mapRow } from '~/domain/import/map-row'
import type { RowReason } from '~/domain/import/readers'
import { detectShape, type Shape } from '~/domain/import/shape'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { logger } from '~/platform/logger.server'
import { type NumberedRow, openRows, UnreadableFileError } from './read-rows.server'
import {
  type Fate,
  hashOf,
  type ImportedRow,
  type Origin,
  planRows,
  storeRows,
} from './store-imported.server'

export type ImportOptions = Origin & {
  file: string
  isDryRun: boolean
  kind?: OrganisationKind
  /** called after each batch with the number of rows read so far */
  onProgress?: (rows: number) => void
}
export type RefusedRow = { line: number; reason: RowReason; column: string | null }
export type ImportReport = {
  shape: string
  rows: number
  counts: Record<Fate, number>
  refused: RefusedRow[]
}

const BATCH = 100

/**
 * Reads a list of organisations into the directory: new ones are listed, changed ones rewritten, unchanged
 * ones left alone, those that somebody runs by now never touched. Each row is taken whole or not at all.
 * @throws UnreadableFileError
 */
export async function importOrganisations(options: ImportOptions): Promise<ImportReport> {
  const { headers, rows } = await openRows(options.file)
  const shape = detectShape(headers)
  if (!shape) throw new UnreadableFileError(`No known columns: ${headers.slice(0, 12).join(', ')}`)
  const report: ImportReport = {
    shape: shape.name,
    rows: 0,
    counts: { created: 0, updated: 0, unchanged: 0, claimed: 0 },
    refused: [],
  }
  const seen = new Set<string>()
  for await (const batch of inBatches(rows)) {
    const taken = batch.flatMap((row) => read(row, shape, options, seen, report))
    await store(taken, options, report)
    report.rows += batch.length
    options.onProgress?.(report.rows)
  }
  return report
}

function read(
  { line, row }: NumberedRow,
  shape: Shape,
  { kind, licence }: ImportOptions,
  seen: Set<string>,
  report: ImportReport,
): ImportedRow[] {
  const refuse = (reason: RowReason, column: string | null) => {
    report.refused.push({ line, reason, column })
    return []
  }
  if (row === null) return refuse('wrongColumnCount', null)
  const result = mapRow(shape, row, kind)
  if (!result.ok) return refuse(result.reason, result.column)
  const { organisation } = result
  if (seen.has(organisation.externalId)) return refuse('duplicate', null)
  seen.add(organisation.externalId)
  return [{ line, organisation, hash: hashOf(organisation, licence) }]
}

/** Writes a batch at once; where the database refuses it, row by row, so that one row spoils no other. */
async function store(rows: ImportedRow[], options: ImportOptions, report: ImportReport): Promise<void> {
  const plans = await planRows(rows, options)
  try {
    if (!options.isDryRun) await storeRows(plans, options)
    for (const { fate } of plans) report.counts[fate] += 1
  } catch (error) {
    const [only] = rows
    if (rows.length > 1) {
      for (const row of rows) await store([row], options, report)
    } else if (only) {
      const reason = uniqueViolation(error) ? 'duplicate' : 'notStored'
      if (reason === 'notStored') logger().error({ err: error, line: only.line }, 'row not imported')
      report.refused.push({ line: only.line, reason, column: null })
    }
  }
}

async function* inBatches(rows: AsyncIterable<NumberedRow>) {
  let batch: NumberedRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
