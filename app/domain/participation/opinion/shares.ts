import { seenBy, type Tally } from './tallies'

export type Side = 'agree' | 'disagree'

/** The share of a side, drawn a little to the middle, so that few votes prove nothing. */
export const shareOf = (tally: Tally, side: Side): number => (tally[side] + 1) / (seenBy(tally) + 2)

/** How surely more than half of those who have seen it take a side (z value of one share). */
export function certaintyOf(tally: Tally, side: Side): number {
  const seen = seenBy(tally)
  return 2 * Math.sqrt(seen + 1) * ((tally[side] + 1) / (seen + 1) - 0.5)
}

/** How surely a side is more frequent among these than among those (z value of two shares). */
export function differenceOf(these: Tally, those: Tally, side: Side): number {
  const [seenHere, seenThere] = [seenBy(these) + 1, seenBy(those) + 1]
  const [here, there] = [(these[side] + 1) / seenHere, (those[side] + 1) / seenThere]
  const both = (these[side] + those[side] + 2) / (seenHere + seenThere)
  if (both >= 1) return 0
  return (here - there) / Math.sqrt(both * (1 - both) * (1 / seenHere + 1 / seenThere))
}
