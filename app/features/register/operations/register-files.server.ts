import { reportLine } from '~/domain/import/csv-report'
import { type Filled, fillStandard } from '~/domain/register/standards/fill'
import { FLAT_COLUMNS, flatCells, ownRecord } from '~/domain/register/standards/own'
import type { ExportedEntry, Standard } from '~/domain/register/standards/standard'
import { STANDARDS } from '~/domain/register/standards/standards'
import { dataLicence, exportWords, fileHead } from './export-words.server'
import { exportPages, exportStamp } from './read-export.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '\ufeff'

const MAKI_COLUMNS = STANDARDS.maki.fields.map(({ name }) => name)

/** What a file of the whole register is known by: its entries, and columns, names and licence above them. */
export async function filesStamp(): Promise<string> {
  return JSON.stringify([fileHead(), MAKI_COLUMNS]) + (await exportStamp())
}

/** The whole register for programs, piece by piece. */
export async function* registerJson(): AsyncGenerator<string, void> {
  yield `${JSON.stringify(fileHead()).slice(0, -1)},"entries":[`
  let separator = '\n'
  for await (const entries of exportPages()) {
    for (const entry of entries) {
      yield separator + JSON.stringify(ownRecord(entry))
      separator = ',\n'
    }
  }
  yield '\n]}\n'
}

/** The whole register as a table: the same keys and codes in both languages, so that files can be added up. */
export async function* registerCsv(): AsyncGenerator<string, void> {
  yield MARK + reportLine(FLAT_COLUMNS)
  for await (const entries of exportPages())
    yield entries.map((entry) => reportLine(flatCells(entry))).join('')
}

/** The whole register as a table with German columns and words, for registers that take one. */
export async function* makiCsv(): AsyncGenerator<string, void> {
  const words = exportWords('de')
  yield MARK + reportLine(MAKI_COLUMNS)
  for await (const entries of exportPages())
    yield entries
      .map((entry) => {
        const { record } = fillStandard(STANDARDS.maki, entry, words)
        return reportLine(MAKI_COLUMNS.map((name) => cellOf(record[name])))
      })
      .join('')
}

function cellOf(value: Filled['record'][string] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).map((one) => JSON.stringify(one)).join(' | ')
}

/** One entry in our own shape. */
export function ownJson(entry: ExportedEntry): string {
  return `${JSON.stringify({ ...fileHead(), entries: [ownRecord(entry)] }, null, 2)}\n`
}

/** One entry in the fields of a standard, with where it comes from and what a reader has to know. */
export function standardJson(standard: Standard, entry: ExportedEntry): string {
  const { format, version: standardVersion, labels, fields } = standard
  const { id, url, authority, version, publishedAt, confirmedAt } = entry
  const notFilled = fields.flatMap((field) =>
    'gap' in field ? [{ field: field.name, reason: field.gap }] : [],
  )
  const answer = {
    ...{ format, formatVersion: 1, standardVersion },
    source: {
      id,
      url,
      name: entry.content.name,
      authority,
      version: Number(version),
      publishedAt,
      confirmedAt,
      licence: dataLicence(),
    },
    ...fillStandard(standard, entry, exportWords(labels)),
    notFilled,
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}
