import { reportLine } from '~/domain/import/csv-report'
import type { Translate } from '~/i18n/translate'
import type { ExposureRow } from './read-exposure.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '\ufeff'

/** How often whom matching has shown, as a table for spreadsheets. */
export function exposureCsv(rows: readonly ExposureRow[], starving: ReadonlySet<string>, t: Translate) {
  const head = [
    t('exposure.column.name'),
    t('exposure.column.shown'),
    t('exposure.column.first'),
    t('exposure.column.starving'),
  ]
  const lines = rows.map(({ id, name, shown, amongFirst }) =>
    reportLine([name, shown, amongFirst, t(starving.has(id) ? 'exposure.yes' : 'exposure.no')]),
  )
  return MARK + reportLine(head) + lines.join('')
}
