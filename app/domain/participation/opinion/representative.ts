import { LEAST_GROUP, MOST_LISTED, SIGNIFICANT } from './limits'
import { certaintyOf, differenceOf, type Side, shareOf } from './shares'
import { seenBy, type Tally } from './tallies'

/** A statement that tells a group apart from everybody else, and which side the group takes. */
export type Representative = {
  column: number
  side: Side
  /** false: the clearest there is, but it may be chance */
  isSignificant: boolean
}

type Candidate = Representative & { rank: number }

/**
 * What tells a group apart: statements on which it takes a side, surely and more often than all others. At most five,
 * at least one; the clearest agreement comes first. What fewer than five of the group have seen is never among them:
 * it would tell what single people voted.
 */
export function representativesOf(group: readonly Tally[], others: readonly Tally[]): Representative[] {
  const candidates = group.flatMap((tally, column): Candidate[] => {
    const outside = others[column]
    if (!outside || seenBy(tally) < LEAST_GROUP) return []
    return (['agree', 'disagree'] as const).map((side) => judge(tally, outside, column, side))
  })
  const ranked = candidates.sort((a, b) => b.rank - a.rank || a.column - b.column)
  const significant = ranked.filter(({ isSignificant }) => isSignificant)
  const first = significant.find(({ side }) => side === 'agree')
  const shown = first ? [first, ...significant.filter((one) => one !== first)] : significant
  const listed = shown.length > 0 ? shown : ranked.slice(0, 1)
  return listed
    .slice(0, MOST_LISTED)
    .map(({ column, side, isSignificant }) => ({ column, side, isSignificant }))
}

function judge(tally: Tally, outside: Tally, column: number, side: Side): Candidate {
  const share = shareOf(tally, side)
  const certainty = certaintyOf(tally, side)
  const difference = differenceOf(tally, outside, side)
  const isSignificant = certainty > SIGNIFICANT && difference > SIGNIFICANT
  const ratio = share / shareOf(outside, side)
  // Two negative values must not look like a good one.
  const product = ratio * difference * share * certainty
  const rank = difference < 0 || certainty < 0 ? -Math.abs(product) : product
  return { column, side, isSignificant, rank }
}
