import { importForeignChallenges } from '~/features/challenges/operations/import-foreign-challenges.server'
import { importOrganisations } from '~/features/profiles/operations/import-organisations.server'
import type { ImportReport } from '~/platform/imports/import-report.server'
import type { ImportArguments } from './import-arguments.server'
import { importRegions } from './import-regions.server'
import { importTaxonomy } from './import-taxonomy.server'

type Asked = ImportArguments & {
  actorId: string | null
  onProgress: (rows: number) => void
  signal: AbortSignal | undefined
}
/** `lines`: what else there is to say before the report. */
type Imported = { lines: string[]; report: ImportReport }

/** Everything that the command can import. */
export const importKinds: Record<ImportArguments['what'], (asked: Asked) => Promise<Imported>> = {
  organisations: async ({ kind, ...asked }) => ({
    lines: [],
    report: await importOrganisations({ ...asked, kind: kind ?? undefined }),
  }),
  challenges: async ({ language, licence, ...asked }) => ({
    lines: [],
    report: await importForeignChallenges({
      ...asked,
      licence: licence ?? '',
      language: language ?? undefined,
    }),
  }),
  taxonomy: async ({ taxonomy, ...asked }) => ({
    lines: [],
    report: await importTaxonomy({ ...asked, taxonomy: taxonomy ?? 'domain' }),
  }),
  regions: importRegions,
}
