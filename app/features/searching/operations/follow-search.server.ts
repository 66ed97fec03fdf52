import { FOLLOWED_ENTITIES, SEARCH_KINDS } from '#search/kinds/registry.server'
import { noteFound } from '#search/lag/lag.server'
import { type Changed, type StateHandlers, TOGETHER, type TogetherHandler } from '~/outbox/handlers.server'
import { keepAllUp } from './keep-up.server'

/**
 * The same handlers, before which what can be found is brought up to date, for all changes in hand together. An index
 * that cannot be written holds up nothing else: the rest is done, and then the error makes the worker come back.
 */
export function withSearch(handlers: StateHandlers): StateHandlers {
  const rest = FOLLOWED_ENTITIES.map((entity) => [entity, handlers[entity] ?? nothingElse])
  return { ...handlers, ...Object.fromEntries(rest), [TOGETHER]: followSearch }
}

const nothingElse = async () => undefined

/**
 * What the worker does after things have changed: what is public of them is found as it is now, the rest is gone.
 * Where that fails each change is tried by itself, so that one does not keep the others away.
 */
export const followSearch: TogetherHandler = async (changes) => {
  const followed = changes.filter(({ entity }) => FOLLOWED_ENTITIES.includes(entity))
  const failed = new Map<Changed, unknown>()
  await follow(followed).catch(async (error: unknown) => {
    for (const change of followed)
      if (followed.length === 1) failed.set(change, error)
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
