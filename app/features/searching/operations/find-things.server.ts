import { FACETS, type Facet, type FacetCounts, type Hit } from '#search/engine'
import type { ShownThing } from '#search/kinds/kind'
import { showKeys } from '#search/kinds/show-keys.server'
import { asksNothing } from '#search/query/asks-nothing'
import type { Locale } from '~/paths'
import { FOUND_KINDS, FOUND_STATUSES, type SearchChoice } from '../search-address'
import { valuesOf } from './read-search.server'
import { searchEngine } from './search-engine.server'

export const PAGE_SIZE = 20

export type ShownFacet = { facet: Facet; values: { value: string; count: number; isChosen: boolean }[] }
export type ShownHit = ReturnType<typeof shownHit>

/** One page of what was found, with the facets and what else the person may have meant. */
export async function findThings(choice: SearchChoice, locale: Locale, at: Date, signal?: AbortSignal) {
  const wanted = { ...choice, locale, at, pageSize: PAGE_SIZE, withFacets: true }
  const answer = await searchEngine().search(wanted, signal)
  const thingOf = await showKeys(answer.hits, at)
  return {
    hits: answer.hits.flatMap((hit) => {
      const thing = thingOf(hit)
      return thing ? [shownHit(hit, thing, locale)] : []
    }),
    total: answer.total,
    pages: Math.max(1, Math.ceil(answer.total / PAGE_SIZE)),
    facets: shownFacets(answer.facets ?? {}, choice),
    correction: answer.correction,
    isDegraded: answer.isDegraded,
    isWordless: choice.text !== '' && asksNothing(choice.text),
  }
}

/** A hit as a card shows it: what the database says of it now, with the texts of the index. */
export function shownHit({ kind, title, excerpt, language }: Hit, thing: ShownThing, locale: Locale) {
  const { id, organisation, deadlineAt, budgetMaxCents } = thing
  return {
    ...{ id, title, excerpt, language, organisation, deadlineAt, budgetMaxCents },
    kind: FOUND_KINDS.find((one) => one === kind) ?? 'challenge',
    status: FOUND_STATUSES.find((one) => one === thing.status) ?? 'closed',
    address: thing.address[locale],
  }
}

/** Groups with something to choose, in the order of the page. What is chosen stays, with whatever count it has. */
function shownFacets(counts: FacetCounts, { filter }: SearchChoice): ShownFacet[] {
  return FACETS.flatMap((facet): ShownFacet[] => {
    const values = valuesOf(facet).flatMap((value) => {
      const count = counts[facet]?.[value] ?? 0
      const isChosen = filter[facet]?.includes(value) ?? false
      return count > 0 || isChosen ? [{ value, count, isChosen }] : []
    })
    return values.length > 0 ? [{ facet, values }] : []
  })
}
