import type { IndexedThing } from '#search/indexed-thing'
import type { SearchKind } from '#search/kinds/kind'
import { SEARCH_KINDS } from '#search/kinds/registry.server'
import type { CodeList } from '~/domain/taxonomy/catalogue'
import { meanings, offered } from '~/platform/public-data/codes.server'

/** So many things are read, analysed and written in one go. */
export const AT_ONCE = 100

/** Of these things, those that everybody may see now, described with the codes of today. */
export async function readThings(kind: SearchKind, ids: readonly string[]): Promise<IndexedThing[]> {
  const things = await kind.read(ids)
  return things.map((thing) => ({
    ...thing,
    // What names no district is about the whole state: it is found with each of them.
    districts: thing.districts.length > 0 ? today('district', thing.districts) : offered('district'),
    domains: today('domain', thing.domains),
    capabilities: today('capability', thing.capabilities),
  }))
}

/** A retired code stands for its successor. What the catalogue does not know stays: none would mean everywhere. */
function today(list: CodeList, codes: readonly string[]): readonly string[] {
  const meant = meanings(list, codes)
  return meant.length > 0 ? meant : codes
}

/** Everything that everybody may see, kind by kind, in the order of the ids. */
export async function* allThings(): AsyncGenerator<IndexedThing[]> {
  for (const kind of SEARCH_KINDS) {
    let ids = await kind.idsAfter('', AT_ONCE)
    while (ids.length > 0) {
      yield await readThings(kind, ids)
      ids = await kind.idsAfter(ids.at(-1) ?? '', AT_ONCE)
    }
  }
}
