import { LEAST_GROUP, MOST_LISTED, SIGNIFICANT } from './limits'
import { certaintyOf, type Side, shareOf } from './shares'
import { seenBy, type Tally } from './tallies'

/** What most people agree with, and what most reject: at most five columns each, the clearest first. */
export type Consensus = Record<Side, number[]>

/** Statements on which more than half of all people surely take the same side. */
export function consensusOf(everybody: readonly Tally[]): Consensus {
  const of = (side: Side) =>
    everybody
      .map((tally, column) => ({
        column,
        isShown:
          seenBy(tally) >= LEAST_GROUP &&
          shareOf(tally, side) > 0.5 &&
          certaintyOf(tally, side) > SIGNIFICANT,
        rank: shareOf(tally, side) * certaintyOf(tally, side),
      }))
      .filter(({ isShown }) => isShown)
      .sort((a, b) => b.rank - a.rank || a.column - b.column)
      .slice(0, MOST_LISTED)
      .map(({ column }) => column)
  return { agree: of('agree'), disagree: of('disagree') }
}

/** From 0 to 1, and high only where every group agrees: the shares of agreement of all groups multiplied. */
export function groupAwareConsensus(groups: readonly (readonly Tally[])[], column: number): number {
  return groups.reduce((product, tallies) => {
    const tally = tallies[column]
    return tally ? product * shareOf(tally, 'agree') : product
  }, 1)
}

/** How far the groups are apart: between the largest and the smallest share of agreement. */
export function contentionOf(groups: readonly (readonly Tally[])[], column: number): number {
  const shares = groups.flatMap((tallies) => {
    const tally = tallies[column]
    return tally && seenBy(tally) >= LEAST_GROUP ? [shareOf(tally, 'agree')] : []
  })
  return shares.length > 1 ? Math.max(...shares) - Math.min(...shares) : 0
}

/** Apart by less than this, groups do not argue. */
const LEAST_CONTENTION = 0.3

/** What the groups argue about most: at most five columns. */
export function contendedOf(groups: readonly (readonly Tally[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => ({ column, apart: contentionOf(groups, column) }))
    .filter(({ apart }) => apart >= LEAST_CONTENTION)
    .sort((a, b) => b.apart - a.apart || a.column - b.column)
    .slice(0, MOST_LISTED)
    .map(({ column }) => column)
}

/** From this on a statement counts as carried by every group. */
export const CARRIED_BY_ALL = 0.5

/** What every group carries, by group-aware consensus: at most five columns. */
export function carriedByAll(consensus: readonly number[]): number[] {
  return consensus
    .map((value, column) => ({ value, column }))
    .filter(({ value }) => value >= CARRIED_BY_ALL)
    .sort((a, b) => b.value - a.value || a.column - b.column)
    .slice(0, MOST_LISTED)
    .map(({ column }) => column)
}
