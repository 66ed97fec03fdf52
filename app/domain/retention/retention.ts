/**
 * How long things are kept, in days. Operators change the values within these bounds; what a value means
 * stands in the message files under `retention.*`.
 */
export const RETENTION = {
  /** accounts with a role on the platform that nobody uses are closed */
  privilegedAccount: { days: 180, least: 30, most: 730 },
  /** other accounts that nobody uses are erased */
  account: { days: 730, least: 180, most: 3650 },
  /** how long before either of the two the person is told */
  warning: { days: 30, least: 7, most: 90 },
  readNotice: { days: 365, least: 30, most: 3650 },
  sentMessage: { days: 90, least: 7, most: 365 },
  mailLog: { days: 180, least: 30, most: 1095 },
  importRun: { days: 365, least: 30, most: 3650 },
  /** what somebody typed in a challenge, a proposal or the outcome of a pilot and never saved */
  challengeDraft: { days: 90, least: 7, most: 365 },
} as const satisfies Record<string, { days: number; least: number; most: number }>

export type RetentionKey = keyof typeof RETENTION
export const RETENTION_KEYS = Object.keys(RETENTION) as RetentionKey[]
/** Days by key. */
export type RetentionDays = Record<RetentionKey, number>

/** Stored values where they are whole numbers within the bounds, otherwise the defaults. */
export function retentionFrom(stored: unknown): RetentionDays {
  const values = typeof stored === 'object' && stored !== null ? new Map(Object.entries(stored)) : new Map()
  return Object.fromEntries(
    RETENTION_KEYS.map((key) => {
      const value: unknown = values.get(key)
      return [key, isWithinBounds(key, value) ? value : RETENTION[key].days]
    }),
  ) as RetentionDays
}

/** Whether a number of days may be set. */
export function isWithinBounds(key: RetentionKey, days: unknown): days is number {
  const { least, most } = RETENTION[key]
  return Number.isInteger(days) && Number(days) >= least && Number(days) <= most
}

/** Which things would be kept for a shorter time than now. */
export function shortened(now: RetentionDays, then: RetentionDays): RetentionKey[] {
  return RETENTION_KEYS.filter((key) => then[key] < now[key])
}

/** All values in one text: what somebody had before their eyes, and what they have agreed to. */
export function retentionText(days: RetentionDays): string {
  return RETENTION_KEYS.map((key) => `${key}=${days[key]}`).join(' ')
}
