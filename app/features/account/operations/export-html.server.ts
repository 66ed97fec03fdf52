import type { JsonValue } from '~/domain/canonical/canonical-json'
import { formatInstant } from '~/i18n/format'
import { messagesOf, translate } from '~/i18n/messages.server'
import { isMessageKey } from '~/i18n/translate'
import type { Locale } from '~/paths'
import type { ExportHead } from './export-json.server'
import type { ExportRow, ExportSection, Subject } from './personal-data.server'

const STYLE = `:root{color-scheme:light dark;font-family:sans-serif;line-height:1.5}
body{max-width:75rem;margin:0 auto;padding:1rem}section{overflow-x:auto}
table{border-collapse:collapse;width:100%}caption{text-align:left}
th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top;max-width:30rem;overflow-wrap:break-word}`

/** Columns that hold codes, one or several. */
const CODES: readonly string[] = ['state', 'role', 'platformRole', 'part', 'channel', 'frequency', 'outcome']
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** Writes sections as one page that needs nothing else: headings, tables, labels in the person's language. */
export async function* exportHtml(
  sections: readonly ExportSection[],
  subject: Subject,
  { platform, exportedAt, notes }: ExportHead,
): AsyncGenerator<string> {
  const { locale } = subject
  const t = translate(locale)
  const title = escaped(t('myData.file.title'))
  yield `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>`
  yield '<meta name="viewport" content="width=device-width">'
  yield `<style>${STYLE}</style></head>\n<body><main><h1>${title}</h1>\n`
  yield `<p>${escaped(t('myData.file.lead', { platform, at: formatInstant(locale, exportedAt) }))}</p>\n`
  for (const note of notes) yield `<p>${escaped(note)}</p>\n`
  for (const { name, rows } of sections) {
    yield `<section aria-labelledby="${name}" tabindex="0"><h2 id="${name}">`
    yield `${escaped(labelOf(locale, 'section', name))}</h2>\n`
    yield* table(await rows(subject), locale, name)
    yield '</section>\n'
  }
  yield '</main></body></html>\n'
}

async function* table(
  rows: Iterable<ExportRow> | AsyncIterable<ExportRow>,
  locale: Locale,
  section: string,
): AsyncGenerator<string> {
  let columns: string[] | undefined
  for await (const row of rows) {
    if (!columns) {
      columns = Object.keys(row)
      const heads = columns.map((one) => `<th scope="col">${escaped(labelOf(locale, 'column', one))}</th>`)
      yield `<table aria-labelledby="${section}"><thead><tr>${heads.join('')}</tr></thead><tbody>\n`
    }
    const cells = columns.map((one) => `<td>${escaped(cell(locale, one, row[one] ?? null))}</td>`)
    yield `<tr>${cells.join('')}</tr>\n`
  }
  yield columns ? '</tbody></table>\n' : `<p>${escaped(translate(locale)('myData.file.empty'))}</p>\n`
}

function cell(locale: Locale, column: string, value: JsonValue): string {
  if (value === null || value === '') return '–'
  if (typeof value !== 'string') return JSON.stringify(value)
  if (INSTANT.test(value)) return formatInstant(locale, new Date(value))
  if (!CODES.includes(column)) return value
  return value
    .split(', ')
    .map((code) => labelOf(locale, 'value', code))
    .join(', ')
}

/** The label of a code, or the code where there is none. */
function labelOf(locale: Locale, list: 'section' | 'column' | 'value', code: string): string {
  const key = `myData.${list}.${code}`
  const messages = messagesOf(locale)
  return isMessageKey(messages, key) ? messages[key] : code
}
