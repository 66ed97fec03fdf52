/** So many things name exactly these districts; none named: they concern the whole state. */
export type DistrictGroup = { districts: readonly string[]; count: number }

export type DistrictCounts = {
  /** things that name the district, for each district that is offered */
  named: Readonly<Record<string, number>>
  /** things that name none: whoever looks for one district finds them too */
  statewide: number
}

/**
 * Counts by district. A thing that names several districts counts in each, one of the whole state apart.
 * @param offered the districts of the state, also those that staff have added
 */
export function countDistricts(groups: readonly DistrictGroup[], offered: readonly string[]): DistrictCounts {
  const named = new Map(offered.map((code) => [code, 0]))
  let statewide = 0
  for (const { districts, count } of groups) {
    if (districts.length === 0) statewide += count
    for (const code of new Set(districts)) {
      const before = named.get(code)
      if (before !== undefined) named.set(code, before + count)
    }
  }
  return { named: Object.fromEntries(named), statewide }
}

/** How many things a filter for this district finds, or all of them without one. */
export function countIn(groups: readonly DistrictGroup[], district: string | null | undefined): number {
  return groups.reduce((sum, { districts, count }) => {
    const isFound = !district || districts.length === 0 || districts.includes(district)
    return isFound ? sum + count : sum
  }, 0)
}

/** How strongly a tile is coloured: none, then three steps up to the most. The number stands beside it. */
export function levelOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count <= 0) return 0
  const share = count / Math.max(1, most)
  if (share <= 1 / 3) return 1
  return share <= 2 / 3 ? 2 : 3
}
