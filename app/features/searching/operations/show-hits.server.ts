import type { Key } from '#search/engine'
import type { ShownThing } from '#search/kinds/kind'
import { showKeys } from '#search/kinds/show-keys.server'

/** What everybody may see now of some hits: see `showKeys`. */
export function showHits(hits: readonly Key[], at: Date): Promise<(hit: Key) => ShownThing | undefined> {
  return showKeys(hits, at)
}
