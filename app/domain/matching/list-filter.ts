/** A list can be narrowed to challenges that end within so many days. */
export const DEADLINE_DAYS = [7, 14, 30] as const
export type DeadlineDays = (typeof DEADLINE_DAYS)[number]

/** A list can be narrowed to pairs of at least so many points. */
export const SCORE_BANDS = [40, 60, 80] as const
export type ScoreBand = (typeof SCORE_BANDS)[number]

/** One of a few numbers as it stands in an address; null for anything else. */
export function chosenNumber<Choice extends number>(
  choices: readonly Choice[],
  text: string | null,
): Choice | null {
  return choices.find((choice) => String(choice) === text) ?? null
}
