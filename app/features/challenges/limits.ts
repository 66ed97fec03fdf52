/** How long the texts of a challenge may be, in characters, and how many criteria it may have. */
export const LIMITS = { title: 120, summary: 300, text: 5000, line: 200, criteria: 12 } as const
