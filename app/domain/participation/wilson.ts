/** Of the normal distribution: certainty of 95 %. */
const Z = 1.96

/**
 * The share of agreement that a contribution has at least, as certain as so few votes allow: the lower bound of
 * Wilson's interval. Three of three stand below ninety of a hundred; nobody's agreement is worth nothing, however
 * many disagree. Who passes counts for neither side.
 * @returns 0 to 1
 */
export function rankOf({ agree, disagree }: { agree: number; disagree: number }): number {
  if (agree <= 0) return 0
  const votes = agree + disagree
  const share = agree / votes
  const square = Z * Z
  const centre = share + square / (2 * votes)
  const spread = Z * Math.sqrt((share * (1 - share) + square / (4 * votes)) / votes)
  return Math.min(1, Math.max(0, (centre - spread) / (1 + square / votes)))
}
