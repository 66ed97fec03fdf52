/** Upper bounds, in milliseconds, of the classes in which it is counted how long changes took; none above the last. */
const BOUNDS = [50, 100, 250, 500, 1_000, 2_000, 3_000, 5_000, 10_000, 30_000, 60_000, 600_000] as const
/** Stands for: longer than the last bound. */
export const ENDLESS = 2_147_483_647

export type LagClass = { milliseconds: number; changes: number }

/** The class of a lag, by its upper bound. */
export function classOf(milliseconds: number): number {
  return BOUNDS.find((bound) => milliseconds <= bound) ?? ENDLESS
}

/** Within what time a share of the changes was found: the upper bound of a class. Null where there was none. */
export function lagOf(classes: readonly LagClass[], share: number): number | null {
  const all = classes.reduce((sum, { changes }) => sum + changes, 0)
  let counted = 0
  for (const { milliseconds, changes } of classes.toSorted((a, b) => a.milliseconds - b.milliseconds)) {
    counted += changes
    if (changes > 0 && counted >= all * share) return milliseconds
  }
  return null
}
