import { AGREE, type Ballots, DISAGREE, PASS, rowsOf } from './ballots'
import type { Steps } from './limits'

/** How many of some people said what to one statement. */
export type Tally = { agree: number; disagree: number; pass: number }

/** How many said anything, passing included. */
export const seenBy = ({ agree, disagree, pass }: Tally): number => agree + disagree + pass

const SLICE = 500
const KINDS = 3

/** For each group, for each statement: who said what. */
export function* tallyGroups(ballots: Ballots, labels: Uint8Array, groups: number): Steps<Tally[][]> {
  const { starts, at, values, columns } = ballots
  const counts = new Uint32Array(groups * columns * KINDS)
  for (let row = 0; row < rowsOf(ballots); row += 1) {
    const begin = (labels[row] as number) * columns
    for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) {
      const place = (begin + (at[index] as number)) * KINDS + (values[index] as number) + 1
      counts[place] = (counts[place] as number) + 1
    }
    if (row % SLICE === 0) yield
  }
  const count = (group: number, column: number, value: number) =>
    counts[(group * columns + column) * KINDS + value + 1] ?? 0
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: columns }, (_unused, column) => ({
      agree: count(group, column, AGREE),
      disagree: count(group, column, DISAGREE),
      pass: count(group, column, PASS),
    })),
  )
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum: Tally = { agree: 0, disagree: 0, pass: 0 }
  for (const { agree, disagree, pass } of tallies) {
    sum.agree += agree
    sum.disagree += disagree
    sum.pass += pass
  }
  return sum
}
