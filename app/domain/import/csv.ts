/** A record with the line on which it begins, from 1, or what is wrong with it. */
export type CsvRecord = { line: number; cells: string[] } | { line: number; fault: CsvFault }
export type CsvFault = 'quoteUnclosed' | 'rowTooLong'

const QUOTE = '"'
const MOST_CHARACTERS = 1_000_000
const MOST_LINES = 2_000
/** After a quote that was never closed the lines behind it are read again, and trusted less. */
const MOST_LINES_AFTER_FAULT = 20

type State = { cells: string[]; cell: string; isQuoted: boolean; isClosed: boolean }
type Held = { line: number; text: string }

/**
 * Puts CSV records together out of lines (RFC 4180; a quote inside an unquoted cell stands for itself). It
 * keeps the lines of one record at most: where a quote is not closed properly, the record's first line is
 * named as faulty and the following lines are read again as records of their own. So one stray quote spoils
 * one row and not all that follow.
 */
export class CsvReader {
  #line = 0
  #held: Held[] = []
  #characters = 0
  #mostLines = MOST_LINES
  #state: State | null = null

  constructor(readonly delimiter: string) {}

  /** Takes the next line, without its end; gives what became complete with it. */
  push(text: string): CsvRecord[] {
    this.#line += 1
    if (this.#held.length === 0) this.#mostLines = MOST_LINES
    return this.#take({ line: this.#line, text: text.endsWith('\r') ? text.slice(0, -1) : text })
  }

  /** A line too long to be kept; it was dropped. */
  pushTooLong(): CsvRecord[] {
    this.#line += 1
    return [...this.end(), { line: this.#line, fault: 'rowTooLong' }]
  }

  /** Gives what is left when there are no more lines. */
  end(): CsvRecord[] {
    const records: CsvRecord[] = []
    while (this.#held.length > 0) records.push(...this.#giveUp())
    return records
  }

  #take(next: Held): CsvRecord[] {
    if (!this.#state && !next.text.includes(QUOTE)) {
      return next.text.trim() === '' ? [] : [{ line: next.line, cells: next.text.split(this.delimiter) }]
    }
    this.#state ??= { cells: [], cell: '', isQuoted: false, isClosed: false }
    if (this.#held.length > 0) this.#state.cell += '\n'
    this.#held.push(next)
    this.#characters += next.text.length
    if (!scan(this.#state, next.text, this.delimiter)) return this.#giveUp()
    if (this.#state.isQuoted) {
      const isTooMuch = this.#held.length >= this.#mostLines || this.#characters > MOST_CHARACTERS
      if (!isTooMuch) return []
      this.#mostLines = MOST_LINES_AFTER_FAULT
      return this.#giveUp()
    }
    const record = { line: this.#held[0]?.line ?? next.line, cells: [...this.#state.cells, this.#state.cell] }
    this.#forget()
    return record.cells.every((cell) => cell.trim() === '') ? [] : [record]
  }

  /** Names the first of the held lines as faulty and reads the others again. */
  #giveUp(): CsvRecord[] {
    const [first, ...others] = this.#held
    this.#forget()
    if (!first) return []
    const records: CsvRecord[] = [{ line: first.line, fault: 'quoteUnclosed' }]
    for (const held of others) records.push(...this.#take(held))
    return records
  }

  #forget(): void {
    this.#state = null
    this.#held = []
    this.#characters = 0
  }
}

/** Reads a line into the state. @returns false where a quote ends in the middle of a cell */
function scan(state: State, text: string, delimiter: string): boolean {
  let at = 0
  while (at <= text.length) {
    if (state.isQuoted) {
      const quote = text.indexOf(QUOTE, at)
      if (quote < 0) {
        state.cell += text.slice(at)
        return true
      }
      state.cell += text.slice(at, quote)
      if (text[quote + 1] === QUOTE) {
        state.cell += QUOTE
        at = quote + 2
        continue
      }
      state.isQuoted = false
      state.isClosed = true
      at = quote + 1
      continue
    }
    const end = text.indexOf(delimiter, at)
    const part = text.slice(at, end < 0 ? text.length : end)
    if (state.isClosed) {
      if (part.trim() !== '') return false
    } else if (part.startsWith(QUOTE)) {
      state.isQuoted = true
      at += 1
      continue
    } else state.cell = part
    if (end < 0) return true
    state.cells.push(state.cell)
    state.cell = ''
    state.isClosed = false
    at = end + 1
  }
  return true
}

const DELIMITERS = [',', ';', '\t', '|']

/** The sign that parts the cells of a header: the one that occurs most often outside quotes. */
export function detectDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((sign) => bare.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}
