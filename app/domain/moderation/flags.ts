/**
 * What a report weighs towards folding a contribution. Neither many hands nor fresh accounts decide, but the
 * age of an account and how often its earlier reports were right. All who are unproven weigh no more together
 * than UNPROVEN_TOGETHER, which is less than the threshold: without somebody proven nothing folds.
 */
export type Flagger = {
  /** null: signed out */
  accountAgeDays: number | null
  /** earlier reports that were decided about, and how many of them were right */
  judged: number
  right: number
}

export const THRESHOLD = 3
export const UNPROVEN_TOGETHER = 2

const FRESH_DAYS = 7
const YOUNG_DAYS = 30
/** From so many decided reports on, their share of right ones counts. */
const ENOUGH_JUDGED = 3
const PROVEN_SHARE = 0.7
const WRONG_SHARE = 0.4
const PROVEN_BONUS = 1.5
const HEAVIEST_UNPROVEN = 1

/** The weight of one report. Reports of fresh accounts and of people signed out reach the queue and fold nothing. */
export function flagWeight({ accountAgeDays, judged, right }: Flagger): number {
  if (accountAgeDays === null || accountAgeDays < FRESH_DAYS) return 0
  const byAge = accountAgeDays < YOUNG_DAYS ? 0.5 : HEAVIEST_UNPROVEN
  if (judged < ENOUGH_JUDGED) return byAge
  const share = right / judged
  if (share >= PROVEN_SHARE) return byAge + PROVEN_BONUS
  return share < WRONG_SHARE ? 0 : byAge
}

/** What several reports, one a person, weigh together. */
export function togetherWeight(weights: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((total, weight) => total + weight, 0)
  const isProven = (weight: number) => weight > HEAVIEST_UNPROVEN
  const unproven = sum(weights.filter((weight) => !isProven(weight)))
  return sum(weights.filter(isProven)) + Math.min(UNPROVEN_TOGETHER, unproven)
}

export type Foldable = {
  canCollapse: boolean
  isVisible: boolean
  collapsedAt: Date | null
  /** somebody has looked at this text before and found nothing against it */
  wasCleared: boolean
}

/** Whether reports fold a contribution now: once only, and never one that was cleared. */
export function folds(item: Foldable, weights: readonly number[]): boolean {
  const { canCollapse, isVisible, collapsedAt, wasCleared } = item
  return (
    canCollapse && isVisible && !wasCleared && collapsedAt === null && togetherWeight(weights) >= THRESHOLD
  )
}
