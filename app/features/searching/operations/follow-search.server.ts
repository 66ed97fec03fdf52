import { FOLLOWED_ENTITIES, SEARCH_KINDS } from '#search/kinds/registry.server'
import { noteFound } from '#search/lag/lag.server'
import { AHEAD, type Ahead, afterwards, type Changed, type StateHandlers } from '~/outbox/handlers.server'
import { keepAllUp } from './keep-up.server'

/**
 * The same handlers, before which what can be found is brought up to date, for all changes in hand together: whoever
 * has changed something looks for it at once, and what follows from the change beside it takes its time. An index
 * that cannot be written holds up nothing else: the rest is done, and the error makes the worker come back.
 */
export function withSearch(handlers: StateHandlers): StateHandlers {
  const named = Object.entries(handlers).map(([entity, handler]) => [
    FOLLOWED_ENTITIES.includes(entity) ? afterwards(entity) : entity,
    handler,
  ])
  return { ...Object.fromEntries(named), [AHEAD]: { entities: FOLLOWED_ENTITIES, handle: followSearch } }
}

/**
 * What the worker does first after things have changed: what is public of them is found as it is now, the rest is
 * gone. Where that fails each change is tried by itself, so that one does not keep the others away.
 */
export const followSearch: Ahead['handle'] = async (changes) => {
  const failed = new Map<Changed, unknown>()
  await follow(changes).catch(async (error: unknown) => {
    for (const change of changes)
      if (changes.length === 1) failed.set(change, error)
      else await follow([change]).catch((reason: unknown) => failed.set(change, reason))
  })
  return failed
}

async function follow(changes: readonly Changed[]): Promise<void> {
  const things = []
  for (const { entity, entityId } of changes)
    for (const kind of SEARCH_KINDS)
      for (const id of (await kind.follows[entity]?.(entityId)) ?? []) things.push({ kind, id })
  await keepAllUp(things)
  await noteFound(
    'postgresql',
    changes.map(({ changedAt }) => changedAt),
  )
}
