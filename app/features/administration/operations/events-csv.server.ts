import Papa from 'papaparse'
import type { Translate } from '~/i18n/translate'
import type { EventRow } from './list-events.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '﻿'

/**
 * Events as a table for spreadsheets. What begins like a formula is quoted, so that no cell runs when it is
 * opened.
 */
export function eventsCsv(rows: readonly EventRow[], t: Translate): string {
  const table = rows.map((row) => ({
    [t('events.column.at')]: row.at.toISOString(),
    [t('events.filter.type')]: row.streamType,
    [t('events.filter.id')]: row.streamId,
    [t('events.column.number')]: row.seq,
    [t('events.column.action')]: row.action,
    [t('events.column.actor')]: row.actor?.name ?? t('events.platform'),
    [t('events.column.actorId')]: row.actor?.id ?? '',
    [t('events.column.fields')]: row.fields
      .map(({ name, state, text }) => `${name}: ${state === 'shown' ? text : t(`events.value.${state}`)}`)
      .join('\n'),
  }))
  return MARK + Papa.unparse(table, { delimiter: ';', escapeFormulae: true })
}
