/** Brings what is derived from a thing up to date; reads the thing as it is now, so it may run twice or late. */
export type StateHandler = (entityId: string) => Promise<void>

/** A change that the worker has in hand, and since when it waits. */
export type Changed = { entity: string; entityId: string; changedAt: Date }

/**
 * What comes before everything else, for several changes at once: people look for it at once. Says which of them
 * failed, and why. What follows from the same changes beside it has a handler of its own, by `afterwards`.
 */
export type Ahead = {
  entities: readonly string[]
  handle: (changes: readonly Changed[]) => Promise<ReadonlyMap<Changed, unknown>>
}

/** Under which what comes before everything else stands among the handlers. */
export const AHEAD = Symbol('ahead')

/** The name under which the rest waits, once what comes before everything else was done. */
export const afterwards = (entity: string) => `after ${entity}`

/** The handlers by the name of the entity, as given to `markChanged`. */
export type StateHandlers = Readonly<Record<string, StateHandler>> & { readonly [AHEAD]?: Ahead }
