/**
 * Brings what is derived from a thing up to date; reads the thing as it is now, so it may run twice or late.
 * @param changedAt since when the thing waits for that; absent where nobody waits
 */
export type StateHandler = (entityId: string, changedAt?: Date) => Promise<void>

/** The handlers by the name of the entity, as given to `markChanged`. */
export type StateHandlers = Readonly<Record<string, StateHandler>>
