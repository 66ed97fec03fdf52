import { SEARCH_KINDS } from '#search/kinds/registry.server'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'
import { keepUp } from './keep-up.server'
import { AT_ONCE } from './read-things.server'

/** The entity of the outbox by which everything is looked at once more. The first filling is asked for by its migration. */
export const SEARCH_INDEX = 'searchIndex'
const BEGINNING = 'all'

/** Has everything that can be found looked at again, for example since the codes it is filtered by have changed. */
export const markIndexChanged = (tx: Transaction): Promise<void> => markChanged(tx, SEARCH_INDEX, BEGINNING)

/**
 * Looks at a slice of everything that may be public and asks for the next one, so that mails and other changes have
 * their turn in between. Where it stands says the name of its row: `<kind>/<the last id>`.
 */
export async function walkIndex(place: string): Promise<void> {
  // This process may not have heard of new codes yet.
  await refreshPublicData()
  const [name = '', after = ''] = place === BEGINNING ? [] : place.split('/')
  const from = Math.max(
    0,
    SEARCH_KINDS.findIndex((kind) => kind.name === name),
  )
  for (const [index, kind] of SEARCH_KINDS.slice(from).entries()) {
    const ids = await kind.idsAfter(index === 0 ? after : '', AT_ONCE)
    if (ids.length === 0) continue
    await keepUp(kind, ids)
    await transact((tx) => markChanged(tx, SEARCH_INDEX, `${kind.name}/${ids.at(-1)}`))
    return
  }
}
