import type { Key } from '../engine'
import type { ShownThing } from './kind'
import { SEARCH_KINDS } from './registry.server'

/**
 * What everybody may see now of some things, by kind and id: what the index says is not believed. One statement for
 * all kinds that are read alike, and the same ones whatever was found.
 * @param kinds those that the things can be of
 */
export async function showKeys(
  keys: readonly Key[],
  at: Date,
  kinds: readonly string[] = SEARCH_KINDS.map(({ name }) => name),
): Promise<(key: Pick<Key, 'id'>) => ShownThing | undefined> {
  if (keys.length === 0) return () => undefined
  const readers = new Map<(typeof SEARCH_KINDS)[number]['show'], string[]>()
  for (const { name, show } of SEARCH_KINDS) {
    if (!kinds.includes(name)) continue
    const ids = keys.filter((key) => key.kind === name).map(({ id }) => id)
    readers.set(show, [...(readers.get(show) ?? []), ...ids])
  }
  const read = await Promise.all([...readers].map(([show, ids]) => show(ids, at)))
  const things = new Map(read.flat().map((thing) => [thing.id, thing]))
  return ({ id }) => things.get(id)
}
