import { LEAST_BALLOTS, type PollKind } from './poll'

/** What was chosen on one ballot; ranked: the best first. */
export type Ballot = readonly string[]

/** One option's count; `share` is of all ballots, from 0 to 1. */
export type OptionCount = { id: string; count: number; share: number }

/** One round of a ranked poll: what each option that was left had, and which ones left it. */
export type Round = { counts: OptionCount[]; out: string[]; exhausted: number }

export type PollResult =
  /** so few ballots that counts would tell who chose what */
  | { isShown: false; ballots: number }
  | {
      isShown: true
      ballots: number
      /** several: they are equal, and the platform decides nothing */
      winners: string[]
      counts: OptionCount[]
      /** of a ranked poll alone */
      rounds: Round[]
    }

/** Counts the ballots of a poll by the rule of its kind; the order in which they come makes no difference. */
export function countBallots(
  kind: PollKind,
  optionIds: readonly string[],
  ballots: readonly Ballot[],
): PollResult {
  if (ballots.length < LEAST_BALLOTS) return { isShown: false, ballots: ballots.length }
  const shown = { isShown: true, ballots: ballots.length } as const
  if (kind === 'ranked') {
    const { rounds, winners } = runOff(optionIds, ballots)
    return { ...shown, winners, counts: rounds[0]?.counts ?? [], rounds }
  }
  const counts = tally(optionIds, ballots, ballots.length)
  return { ...shown, winners: bestOf(counts), counts, rounds: [] }
}

function tally(optionIds: readonly string[], ballots: readonly Ballot[], of: number): OptionCount[] {
  const counts = new Map(optionIds.map((id) => [id, 0]))
  for (const ballot of ballots) {
    for (const id of new Set(ballot)) if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].map(([id, count]) => ({ id, count, share: of > 0 ? count / of : 0 }))
}

function bestOf(counts: readonly OptionCount[]): string[] {
  const most = Math.max(0, ...counts.map(({ count }) => count))
  return most === 0 ? [] : counts.filter(({ count }) => count === most).map(({ id }) => id)
}

/**
 * Instant run-off: every ballot counts for the best option on it that is left. Who has more than half of the ballots
 * that count has won; otherwise the option with the fewest leaves and its ballots go on. Several that have equally few
 * leave together; where all that are left have equally many, they are equal.
 */
function runOff(
  optionIds: readonly string[],
  ballots: readonly Ballot[],
): { rounds: Round[]; winners: string[] } {
  let left = [...optionIds]
  const rounds: Round[] = []
  for (;;) {
    const first = ballots.map((ballot) => ballot.filter((id) => left.includes(id)).slice(0, 1))
    const counting = first.filter((ballot) => ballot.length > 0)
    const counts = tally(left, counting, counting.length)
    const exhausted = ballots.length - counting.length
    const best = bestOf(counts)
    const most = Math.max(...counts.map(({ count }) => count))
    const fewest = Math.min(...counts.map(({ count }) => count))
    if (most * 2 > counting.length || most === fewest) {
      rounds.push({ counts, out: [], exhausted })
      return { rounds, winners: best }
    }
    const out = counts.filter(({ count }) => count === fewest).map(({ id }) => id)
    rounds.push({ counts, out, exhausted })
    left = left.filter((id) => !out.includes(id))
  }
}
