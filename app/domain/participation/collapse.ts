const OPEN_AGAIN_AFTER = 24 * 60 * 60 * 1000

/**
 * Whether a contribution stands collapsed because reports reached the weight for it: still readable, open again a
 * day later, whether somebody has decided or not.
 */
export function isCollapsed(collapsedAt: Date | null, at: Date): boolean {
  if (!collapsedAt) return false
  const age = at.getTime() - collapsedAt.getTime()
  return age >= 0 && age < OPEN_AGAIN_AFTER
}
