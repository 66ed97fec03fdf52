/** A report says in its own words what is wrong: long enough to be checked, short enough to be read. */
export const SHORTEST_EXPLANATION = 20
export const LONGEST_EXPLANATION = 4000
/** Parts of a statement of reasons, notes and appeals. */
export const LONGEST_REASON = 4000
export const LONGEST_NAME = 100
