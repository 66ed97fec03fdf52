import { reportLine } from '~/domain/import/csv-report'
import type { Translate } from '~/i18n/translate'
import type { EventRow } from './list-events.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '\ufeff'

/**
 * Events as a table for spreadsheets. What begins like a formula is quoted, so that no cell runs when it is
 * opened.
 */
export function eventsCsv(rows: readonly EventRow[], t: Translate): string {
  const head = [
    t('events.column.at'),
    t('events.filter.type'),
    t('events.filter.id'),
    t('events.column.number'),
    t('events.column.action'),
    t('events.column.actor'),
    t('events.column.actorId'),
    t('events.column.fields'),
  ]
  const lines = rows.map((row) =>
    reportLine([
      row.at.toISOString(),
      row.streamType,
      row.streamId,
      row.seq,
      row.action,
      row.actor?.name ?? t('events.platform'),
      row.actor?.id ?? '',
      row.fields
        .map(({ name, state, text }) => `${name}: ${state === 'shown' ? text : t(`events.value.${state}`)}`)
        .join('\n'),
    ]),
  )
  return MARK + reportLine(head) + lines.join('')
}
