/** Parts of a profile that matching reads, in the order in which they weigh. */
export const MATCHED_PARTS = [
  'description',
  'techniques',
  'capabilities',
  'domains',
  'hostingLocations',
  'licenceModels',
  'readinessMax',
] as const
export type MatchedPart = (typeof MATCHED_PARTS)[number]

type Profile = {
  readonly [Part in Exclude<MatchedPart, 'description' | 'readinessMax'>]: readonly string[]
} & { readonly description: string; readonly readinessMax: number | null }

/** The parts that a profile leaves empty: each of them may be why a challenge does not match. */
export function profileGaps(profile: Profile): MatchedPart[] {
  return MATCHED_PARTS.filter((part) => {
    const value = profile[part]
    return value === null || (typeof value !== 'number' && value.length === 0)
  })
}
