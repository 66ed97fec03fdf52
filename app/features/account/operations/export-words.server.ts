import type { JsonValue } from '~/domain/canonical/canonical-json'
import { formatInstant } from '~/i18n/format'
import { messagesOf } from '~/i18n/messages.server'
import { isMessageKey } from '~/i18n/translate'
import { findTemplate } from '~/outbox/templates/registry'
import type { Locale } from '~/paths'

/** Columns that hold codes, one or several. */
const CODES: readonly string[] = [
  ...['state', 'role', 'platformRole', 'part', 'channel', 'frequency', 'outcome', 'locale', 'purpose'],
]
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** The name of a section in a language. */
export function sectionName(locale: Locale, section: string): string {
  return wordFor(locale, `myData.section.${section}`) ?? section
}

/** The name of a column in a language. */
export function columnName(locale: Locale, column: string): string {
  return wordFor(locale, `myData.column.${column}`) ?? column
}

/** A value as people read it: instants as in Berlin, gaps as a dash, codes in words where there are words. */
export function cellText(locale: Locale, column: string, value: JsonValue): string {
  if (value === null || value === '') return '–'
  if (typeof value !== 'string') return JSON.stringify(value)
  if (INSTANT.test(value)) return formatInstant(locale, new Date(value))
  if (column === 'kind') return kindName(locale, value)
  if (column === 'action') return wordFor(locale, `myData.action.${value}`) ?? value
  if (!CODES.includes(column)) return value
  return value
    .split(', ')
    .map((code) => wordFor(locale, `myData.value.${code}`) ?? code)
    .join(', ')
}

/** What a message is about: of a kind itself, or of the text that was sent. */
function kindName(locale: Locale, value: string): string {
  const kind = findTemplate(value)?.kind ?? value
  return wordFor(locale, `notificationKind.${kind}`) ?? wordFor(locale, `myData.value.${kind}`) ?? value
}

function wordFor(locale: Locale, key: string): string | undefined {
  const messages = messagesOf(locale)
  return isMessageKey(messages, key) ? messages[key] : undefined
}
