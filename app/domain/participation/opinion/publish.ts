import { LEAST_GROUP } from './limits'
import { seenBy, type Tally } from './tallies'

/**
 * What of one statement's counts by group may be told: null stands for fewer than five people of a group. Where one
 * group alone would be left out, or several that are fewer than five together, the smallest of the others goes with
 * them: the sum of all would otherwise give away what is missing. Nobody having voted gives nothing away.
 */
export function publishedTallies(groups: readonly Tally[]): (Tally | null)[] {
  const bySize = groups
    .map((tally, group) => ({ group, seen: seenBy(tally) }))
    .filter(({ seen }) => seen > 0)
    .sort((a, b) => a.seen - b.seen || a.group - b.group)
  const left = bySize.filter(({ seen }) => seen < LEAST_GROUP)
  for (const next of bySize.slice(left.length)) {
    const together = left.reduce((sum, { seen }) => sum + seen, 0)
    if (left.length === 0 || (left.length > 1 && together >= LEAST_GROUP)) break
    left.push(next)
  }
  const hidden = new Set(left.map(({ group }) => group))
  return groups.map((tally, group) => (hidden.has(group) ? null : tally))
}

/** A count of people over all groups, told from five on. */
export function publishedTotal(total: Tally): Tally | null {
  const seen = seenBy(total)
  return seen > 0 && seen < LEAST_GROUP ? null : total
}
