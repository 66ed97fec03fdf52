import { type ImportedOrganisation, mapOrganisation } from '~/domain/import/map-organisation'
import { ORGANISATION_SHAPES } from '~/domain/import/organisation-shapes'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import type { ImportReport } from '~/platform/imports/import-report.server'
import type { ImportTarget } from '~/platform/imports/import-target'
import { type RunOptions, runImport } from '~/platform/imports/run-import.server'
import { knownCodes } from '~/platform/public-data/codes.server'
import { type OrganisationPlan, planOrganisations, storeOrganisations } from './store-imported.server'

/**
 * Reads a list of organisations into the directory: new ones are listed, changed ones rewritten, unchanged
 * ones left alone, those that somebody runs by now never touched.
 * @param kind taken instead of the rows' own
 * @throws UnreadableFileError, ImportStoppedError
 */
export async function importOrganisations({
  kind,
  ...options
}: RunOptions & { kind?: OrganisationKind | undefined }): Promise<ImportReport> {
  const codes = await knownCodes()
  const target: ImportTarget<ImportedOrganisation, OrganisationPlan> = {
    kind: 'organisations',
    shapes: ORGANISATION_SHAPES,
    map: (shape, row) => mapOrganisation(shape, row, { kind, codes }),
    plan: planOrganisations,
    store: storeOrganisations,
  }
  return runImport(target, options)
}
