import type { AreaChange } from '~/domain/import/area-changes'
import { markIndexChanged } from '~/features/searching/operations/walk-index.server'
import { transact } from '~/platform/database/client.server'
import type { Outcome } from '~/platform/imports/import-report.server'
import type { Origin } from '~/platform/imports/import-target'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import { applyAreaChange } from './apply-area-change.server'

type Numbered = AreaChange & { line: number | null }

/** Takes back what a dry run has written. */
class DryRun extends Error {
  constructor(readonly outcomes: Outcome[]) {
    super('dry run')
  }
}

/**
 * Carries changes of municipalities over, in one transaction: all of them or none. A dry run does the same
 * and takes it back, so that it tells exactly what would happen, also where changes build on each other.
 */
export async function carryOverChanges(
  changes: readonly Numbered[],
  origin: Origin,
  isDryRun: boolean,
): Promise<Outcome[]> {
  if (changes.length === 0) return []
  try {
    const carried = await transact(async (tx) => {
      const outcomes: Outcome[] = []
      for (const change of changes) outcomes.push(...(await applyAreaChange(tx, change, origin)))
      if (isDryRun) throw new DryRun(outcomes)
      await publicDataChanged(tx)
      await markIndexChanged(tx)
      return outcomes
    })
    await refreshPublicData()
    return carried
  } catch (error) {
    if (error instanceof DryRun) return error.outcomes
    throw error
  }
}
