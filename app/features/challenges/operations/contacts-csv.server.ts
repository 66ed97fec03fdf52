import { reportLine } from '~/domain/import/csv-report'
import { personName } from '~/i18n/person-name'
import type { Translate } from '~/i18n/translate'
import type { Contact } from './list-contacts.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '\ufeff'

/**
 * The contacts of a challenge as a table for spreadsheets. What begins like a formula is quoted, so that no
 * cell runs when the file is opened.
 */
export function contactsCsv(rows: readonly Contact[], t: Translate): string {
  const head = [
    t('contact.column.at'),
    t('contact.column.counterpart'),
    t('contact.column.organisation'),
    t('contact.column.channel'),
    t('contact.column.told'),
    t('contact.column.by'),
    t('contact.column.recordedAt'),
  ]
  const lines = rows.map((row) =>
    reportLine([
      row.at.toISOString(),
      row.counterpart,
      row.organisation?.name ?? '',
      t(`contact.channel.${row.channel}`),
      row.told,
      personName(t, row.by),
      row.recordedAt.toISOString(),
    ]),
  )
  return MARK + reportLine(head) + lines.join('')
}
