/** How many rows a pilot may have: the form offers no more, the schema takes no more. */
export const PILOT_ROWS = { milestones: 20, indicators: 12 } as const
/** How much is recorded of a running pilot, with much room: its page shows all of it. */
export const PILOT_RECORDS = { measurementsOfAnIndicator: 400, reportsOfAnOrganisation: 100 } as const
