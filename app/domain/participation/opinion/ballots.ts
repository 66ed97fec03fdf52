import { LEAST_VOTES } from './limits'

export const AGREE = 1
export const PASS = 0
export const DISAGREE = -1

/** What one person said to one statement, which is a column counted from 0. */
export type Vote = { column: number; value: number }

/**
 * The votes of all people, one row a person, without their names: only what was voted takes room. The votes of row
 * `r` stand from `starts[r]` to before `starts[r + 1]`, by column.
 */
export type Ballots = {
  columns: number
  starts: Uint32Array
  at: Uint16Array
  values: Int8Array
}

/** How many people there are. */
export const rowsOf = (ballots: Ballots): number => ballots.starts.length - 1

/** Takes in one row after another; the latest of two votes of one person about one statement counts. */
export function collectBallots(columns: number) {
  let at = new Uint16Array(1024)
  let values = new Int8Array(1024)
  const starts = [0]
  return {
    add(votes: readonly Vote[]): void {
      const latest = new Map(votes.map(({ column, value }) => [column, value]))
      let end = starts.at(-1) ?? 0
      while (end + latest.size > at.length) {
        at = grown(at, new Uint16Array(at.length * 2))
        values = grown(values, new Int8Array(values.length * 2))
      }
      for (const column of [...latest.keys()].sort((a, b) => a - b)) {
        if (column < 0 || column >= columns) throw new Error(`no column ${column} of ${columns}`)
        at[end] = column
        values[end] = latest.get(column) ?? PASS
        end += 1
      }
      starts.push(end)
    },
    done(): Ballots {
      const end = starts.at(-1) ?? 0
      return { columns, starts: Uint32Array.from(starts), at: at.slice(0, end), values: values.slice(0, end) }
    },
  }
}

function grown<List extends Uint16Array | Int8Array>(from: List, to: List): List {
  to.set(from)
  return to
}

/** The rows at these places, in this order. */
export function pickRows(ballots: Ballots, rows: readonly number[]): Ballots {
  const { columns, starts } = ballots
  const picked = new Uint32Array(rows.length + 1)
  rows.forEach((row, index) => {
    picked[index + 1] = (picked[index] ?? 0) + lengthOf(ballots, row)
  })
  const at = new Uint16Array(picked[rows.length] ?? 0)
  const values = new Int8Array(at.length)
  rows.forEach((row, index) => {
    const [from, to] = [starts[row], starts[row + 1]]
    at.set(ballots.at.subarray(from, to), picked[index])
    values.set(ballots.values.subarray(from, to), picked[index])
  })
  return { columns, starts: picked, at, values }
}

/** How many votes the person in this row has cast. */
export const lengthOf = ({ starts }: Ballots, row: number): number =>
  (starts[row + 1] ?? 0) - (starts[row] ?? 0)

/**
 * The same rows in the one order that their content gives them: whoever comes first in the database must not show in
 * the last digit of a sum. Rows of the same content are the same thing here.
 */
export function inCanonicalOrder(ballots: Ballots): Ballots {
  const { starts, at, values } = ballots
  const compare = (a: number, b: number): number => {
    const [lengthA, lengthB] = [lengthOf(ballots, a), lengthOf(ballots, b)]
    const [startA, startB] = [starts[a] ?? 0, starts[b] ?? 0]
    for (let index = 0; index < Math.min(lengthA, lengthB); index += 1) {
      const column = (at[startA + index] ?? 0) - (at[startB + index] ?? 0)
      if (column !== 0) return column
      const value = (values[startA + index] ?? 0) - (values[startB + index] ?? 0)
      if (value !== 0) return value
    }
    return lengthA - lengthB
  }
  const rows = Array.from({ length: rowsOf(ballots) }, (_, row) => row)
  return pickRows(ballots, rows.sort(compare))
}

/** How many votes make a person count. */
export const votesNeeded = (columns: number): number => Math.min(LEAST_VOTES, columns)

/** Those who have voted enough; nobody is added to make up the number, and nobody stays for having been in once. */
export function eligible(ballots: Ballots): Ballots {
  const least = votesNeeded(ballots.columns)
  return rowsWhere(ballots, (row) => lengthOf(ballots, row) >= Math.max(1, least))
}

/** The rows for which it is true. */
export function rowsWhere(ballots: Ballots, isTrue: (row: number) => boolean): Ballots {
  const rows: number[] = []
  for (let row = 0; row < rowsOf(ballots); row += 1) if (isTrue(row)) rows.push(row)
  return pickRows(ballots, rows)
}

/** The value that a person gave every time, or null where they gave more than one. */
export function uniformValue({ starts, values }: Ballots, row: number): number | null {
  const first = values[starts[row] ?? 0]
  if (first === undefined) return null
  for (let index = starts[row] ?? 0; index < (starts[row + 1] ?? 0); index += 1) {
    if (values[index] !== first) return null
  }
  return first
}
