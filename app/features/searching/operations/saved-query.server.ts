import { createHash } from 'node:crypto'
import { FACETS, type Filter } from '#search/engine'
import type { StoredPlan } from '#search/postgres/news.server'
import { type Plan, planSearch } from '#search/postgres/plan.server'
import { asksNothing } from '#search/query/asks-nothing'
import { translate } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import { facetLabel } from '~/platform/public-data/facet-label.server'
import { type SearchChoice, searchAddress } from '../search-address'
import { readSearch } from './read-search.server'

/** What of a search is kept: not its order, nor the page that somebody was on. */
export type KeptChoice = Pick<SearchChoice, 'text' | 'filter'>

/** The part of a search's address that is kept: the same search always has the same one. */
export function queryOf({ text, filter }: KeptChoice): string {
  return new URL(searchAddress('de', { text, filter }), 'http://localhost').search.slice(1)
}

/** What a kept query asks for, read as the page of the search reads its address today. */
export function choiceOf(query: string): KeptChoice {
  const { text, filter } = readSearch(new URLSearchParams(query))
  return { text, filter }
}

/** The name of a query for an index. */
export const hashOfQuery = (query: string): string => createHash('sha256').update(query).digest('hex')

/**
 * Whether there is something to look for. Without words and choices everything would be news; so it is where the
 * only choice was a value that is offered no more, or where the words are signs and words of every text.
 */
export function asksForSomething({ text, filter }: KeptChoice): boolean {
  return !asksNothing(text) || choicesOf(filter) > 0
}

const choicesOf = (filter: Filter) => FACETS.reduce((sum, facet) => sum + (filter[facet]?.length ?? 0), 0)

/** The choices in words, facet by facet: "Art: Herausforderung". */
export function choiceLabels(locale: Locale, filter: Filter): string[] {
  const t = translate(locale)
  return FACETS.flatMap((facet) => {
    const values = filter[facet] ?? []
    if (values.length === 0) return []
    return [
      `${t(`search.facet.${facet}`)}: ${values.map((one) => facetLabel(locale, facet, one)).join(', ')}`,
    ]
  })
}

/** How a search is asked now. What nobody can find is the plan of a search without words and choices. */
export async function planChoice(choice: KeptChoice, locale: Locale): Promise<Plan> {
  const plan = await planSearch(choice.text, locale)
  return asksForSomething(choice) ? plan : { ...plan, any: '' }
}

/** What is kept of a plan, for counting. */
export function storedPlan({ any, phrases, none }: StoredPlan): StoredPlan {
  return { any, phrases, none }
}
