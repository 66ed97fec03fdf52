/** A statement that somebody has not voted on yet, with the votes of the others. */
export type RoutingCandidate = {
  id: string
  agree: number
  disagree: number
  pass: number
  extremity: number
}

/**
 * Chooses the statement that somebody is asked about next: every candidate as likely, the less it was voted on.
 * @param random gives numbers from 0 up to 1
 * @returns its id, or null where nothing is left
 */
export function pickStatement(candidates: readonly RoutingCandidate[], random: () => number): string | null {
  const weights = candidates.map(({ agree, disagree, pass }) => 1 / (1 + agree + disagree + pass))
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) {
    rest -= weight
    if (rest < 0) return candidates[index]?.id ?? null
  }
  return candidates.at(-1)?.id ?? null
}
