import type { JsonValue } from '~/domain/canonical/canonical-json'
import type { ExportSection, Subject } from './personal-data.server'

/** Name and number of the format; the number goes up when a reader of the old one would stumble. */
export const EXPORT_FORMAT = { format: 'brueckenschlag-personal-data', version: 1 } as const

/** What stands above the data in both files. */
export type ExportHead = { platform: string; exportedAt: Date; notes: readonly string[] }

/** Writes sections as one JSON document, row by row (the format: docs/personal-data.md). */
export async function* exportJson(
  sections: readonly ExportSection[],
  subject: Subject,
  { platform, exportedAt, notes }: ExportHead,
): AsyncGenerator<string> {
  const head = { ...EXPORT_FORMAT, platform, exportedAt: exportedAt.toISOString(), notes }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "sections": {`
  let isFirst = true
  for (const { name, rows } of sections) {
    yield `${isFirst ? '' : ','}\n    ${JSON.stringify(name)}: [`
    isFirst = false
    yield* rowsAsJson(await rows(subject))
    yield ']'
  }
  yield '\n  }\n}\n'
}

async function* rowsAsJson(rows: Iterable<JsonValue> | AsyncIterable<JsonValue>): AsyncGenerator<string> {
  let isFirst = true
  for await (const row of rows) {
    yield `${isFirst ? '' : ','}\n      ${JSON.stringify(row)}`
    isFirst = false
  }
}
