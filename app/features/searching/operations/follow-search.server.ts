import { type IndexedThing, revisionOf } from '#search/indexed-thing'
import type { SearchKind } from '#search/kinds/kind'
import { FOLLOWED_ENTITIES, SEARCH_KINDS } from '#search/kinds/registry.server'
import { noteFound } from '#search/lag/lag.server'
import type { StateHandler, StateHandlers } from '~/outbox/handlers.server'
import { AT_ONCE, readThings } from './read-things.server'
import { searchEngine } from './search-engine.server'

/** So often a thing is looked at again that goes on changing; its own change brings it up once more anyway. */
const MOST_LOOKS = 5

/**
 * The same handlers, each of which first brings up to date what can be found. An index that cannot be written holds
 * up nothing else: the rest is done, and then the error makes the worker come back.
 */
export function withSearch(handlers: StateHandlers): StateHandlers {
  const followed = FOLLOWED_ENTITIES.map((entity): [string, StateHandler] => {
    const follow = followSearch(entity)
    const rest = handlers[entity]
    return [entity, rest ? both(follow, rest) : follow]
  })
  return { ...handlers, ...Object.fromEntries(followed) }
}

const both =
  (first: StateHandler, second: StateHandler): StateHandler =>
  async (entityId, changedAt) => {
    const [outcome] = await Promise.allSettled([first(entityId, changedAt)])
    await second(entityId, changedAt)
    if (outcome.status === 'rejected') throw outcome.reason
  }

/** What the worker does after an entity has changed: what is public of it is found as it is now, the rest is gone. */
export function followSearch(entity: string): StateHandler {
  return async (entityId, changedAt) => {
    for (const kind of SEARCH_KINDS) {
      const ids = (await kind.follows[entity]?.(entityId)) ?? []
      for (let from = 0; from < ids.length; from += AT_ONCE)
        await keepUp(kind, ids.slice(from, from + AT_ONCE))
    }
    if (changedAt) await noteFound('postgresql', [changedAt])
  }
}

/**
 * Makes some things in the index what they are now. A thing that several entities concern may be read by two workers
 * at once, and the one with the older text may write last: whoever has written looks again.
 */
export async function keepUp(kind: SearchKind, ids: readonly string[]): Promise<void> {
  const isShared = Object.keys(kind.follows).length > 1
  let due: readonly string[] = ids
  let things = await readThings(kind, due)
  for (let look = 1; due.length > 0; look += 1) {
    await write(kind, due, things)
    if (!isShared || look === MOST_LOOKS) return
    const now = await readThings(kind, due)
    const written = revisionsOf(things)
    const current = revisionsOf(now)
    due = due.filter((id) => written.get(id) !== current.get(id))
    things = now.filter(({ id }) => due.includes(id))
  }
}

async function write({ name }: SearchKind, ids: readonly string[], things: readonly IndexedThing[]) {
  const isPublic = new Set(things.map(({ id }) => id))
  const gone = ids.filter((id) => !isPublic.has(id)).map((id) => ({ kind: name, id }))
  if (things.length > 0) await searchEngine().upsert(things)
  if (gone.length > 0) await searchEngine().remove(gone)
}

const revisionsOf = (things: readonly IndexedThing[]) =>
  new Map(things.map((thing) => [thing.id, revisionOf(thing)]))
