/** Ways by which somebody outside is told something about a challenge. */
export const CONTACT_CHANNELS = ['meeting', 'phone', 'video', 'mail', 'letter', 'event', 'platform'] as const
export type ContactChannel = (typeof CONTACT_CHANNELS)[number]

/** A minute's grace, because clocks of browsers go fast. */
const GRACE_MILLISECONDS = 60_000

/** Whether a contact can have taken place: what is yet to come is no record. */
export function canHaveHappened(at: Date, now: Date): boolean {
  return at.getTime() <= now.getTime() + GRACE_MILLISECONDS
}
