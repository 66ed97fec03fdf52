import type { Remark, RowReason } from '~/domain/import/reasons'
import type { Shape } from '~/domain/import/shape'
import type { Outcome, ReportWriter } from './import-report.server'
import type { ImportItem, ImportTarget, Origin, Plan, ReadRow } from './import-target'
import type { NumberedRow } from './open-rows.server'
import { takeNewKeys } from './seen-keys.server'
import { storeBatch } from './store-batch.server'

type Step = {
  shape: Shape
  runId: string
  writer: ReportWriter
  batch: readonly NumberedRow[]
  options: Origin & { isDryRun: boolean }
}
type WithRemarks<Item extends ImportItem> = ReadRow<Item> & { remarks: readonly Remark[] }

/** Takes a batch of rows through reading, looking for doubles, and storing, and reports every one of them. */
export async function importBatch<Item extends ImportItem, Planned extends Plan<Item>>(
  target: ImportTarget<Item, Planned>,
  { shape, runId, writer, batch, options }: Step,
): Promise<void> {
  const outcomes: Outcome[] = []
  const read: WithRemarks<Item>[] = []
  for (const one of batch) {
    if ('fault' in one) {
      outcomes.push(refused(one.line, one.fault))
      continue
    }
    const mapped = target.map(shape, one.row)
    if (mapped.ok) read.push({ line: one.line, item: mapped.item, remarks: mapped.remarks })
    else outcomes.push(refused(one.line, mapped.reason, null, mapped.column))
  }
  const { first, doubled } = await partDoubles(runId, read)
  outcomes.push(...doubled.map(({ line, item }) => refused(line, 'duplicate', item)))
  const { plans, failed } = await storeBatch(target, first, options, options.isDryRun)
  const byLine = new Map(first.map((row) => [row.line, row]))
  for (const { line, reason } of failed) outcomes.push(refused(line, reason, byLine.get(line)?.item))
  for (const { row, fate } of plans) {
    const { externalId, name } = row.item
    const taken = { line: row.line, externalId, name, fate }
    const [remark, ...others] = byLine.get(row.line)?.remarks ?? []
    outcomes.push({ ...taken, reason: remark?.reason ?? '', column: remark?.column ?? '' })
    // Further remarks on the same row are lines of their own, which count no second time.
    for (const { reason, column } of others) outcomes.push({ ...taken, reason, column, isFurther: true })
  }
  await writer.add(outcomes)
}

/** Of rows with the same key in one file the first counts. */
async function partDoubles<Item extends ImportItem>(runId: string, rows: readonly WithRemarks<Item>[]) {
  const first: WithRemarks<Item>[] = []
  const doubled: WithRemarks<Item>[] = []
  if (rows.length === 0) return { first, doubled }
  const fresh = await takeNewKeys(
    runId,
    rows.map(({ item }) => item.externalId),
  )
  const met = new Set<string>()
  for (const row of rows) {
    const { externalId } = row.item
    if (fresh.has(externalId) && !met.has(externalId)) first.push(row)
    else doubled.push(row)
    met.add(externalId)
  }
  return { first, doubled }
}

function refused(line: number, reason: RowReason, item: ImportItem | null = null, column = ''): Outcome {
  const { externalId = '', name = '' } = item ?? {}
  return { line, externalId, name, fate: 'refused', reason, column }
}
