import { inOrder } from '~/domain/import/area-changes'
import { REGION_SHAPES } from '~/domain/import/catalogue-shapes'
import { mapRegion } from '~/domain/import/map-region'
import type { ImportReport, Outcome } from '~/platform/imports/import-report.server'
import type { ImportTarget } from '~/platform/imports/import-target'
import { type RunOptions, runImport } from '~/platform/imports/run-import.server'
import { carryOverChanges } from './carry-over-changes.server'
import { findGone } from './find-gone.server'
import { readAreaChanges } from './read-area-changes.server'
import { planRegions, type RegionItem, type RegionPlan, storeRegions } from './store-regions.server'

type Options = RunOptions & {
  /** file with changes of municipalities */
  changes: string | null
  /** the file names every municipality of its states: those that are missing are no more */
  isComplete: boolean
  /** the day the list stands for; changes of later days wait. Default: today */
  on: string | null
}
export type RegionImport = { lines: string[]; report: ImportReport }

/**
 * Reads states, districts and municipalities by their keys, then carries over what a file of changes says and,
 * for a complete list, which keys are gone: to the regions and to the authorities behind them.
 * @throws UnreadableFileError, ImportStoppedError
 */
export async function importRegions({
  changes: changesFile,
  isComplete,
  on,
  ...options
}: Options): Promise<RegionImport> {
  const day = on ?? new Date().toISOString().slice(0, 10)
  const changes = changesFile ? await readAreaChanges(changesFile) : { refused: [], changes: [] }
  const listed = new Set<string>()
  const fresh: { code: string; name: string }[] = []
  const lines: string[] = []
  const target: ImportTarget<RegionItem, RegionPlan> = {
    kind: 'regions',
    shapes: REGION_SHAPES,
    map: (shape, row) => {
      const mapped = mapRegion(shape, row)
      if (!mapped.ok) return mapped
      const { code, nameDe } = mapped.item
      listed.add(code)
      return { ...mapped, item: { ...mapped.item, externalId: code, name: nameDe } }
    },
    plan: async (rows) => {
      const plans = await planRegions(rows)
      for (const { fate, row } of plans) if (fate === 'created') fresh.push(row.item)
      return plans
    },
    store: storeRegions,
  }
  const report = await runImport(target, {
    ...options,
    finish: async (soFar): Promise<Outcome[]> => {
      const due = inOrder(changes.changes.filter((change) => change.on <= day))
      const later = changes.changes.filter((change) => change.on > day)
      const gone = isComplete
        ? await findGone({ listed, fresh, due, day, refused: soFar.refusedCount })
        : null
      if (gone?.problem) lines.push(gone.problem)
      const outcomes = await carryOverChanges([...due, ...(gone?.ended ?? [])], options, options.isDryRun)
      return [
        ...changes.refused,
        ...later.map(({ line, oldKey, kind }): Outcome => waiting(line, oldKey, kind)),
        ...outcomes,
        ...(gone?.unclear ?? []),
      ]
    },
  })
  return { lines, report }
}

function waiting(line: number, externalId: string, kind: string): Outcome {
  return { line, externalId, name: kind, fate: 'unchanged', reason: 'notYet', column: '' }
}
