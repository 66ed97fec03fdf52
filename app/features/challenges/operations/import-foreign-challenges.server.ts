import { FOREIGN_CHALLENGE_SHAPES } from '~/domain/import/foreign-challenge-shapes'
import { mapForeignChallenge } from '~/domain/import/map-foreign-challenge'
import type { ImportReport } from '~/platform/imports/import-report.server'
import type { ImportTarget } from '~/platform/imports/import-target'
import { type RunOptions, runImport } from '~/platform/imports/run-import.server'
import { knownCodes } from '~/platform/public-data/codes.server'
import {
  type ForeignChallengeItem,
  type ForeignPlan,
  planForeignChallenges,
  storeForeignChallenges,
} from './store-foreign-challenges.server'

type Options = RunOptions & { licence: string; language?: 'de' | 'en' | undefined }

/**
 * Reads challenges that somebody else published. They stand apart from the authorities' own, name source and
 * licence, take no proposals, and are matched only where an administrator switches their source on.
 * @param language taken where neither row nor file says one
 * @throws UnreadableFileError, ImportStoppedError
 */
export async function importForeignChallenges({ language, ...options }: Options): Promise<ImportReport> {
  const codes = await knownCodes()
  const target: ImportTarget<ForeignChallengeItem, ForeignPlan> = {
    kind: 'challenges',
    shapes: FOREIGN_CHALLENGE_SHAPES,
    map: (shape, row) => {
      const mapped = mapForeignChallenge(shape, row, { language, codes })
      return mapped.ok ? { ...mapped, item: { ...mapped.item, name: mapped.item.title } } : mapped
    },
    plan: planForeignChallenges,
    store: storeForeignChallenges,
  }
  return runImport(target, options)
}
