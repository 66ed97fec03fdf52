/** How long the texts of a challenge and of decisions about it may be, in characters, and how many rows its lists may have. */
export const LIMITS = {
  title: 120,
  summary: 300,
  text: 5000,
  line: 200,
  criteria: 12,
  phases: 5,
  prizes: 12,
  jury: 15,
  comment: 1000,
  reason: 2000,
  outcome: 4000,
} as const
