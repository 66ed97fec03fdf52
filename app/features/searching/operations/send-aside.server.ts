import { markDue } from '#search/mirror/rows.server'
import { MIRROR_CHANNEL } from '#search/mirror/state.server'
import { transact } from '~/platform/database/client.server'
import { notify } from '~/platform/database/listen.server'

/** Sends once more what Meilisearch did not take, when somebody asks for it on the page of the outbox. */
export async function sendAside(thing: string): Promise<void> {
  const cut = thing.indexOf('/')
  await markDue([{ kind: thing.slice(0, cut), id: thing.slice(cut + 1) }])
  await transact((tx) => notify(tx, MIRROR_CHANNEL))
}
