/** For a change of a thing that is itself indexed: it concerns this one. */
export const itself = async (id: string): Promise<string[]> => [id]

/** Picks the ids of rows. */
export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
