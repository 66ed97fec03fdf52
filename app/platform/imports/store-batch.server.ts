import { Prisma } from '#prisma/generated/client'
import type { RowReason } from '~/domain/import/reasons'
import { isDatabaseReady } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { logger } from '~/platform/logger.server'
import type { ImportItem, ImportTarget, Origin, Plan, ReadRow } from './import-target'
import { RowRefusedError } from './row-refused.server'

export type Stored<Planned> = { plans: Planned[]; failed: { line: number; reason: RowReason }[] }

/**
 * Writes a batch at once. Where the database refuses it, it is halved until the rows that it refuses stand
 * alone: one row spoils no other.
 */
export async function storeBatch<Item extends ImportItem, Planned extends Plan<Item>>(
  target: ImportTarget<Item, Planned>,
  rows: readonly ReadRow<Item>[],
  origin: Origin,
  isDryRun: boolean,
): Promise<Stored<Planned>> {
  if (rows.length === 0) return { plans: [], failed: [] }
  try {
    const plans = await target.plan(rows, origin)
    if (!isDryRun) await target.store(plans, origin)
    return { plans, failed: [] }
  } catch (error) {
    // Without a database no row is to blame: the import ends, and can be run again.
    if (!(await isDatabaseReady())) throw error
    const [only] = rows
    if (rows.length === 1 && only)
      return { plans: [], failed: [{ line: only.line, reason: why(error, only) }] }
    const middle = Math.ceil(rows.length / 2)
    const first = await storeBatch(target, rows.slice(0, middle), origin, isDryRun)
    const second = await storeBatch(target, rows.slice(middle), origin, isDryRun)
    return { plans: [...first.plans, ...second.plans], failed: [...first.failed, ...second.failed] }
  }
}

function why(error: unknown, { line }: { line: number }): RowReason {
  if (error instanceof RowRefusedError) return error.reason
  if (uniqueViolation(error) || isDoubleKey(error)) return 'duplicate'
  logger().error({ err: error, line }, 'row not imported')
  return 'notStored'
}

/** SQL written by hand reports a doubled key by its SQLSTATE only. */
function isDoubleKey(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    /\b23505\b/.test(JSON.stringify(error.meta ?? {}))
  )
}
