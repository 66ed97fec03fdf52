/** For so long a contribution that weighty reports point at stays folded before somebody has looked at it. */
export const COLLAPSED_HOURS = 24

const HOUR = 3_600_000

/** When a folded contribution opens again by itself. */
export function collapsedUntil(collapsedAt: Date): Date {
  return new Date(collapsedAt.getTime() + COLLAPSED_HOURS * HOUR)
}

/**
 * Whether a contribution is folded and marked as being checked. It stays readable. Computed, so that no job is
 * needed to open it again; a decision takes the mark away at once.
 */
export function isCollapsed(collapsedAt: Date | null, at: Date): boolean {
  return collapsedAt !== null && at < collapsedUntil(collapsedAt)
}
