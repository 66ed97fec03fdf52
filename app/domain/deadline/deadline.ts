/**
 * Where a published challenge stands in time. Computed from the deadline, never stored: no job is needed
 * for a call to close.
 */
export type Openness = 'open' | 'closed'

/**
 * A deadline is over at its very instant: what arrives at T is late.
 * @param deadline end of the submission period
 * @param at the instant to judge, for writes the database's clock read after locking the call
 */
export function isOver(deadline: Date, at: Date): boolean {
  return at.getTime() >= deadline.getTime()
}

/** Open before the deadline, closed from the deadline on. */
export function openness(deadline: Date, at: Date): Openness {
  return isOver(deadline, at) ? 'closed' : 'open'
}
