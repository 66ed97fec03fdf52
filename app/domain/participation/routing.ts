/** A statement that somebody has not voted on yet, with what others said. */
export type RoutingCandidate = {
  id: string
  agree: number
  disagree: number
  pass: number
  /** how far an agreement carries somebody on the last map; 0 where there is none yet */
  extremity: number
}

/**
 * How urgently people should see a statement: more where it divides, where it is agreed with and rarely passed, and
 * much more while few have seen it.
 */
export function priorityOf({ agree, disagree, pass, extremity }: Omit<RoutingCandidate, 'id'>): number {
  const seen = agree + disagree + pass
  const passing = (pass + 1) / (seen + 2)
  const agreeing = (agree + 1) / (seen + 2)
  const importance = (1 - passing) * (extremity + 1) * agreeing
  return (importance * (1 + 8 * 2 ** (-seen / 5))) ** 2
}

/**
 * Draws the statement that comes next; each has a chance in proportion to its priority.
 * @param random from 0 to below 1
 */
export function pickStatement(candidates: readonly RoutingCandidate[], random: () => number): string | null {
  const priorities = candidates.map(priorityOf)
  let left = random() * priorities.reduce((sum, priority) => sum + priority, 0)
  for (const [index, { id }] of candidates.entries()) {
    left -= priorities[index] ?? 0
    if (left < 0) return id
  }
  return candidates.at(-1)?.id ?? null
}
