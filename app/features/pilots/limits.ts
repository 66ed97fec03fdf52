/** How many rows a pilot may have: the form offers no more, the schema takes no more. */
export const PILOT_ROWS = { milestones: 20, indicators: 12 } as const
