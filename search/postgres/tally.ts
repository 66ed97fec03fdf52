import { BUDGET_RANGES, DEADLINE_WINDOWS, FACETS, type Facet, type FacetCounts, type Filter } from '../engine'

/** How many entries agree in what the facets see of them, and by which facets they are left out. */
export type Tally = {
  /** kind, status, class of the deadline, class of the budget, left out, entries */
  single: readonly (readonly [string, string, string | null, string | null, number, number])[]
  district: readonly ListTally[]
  domain: readonly ListTally[]
  capability: readonly ListTally[]
}
/** a list of values, left out, entries */
type ListTally = readonly [readonly string[], number, number]

/** Each facet is a bit of the number that says by which facets an entry is left out. */
export const bitOf = (facet: Facet) => 1 << FACETS.indexOf(facet)

/** Windows hold each other: what ends within a week ends within a month as well. */
const WINDOWS = Object.keys(DEADLINE_WINDOWS)

/** The classes of a deadline or a budget that a choice of values means. */
export function classesOf(facet: Facet, values: readonly string[]): string[] {
  if (facet !== 'deadline') return [...values]
  return values.flatMap((value) =>
    WINDOWS.includes(value) ? WINDOWS.slice(0, WINDOWS.indexOf(value) + 1) : [value],
  )
}

/** The windows that an entry of a class stands in. */
function windowsOf(deadline: string): string[] {
  return WINDOWS.includes(deadline) ? WINDOWS.slice(WINDOWS.indexOf(deadline)) : [deadline]
}

/** For each facet the entries that each value would leave: what the facet itself leaves out counts all the same. */
export function countFacets(tally: Tally): FacetCounts {
  const counts: Record<Facet, Record<string, number>> = {
    kind: {},
    status: {},
    district: {},
    domain: {},
    capability: {},
    deadline: {},
    budget: {},
  }
  const add = (facet: Facet, values: readonly string[], leftOut: number, entries: number) => {
    if ((leftOut & ~bitOf(facet)) !== 0) return
    for (const value of values) counts[facet][value] = (counts[facet][value] ?? 0) + entries
  }
  for (const [kind, status, deadline, budget, leftOut, entries] of tally.single) {
    add('kind', [kind], leftOut, entries)
    add('status', [status], leftOut, entries)
    if (deadline !== null) add('deadline', windowsOf(deadline), leftOut, entries)
    if (budget !== null) add('budget', [budget], leftOut, entries)
  }
  for (const facet of ['district', 'domain', 'capability'] as const)
    for (const [values, leftOut, entries] of tally[facet]) add(facet, [...new Set(values)], leftOut, entries)
  return counts
}

/** How many entries no facet leaves out. */
export function countKept({ single }: Tally): number {
  return single.reduce((sum, [, , , , leftOut, entries]) => sum + (leftOut === 0 ? entries : 0), 0)
}

/** No facet has a value. */
export const NOTHING_COUNTED: FacetCounts = countFacets({
  single: [],
  district: [],
  domain: [],
  capability: [],
})

/** What is chosen, without facets in which nothing is. */
export function chosenFacets(filter: Filter): [Facet, readonly string[]][] {
  return FACETS.flatMap((facet): [Facet, readonly string[]][] => {
    const values = filter[facet] ?? []
    return values.length > 0 ? [[facet, values]] : []
  })
}

export const BUDGETS = Object.entries(BUDGET_RANGES)
