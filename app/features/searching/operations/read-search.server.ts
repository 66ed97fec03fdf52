import { FACETS, type Facet, type Filter } from '#search/engine'
import { offered } from '~/platform/public-data/codes.server'
import { FIXED_VALUES, PARAMETERS, type SearchChoice, SORTS } from '../search-address'

const LONGEST_TEXT = 500
const LAST_PAGE = 5_000

/** Reads a search from an address. What is unknown or malformed counts as not chosen; a value counts once. */
export function readSearch(query: URLSearchParams): SearchChoice {
  const page = query.get(PARAMETERS.page) ?? ''
  return {
    text: readText(query.get(PARAMETERS.text)),
    filter: readFilter(query),
    sort: SORTS.find((sort) => sort === query.get(PARAMETERS.sort)) ?? 'relevance',
    page: /^[1-9]\d{0,3}$/.test(page) ? Math.min(Number(page), LAST_PAGE) : 1,
  }
}

/**
 * What was typed, on one line and not endless; control characters and halves of letters are no words. What nobody
 * sees goes: it would turn titles and sentences around the words backwards, or make two searches of one.
 */
export function readText(typed: string | null): string {
  return (typed ?? '')
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
}

function readFilter(query: URLSearchParams): Filter {
  const chosen = FACETS.flatMap((facet): [Facet, string[]][] => {
    const given = new Set(query.getAll(PARAMETERS[facet]))
    const values = valuesOf(facet).filter((value) => given.has(value))
    return values.length > 0 ? [[facet, values]] : []
  })
  return Object.fromEntries(chosen)
}

/** Everything that may be chosen of a facet, in the order of the page. */
export function valuesOf(facet: Facet): readonly string[] {
  if (facet === 'district' || facet === 'domain' || facet === 'capability') return offered(facet)
  return FIXED_VALUES[facet]
}
