import { reportLine } from '~/domain/import/csv-report'
import type { LogRow } from './list-log.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '\ufeff'
const HEAD = [
  ...['decidedAt', 'measure', 'rule', 'ruleVersion', 'basis', 'item', 'until'],
  ...['automated', 'fromReport', 'appeal', 'liftedAt'],
]

/** The log as a table for machines and spreadsheets: the same words in both languages, so that files can be added up. */
export function logCsv(rows: readonly LogRow[]): string {
  const lines = rows.map((row) =>
    reportLine([
      ...[row.decidedAt.toISOString(), row.measure, row.ruleId, String(row.ruleVersion), row.basis],
      ...[row.itemType ?? '', row.until?.toISOString() ?? '', String(row.isAutomated)],
      ...[String(row.isFromNotice), row.appeal ? (row.appeal.outcome ?? 'open') : ''],
      row.liftedAt?.toISOString() ?? '',
    ]),
  )
  return MARK + reportLine(HEAD) + lines.join('')
}
