/** Brings what is derived from a thing up to date; reads the thing as it is now, so it may run twice or late. */
export type StateHandler = (entityId: string) => Promise<void>

/** A change that the worker has in hand, and since when it waits. */
export type Changed = { entity: string; entityId: string; changedAt: Date }

/** Does something for several changes at once, before the handler of each; says which of them failed, and why. */
export type TogetherHandler = (changes: readonly Changed[]) => Promise<ReadonlyMap<Changed, unknown>>

/** Under which a handler for all changes together stands among the others. */
export const TOGETHER = Symbol('together')

/** The handlers by the name of the entity, as given to `markChanged`. */
export type StateHandlers = Readonly<Record<string, StateHandler>> & { readonly [TOGETHER]?: TogetherHandler }
