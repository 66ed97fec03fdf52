import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { reportLine } from '~/domain/import/csv-report'
import type { Fate } from './import-target'
import { UnreadableFileError } from './unreadable-file.server'

/** What became of one row, as the report tells it; without a line it belongs to no row of the file. */
export type Outcome = {
  line: number | null
  externalId: string
  name: string
  fate: Fate | 'refused'
  /** why it was refused, or what was decided about it */
  reason: string
  column: string
  /** another remark on a row that is counted already */
  isFurther?: boolean
}
export type Noted = { line: number | null; reason: string; column: string | null }

export type ImportReport = {
  shape: string
  rows: number
  counts: Record<Fate, number>
  refusedCount: number
  remarkCount: number
  /** the first of the refused rows */
  refused: Noted[]
  /** the first of the remarks on what was taken */
  remarks: Noted[]
}

const HEADER = ['Zeile', 'Kennung', 'Name', 'Ergebnis', 'Grund', 'Spalte']
/** So many are kept for the console; all of them stand in the file. */
const SHOWN = 200
const MARK = '\ufeff'

/** Counts what becomes of rows, keeps the first of what is noteworthy, and writes all of it into a file. */
export class ReportWriter {
  readonly report: ImportReport
  readonly #stream: WriteStream | null

  private constructor(shape: string, stream: WriteStream | null) {
    this.#stream = stream
    this.report = {
      shape,
      rows: 0,
      counts: { created: 0, updated: 0, unchanged: 0, claimed: 0, retired: 0, forStaff: 0 },
      refusedCount: 0,
      remarkCount: 0,
      refused: [],
      remarks: [],
    }
  }

  /**
   * @param file where the report goes as CSV (UTF-8 with mark, semicolons), or null
   * @param sources files that are being read and must not be written over
   * @throws UnreadableFileError
   */
  static async open(shape: string, file: string | null, sources: readonly string[]): Promise<ReportWriter> {
    if (file === null) return new ReportWriter(shape, null)
    const place = (name: string) => realpath(name).catch(() => name)
    const target = await place(file)
    for (const source of sources) {
      if ((await place(source)) === target)
        throw new UnreadableFileError(`The report would be written over ${source}`)
    }
    const stream = createWriteStream(file)
    await once(stream, 'open').catch((error: Error) => {
      throw new UnreadableFileError(`The report cannot be written: ${error.message}`)
    })
    stream.write(MARK + reportLine(HEADER))
    return new ReportWriter(shape, stream)
  }

  /** Counts and writes outcomes, in the order of their lines, no faster than the disk takes them. */
  async add(outcomes: readonly Outcome[]): Promise<void> {
    const sorted = [...outcomes].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    for (const outcome of sorted) this.#count(outcome)
    if (!this.#stream || sorted.length === 0) return
    const text = sorted.map((one) =>
      reportLine([one.line, one.externalId, one.name, one.fate, one.reason, one.column]),
    )
    if (!this.#stream.write(text.join(''))) await once(this.#stream, 'drain')
  }

  async close(): Promise<void> {
    if (!this.#stream) return
    this.#stream.end()
    await once(this.#stream, 'close')
  }

  #count({ line, fate, reason, column, isFurther }: Outcome): void {
    const { report } = this
    const noted = { line, reason, column: column || null }
    if (fate === 'refused') {
      report.refusedCount += 1
      if (report.refused.length < SHOWN) report.refused.push(noted)
      return
    }
    if (!isFurther) report.counts[fate] += 1
    if (reason === '') return
    report.remarkCount += 1
    if (report.remarks.length < SHOWN) report.remarks.push(noted)
  }
}
