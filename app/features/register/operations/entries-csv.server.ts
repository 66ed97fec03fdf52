import { reportLine } from '~/domain/import/csv-report'
import { path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import type { ListedEntry } from './list-entries.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '\ufeff'
const HEAD = [
  ...['system', 'authority', 'phase', 'provider', 'seatPlace', 'seatCountry', 'licenceModel', 'aiActClass'],
  ...['wouldUseAgain', 'experiences', 'publishedAt', 'url'],
]

/** The register as a table for machines and spreadsheets: the same words in both languages, so that files can be added up. */
export function entriesCsv(rows: readonly ListedEntry[]): string {
  const { publicUrl } = configuration()
  const lines = rows.map((row) =>
    reportLine([
      ...[row.name, row.authorityName, row.phase, row.providerName, row.providerPlace, row.providerCountry],
      ...[row.licenceModel, row.aiActClass, row.againYes, row.againAll, row.publishedAt.toISOString()],
      publicUrl + path('de', 'registerEntry', { entryId: row.id }),
    ]),
  )
  return MARK + reportLine(HEAD) + lines.join('')
}
