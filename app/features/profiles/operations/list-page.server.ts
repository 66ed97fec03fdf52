import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import type { Locale } from '~/paths'
import { type Cursor, readCursor, withCursor } from '~/platform/lists/keyset'
import { offeredCode } from '~/platform/public-data/codes.server'
import { listOrganisations, type OrganisationFilter } from './list-organisations.server'

type Wanted = { state: OrganisationState; kinds: readonly OrganisationKind[] }
const LONGEST_TEXT = 100

/** Everything of a page that lists organisations, from its address. */
export async function organisationListPage(request: Request, locale: Locale, { state, kinds }: Wanted) {
  const url = new URL(request.url)
  const filter = readFilter(url.searchParams, kinds)
  const cursor = readCursor(url.searchParams)
  const wanted = { state, kinds, filter, cursor, locale }
  const { rows, total, districts, hasNext, hasPrevious } = await listOrganisations(wanted)
  const [first, last] = [rows[0], rows.at(-1)]
  // Beside a hit the page begins at the hit itself; a name says where it stands in the order of the names.
  const isBest = filter.text !== '' && filter.sortierung === null
  const at = (direction: Cursor['direction'], { id, sortKey }: { id: string; sortKey: string }) =>
    withCursor(url, { direction, key: isBest ? '' : sortKey, id })
  return {
    rows: rows.map(({ sortKey: _key, ...row }) => row),
    ...{ total, districts },
    filter,
    kinds: [...kinds],
    isFiltered: Object.values(filter).some(Boolean),
    previous: hasPrevious && first ? at('before', first) : null,
    next: hasNext && last ? at('after', last) : null,
  }
}

/** Reads the filter of an address; what is in no list counts as not given. */
export function readFilter(
  parameters: URLSearchParams,
  kinds: readonly OrganisationKind[],
): OrganisationFilter {
  const given = (name: string) => parameters.get(name) ?? ''
  const text = given('q').replaceAll('\0', '').slice(0, LONGEST_TEXT).trim()
  return {
    text,
    kind: kinds.find((code) => code === given('kind')) ?? null,
    domain: offeredCode('domain', given('domain')) ?? null,
    capability: offeredCode('capability', given('capability')) ?? null,
    district: offeredCode('district', given('district')) ?? null,
    sortierung: text !== '' && given('sortierung') === 'name' ? 'name' : null,
  }
}
