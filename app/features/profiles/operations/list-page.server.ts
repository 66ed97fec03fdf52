import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { offeredCode } from '~/platform/public-data/codes.server'
import { listOrganisations, type OrganisationFilter } from './list-organisations.server'

type Wanted = { state: OrganisationState; kinds: readonly OrganisationKind[] }
const LONGEST_TEXT = 100

/** Everything of a page that lists organisations, from its address. */
export async function organisationListPage(request: Request, { state, kinds }: Wanted) {
  const url = new URL(request.url)
  const filter = readFilter(url.searchParams, kinds)
  const cursor = readCursor(url.searchParams)
  const wanted = { state, kinds, filter, cursor }
  const { rows, total, districts, hasNext, hasPrevious } = await listOrganisations(wanted)
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows: rows.map(({ sortKey: _key, ...row }) => row),
    ...{ total, districts },
    filter,
    kinds: [...kinds],
    isFiltered: Object.values(filter).some(Boolean),
    previous:
      hasPrevious && first
        ? withCursor(url, { direction: 'before', key: first.sortKey, id: first.id })
        : null,
    next: hasNext && last ? withCursor(url, { direction: 'after', key: last.sortKey, id: last.id }) : null,
  }
}

/** Reads the filter of an address; what is in no list counts as not given. */
export function readFilter(
  parameters: URLSearchParams,
  kinds: readonly OrganisationKind[],
): OrganisationFilter {
  const given = (name: string) => parameters.get(name) ?? ''
  return {
    text: given('q').replaceAll('\0', '').slice(0, LONGEST_TEXT).trim(),
    kind: kinds.find((code) => code === given('kind')) ?? null,
    domain: offeredCode('domain', given('domain')) ?? null,
    capability: offeredCode('capability', given('capability')) ?? null,
    district: offeredCode('district', given('district')) ?? null,
  }
}
