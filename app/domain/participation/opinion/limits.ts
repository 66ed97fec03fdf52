/** From so many people on whose votes suffice a map is drawn. */
export const LEAST_PEOPLE = 15
/** So many votes suffice, or one on each statement where there are fewer. Passing counts. */
export const LEAST_VOTES = 7
/** A group is at least so large, and nothing is told about fewer people than this. */
export const LEAST_GROUP = 5
export const MOST_GROUPS = 5
/** One-sided test at 90 %. */
export const SIGNIFICANT = 1.2816
/** So many statements a list. */
export const MOST_LISTED = 5

/**
 * A computation that can be put aside between any two of its steps, so that a process which serves people at the
 * same time is never held up by it.
 */
export type Steps<Result> = Generator<void, Result, void>
