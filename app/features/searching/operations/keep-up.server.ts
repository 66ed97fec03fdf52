import { type IndexedThing, revisionOf } from '#search/indexed-thing'
import type { SearchKind } from '#search/kinds/kind'
import { AT_ONCE, readThings } from './read-things.server'
import { searchEngine } from './search-engine.server'

/** So often a thing is looked at again that goes on changing; its own change brings it up once more anyway. */
const MOST_LOOKS = 5

type Due = { kind: SearchKind; id: string }

/** Makes some things of a kind in the index what they are now. */
export const keepUp = (kind: SearchKind, ids: readonly string[]): Promise<void> =>
  keepAllUp(ids.map((id) => ({ kind, id })))

/**
 * Makes things in the index what they are now. A thing that several entities concern may be read by two workers at
 * once, and the one with the older text may write last: whoever has written looks again.
 */
export async function keepAllUp(things: readonly Due[]): Promise<void> {
  const once = [...new Map(things.map((thing) => [nameOf(thing.kind.name, thing.id), thing])).values()]
  for (let from = 0; from < once.length; from += AT_ONCE) await keepSlice(once.slice(from, from + AT_ONCE))
}

async function keepSlice(slice: readonly Due[]): Promise<void> {
  let due = slice
  let read = await readAll(due)
  for (let look = 1; due.length > 0; look += 1) {
    await write(due, read)
    if (look === MOST_LOOKS) return
    due = due.filter(({ kind }) => Object.keys(kind.follows).length > 1)
    const now = await readAll(due)
    due = due.filter(({ kind, id }) => revisionIn(read, kind, id) !== revisionIn(now, kind, id))
    read = now
  }
}

/** What everybody may see now of some things, by kind and id: as many readings as there are kinds among them. */
async function readAll(due: readonly Due[]): Promise<ReadonlyMap<string, IndexedThing>> {
  const kinds = [...new Set(due.map(({ kind }) => kind))]
  const read = new Map<string, IndexedThing>()
  for (const kind of kinds) {
    const ids = due.filter((one) => one.kind === kind).map(({ id }) => id)
    for (const thing of await readThings(kind, ids)) read.set(nameOf(kind.name, thing.id), thing)
  }
  return read
}

async function write(due: readonly Due[], read: ReadonlyMap<string, IndexedThing>): Promise<void> {
  const things = due.flatMap(({ kind, id }) => read.get(nameOf(kind.name, id)) ?? [])
  const gone = due
    .filter(({ kind, id }) => !read.has(nameOf(kind.name, id)))
    .map(({ kind, id }) => ({ kind: kind.name, id }))
  if (things.length > 0) await searchEngine().upsert(things)
  if (gone.length > 0) await searchEngine().remove(gone)
}

/** What a thing is, as a hash; undefined where it is not public. */
function revisionIn(read: ReadonlyMap<string, IndexedThing>, kind: SearchKind, id: string) {
  const thing = read.get(nameOf(kind.name, id))
  return thing && revisionOf(thing)
}

const nameOf = (kind: string, id: string) => `${kind} ${id}`
