import { formatInstant } from '~/i18n/format'
import { translate } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import type { ExportHead } from './export-json.server'
import { cellText, columnName, sectionName } from './export-words.server'
import type { ExportRow, ExportSection, Subject } from './personal-data.server'

const STYLE = `:root{color-scheme:light dark;font-family:sans-serif;line-height:1.5}
body{max-width:75rem;margin:0 auto;padding:1rem}section{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-bottom:1rem}th[scope=row]{width:35%}caption{text-align:left}
th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top;max-width:30rem;overflow-wrap:break-word}`

/** A table with more columns than this is wider than a screen: each of its rows becomes a list of its own. */
const COLUMNS_SIDE_BY_SIDE = 6

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
  const empty: string[] = []
  for (const { name, rows } of sections) {
    const parts = table(await rows(subject), locale, name)
    const first = await parts.next()
    if (first.done) {
      empty.push(sectionName(locale, name))
      continue
    }
    yield `<section aria-labelledby="${name}" tabindex="0"><h2 id="${name}">`
    yield `${escaped(sectionName(locale, name))}</h2>\n${first.value}`
    yield* parts
    yield '</section>\n'
  }
  if (empty.length > 0) {
    yield `<h2>${escaped(t('myData.file.empty'))}</h2>\n<ul>\n`
    yield `${empty.map((name) => `<li>${escaped(name)}</li>\n`).join('')}</ul>\n`
  }
  yield '</main></body></html>\n'
}

/** The rows of a section, piece by piece; no piece where there is no row. */
async function* table(
  rows: Iterable<ExportRow> | AsyncIterable<ExportRow>,
  locale: Locale,
  section: string,
): AsyncGenerator<string> {
  const open = `<table aria-labelledby="${section}">`
  const head = (name: string, scope: 'col' | 'row') =>
    `<th scope="${scope}">${escaped(columnName(locale, name))}</th>`
  const value = (row: ExportRow, name: string) =>
    `<td>${escaped(cellText(locale, name, row[name] ?? null))}</td>`
  let columns: string[] | undefined
  for await (const row of rows) {
    const isFirst = !columns
    columns ??= Object.keys(row)
    if (columns.length > COLUMNS_SIDE_BY_SIDE) {
      const lines = columns.map((name) => `<tr>${head(name, 'row')}${value(row, name)}</tr>\n`)
      yield `${open}<tbody>\n${lines.join('')}</tbody></table>\n`
      continue
    }
    if (isFirst) {
      const heads = columns.map((name) => head(name, 'col')).join('')
      yield `${open}<thead><tr>${heads}</tr></thead><tbody>\n`
    }
    yield `<tr>${columns.map((name) => value(row, name)).join('')}</tr>\n`
  }
  if (columns && columns.length <= COLUMNS_SIDE_BY_SIDE) yield '</tbody></table>\n'
}
