/**
 * What a decision can do, from the mildest to the strictest. Deleting is not among them: what is hidden can be
 * brought back whole when an appeal is upheld. Nothing here touches reading or voting.
 */
export const ITEM_MEASURES = ['noAction', 'warn', 'hide'] as const
export type ItemMeasure = (typeof ITEM_MEASURES)[number]
export type Measure = ItemMeasure | 'pausePosting'
export const MEASURES: readonly Measure[] = [...ITEM_MEASURES, 'pausePosting']

/** A measure as it is stored. @throws Error for what no decision does */
export function readMeasure(stored: string): Measure {
  const measure = MEASURES.find((one) => one === stored)
  if (!measure) throw new Error(`no decision does ${stored}`)
  return measure
}

/** How long somebody may post nothing, the mildest first. */
export const PAUSE_DAYS = [1, 7, 30] as const
export type PauseDays = (typeof PAUSE_DAYS)[number]

/** A pause stays on record for so long; after that the next one begins at the mildest again. */
export const RECORD_DAYS = 365

const DAY = 86_400_000

export type EarlierPause = { decidedAt: Date; until: Date; liftedAt: Date | null }

/** The pauses that may be ordered now: one step beyond the longest one still on record. */
export function allowedPauses(earlier: readonly EarlierPause[], at: Date): PauseDays[] {
  const onRecord = earlier.filter(
    ({ decidedAt, liftedAt }) => liftedAt === null && at.getTime() - decidedAt.getTime() < RECORD_DAYS * DAY,
  )
  const longest = Math.max(-1, ...onRecord.map(stepOf))
  return PAUSE_DAYS.filter((_, step) => step <= longest + 1)
}

/** Which step of the ladder a pause was; one that fits none counts as the step below. */
function stepOf({ decidedAt, until }: EarlierPause): number {
  const days = (until.getTime() - decidedAt.getTime()) / DAY
  return PAUSE_DAYS.findLastIndex((step) => step <= days)
}

/** When a pause that begins now ends. */
export function pauseUntil(days: PauseDays, at: Date): Date {
  return new Date(at.getTime() + days * DAY)
}

/** Whether a measure agrees with those who reported. */
export function agreesWithReport(measure: Measure): boolean {
  return measure !== 'noAction'
}
