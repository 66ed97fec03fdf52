import { BUDGET_RANGES, DEADLINE_WINDOWS, FACETS, type Facet, type Filter, type Sort } from '#search/engine'
import { type Locale, path } from '~/paths'

/** What can be found, as the registry of the search has it (a test compares them), in the order of the page. */
export const FOUND_KINDS = [
  'challenge',
  'provider',
  'researchCentre',
  'innovationCentre',
  'authority',
  'answer',
  'comment',
  'officialAnswer',
  'foreignChallenge',
  'consultation',
  'pilot',
  'registerEntry',
] as const

/** Every status that something found can have. */
export const FOUND_STATUSES = [
  'open',
  'closed',
  'opened',
  'withdrawn',
  'archived',
  'answered',
  'visible',
  'verified',
  'listed',
  'planned',
  'running',
  'ended',
  'overdue',
  'finished',
  'stopped',
  'inDevelopment',
  'onTrial',
  'inUse',
  'retired',
] as const
export type FoundStatus = (typeof FOUND_STATUSES)[number]

/** Values of facets that are no codes of the catalogue. */
export const FIXED_VALUES = {
  kind: FOUND_KINDS,
  status: FOUND_STATUSES,
  deadline: [...Object.keys(DEADLINE_WINDOWS), 'later', 'over'],
  budget: Object.keys(BUDGET_RANGES),
} as const satisfies Partial<Record<Facet, readonly string[]>>

export const SORTS = ['relevance', 'deadline', 'newest'] as const satisfies readonly Sort[]

/** Names in the address are German in both languages, like those of the lists. */
export const PARAMETERS = {
  text: 'q',
  kind: 'art',
  status: 'stand',
  district: 'ort',
  domain: 'bereich',
  capability: 'faehigkeit',
  deadline: 'frist',
  budget: 'budget',
  sort: 'sortierung',
  page: 'seite',
} as const

/** What somebody looks for, as an address says it. */
export type SearchChoice = { text: string; filter: Filter; sort: Sort; page: number }

/** The address of a search: the same choice always has the same one. */
export function searchAddress(
  locale: Locale,
  { text = '', filter = {}, sort, page }: Partial<SearchChoice>,
): string {
  const query = new URLSearchParams()
  if (text !== '') query.append(PARAMETERS.text, text)
  for (const facet of FACETS) for (const value of filter[facet] ?? []) query.append(PARAMETERS[facet], value)
  if (sort && sort !== 'relevance') query.append(PARAMETERS.sort, sort)
  if (page && page > 1) query.append(PARAMETERS.page, String(page))
  const address = path(locale, 'search')
  return query.size > 0 ? `${address}?${query}` : address
}
