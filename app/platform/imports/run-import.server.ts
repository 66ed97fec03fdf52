import { setImmediate } from 'node:timers/promises'
import { detectShape, type Shape } from '~/domain/import/shape'
import { importBatch } from './import-batch.server'
import { type ImportReport, type Outcome, ReportWriter } from './import-report.server'
import { beginRun, endRun } from './import-run.server'
import type { ImportItem, ImportTarget, Origin, Plan } from './import-target'
import { type NumberedRow, openRows } from './open-rows.server'
import { readMappingFile } from './read-mapping.server'
import { forgetKeys } from './seen-keys.server'
import { UnreadableFileError } from './unreadable-file.server'

export type RunOptions = Origin & {
  file: string
  isDryRun: boolean
  /** file with a mapping of columns; without it the columns tell the shape */
  mapping?: string | null
  /** file for the report */
  report?: string | null
  /** called from time to time with the number of rows read so far */
  onProgress?: (rows: number) => void
  /** ends the import after the batch in hand */
  signal?: AbortSignal | undefined
}

type WithEnd = RunOptions & {
  /** what is left to do when all rows are read; its outcomes are counted and reported with theirs */
  finish?: (report: ImportReport) => Promise<readonly Outcome[]>
}

/** The import was stopped from outside; whole batches are stored, and it can simply be run again. */
export class ImportStoppedError extends Error {
  readonly isExpected = true
}

const BATCH = 250
const PROGRESS = 10_000

/**
 * Reads a file into the database, batch by batch: new things are created, changed ones rewritten, unchanged
 * ones left alone. Each row is taken whole or not at all, each batch as well; the memory it takes does not
 * grow with the file. A dry run does all of it but the writing.
 * @throws UnreadableFileError, ImportStoppedError
 */
export async function runImport<Item extends ImportItem, Planned extends Plan<Item>>(
  target: ImportTarget<Item, Planned>,
  options: WithEnd,
): Promise<ImportReport> {
  const { file, isDryRun, mapping = null, report: reportFile = null, finish } = options
  const { headers, rows } = await openRows(file)
  const shape = await shapeOf(target.shapes, headers, mapping)
  const writer = await ReportWriter.open(shape.name, reportFile, [file, ...(mapping ? [mapping] : [])])
  const { report } = writer
  try {
    const runId = await beginRun(target.kind, options, isDryRun)
    for await (const batch of inBatches(rows)) {
      if (options.signal?.aborted) throw new ImportStoppedError(`Stopped after ${report.rows} rows`)
      await importBatch(target, { shape, runId, writer, batch, options })
      const before = report.rows
      report.rows += batch.length
      if (Math.floor(before / PROGRESS) < Math.floor(report.rows / PROGRESS))
        options.onProgress?.(report.rows)
      // Requests of people come in between, also where nothing had to be waited for.
      await setImmediate()
    }
    if (finish) await writer.add(await finish(report))
    await endRun(runId, report)
    await forgetKeys(runId)
    return report
  } finally {
    await writer.close()
  }
}

async function shapeOf(shapes: readonly Shape[], headers: string[], mapping: string | null) {
  const shape = mapping === null ? detectShape(shapes, headers) : await readMappingFile(mapping, shapes)
  if (!shape) throw new UnreadableFileError(`No known columns: ${headers.slice(0, 12).join(', ')}`)
  const named = Object.values(shape.columns).flatMap(({ from }) => from)
  const missing = named.filter((column) => !headers.includes(column))
  if (mapping !== null && missing.length === named.length)
    throw new UnreadableFileError(`The mapping names none of the columns: ${headers.slice(0, 12).join(', ')}`)
  return shape
}

async function* inBatches(stretches: AsyncIterable<NumberedRow[]>) {
  let batch: NumberedRow[] = []
  for await (const stretch of stretches) {
    for (const row of stretch) {
      batch.push(row)
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
