/** From and until are days (`2026-11-24`) in Germany; the last day still counts. Null: without end. */
type Certificate = { readonly validFrom: string; readonly validUntil: string | null }

export type Validity =
  | { state: 'notYet'; from: string }
  | { state: 'valid'; until: string | null }
  | { state: 'expired'; until: string }

/** Where a certificate stands on a day. Computed whenever it is shown, never stored. */
export function validityOn({ validFrom, validUntil }: Certificate, today: string): Validity {
  if (validUntil !== null && validUntil < today) return { state: 'expired', until: validUntil }
  if (today < validFrom) return { state: 'notYet', from: validFrom }
  return { state: 'valid', until: validUntil }
}

/** When members are reminded, in days before the last day; the last one is the first day after it. */
export const REMINDERS = [60, 14, -1] as const

/**
 * Whether members are to be told on a day that a certificate ends. Only the latest reminder whose day has
 * come counts: after a pause there is one message, not one for each day that was missed.
 * @param toldOn the day of the last reminder, or the day on which the end was entered; null for never
 */
export function isReminderDue(
  { validUntil }: Pick<Certificate, 'validUntil'>,
  toldOn: string | null,
  today: string,
): boolean {
  if (validUntil === null) return false
  const reached = REMINDERS.map((days) => daysBefore(validUntil, days)).filter((day) => day <= today)
  const latest = reached.at(-1)
  return latest !== undefined && (toldOn === null || toldOn < latest)
}

const DAY = 86_400_000

/** The day so many days before another one; calendar days, so no clock change matters. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10)
}
