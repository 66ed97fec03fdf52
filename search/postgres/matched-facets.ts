import type { Facet, Filter } from '../engine'
import { chosenFacets, classesOf } from './tally'

/** What the facets see of an entry. */
export type EntryFacts = {
  kind: string
  statusNow: string
  /** the narrowest window of its deadline */
  deadline: string | null
  budget: string | null
  districts: readonly string[]
  domains: readonly string[]
  capabilities: readonly string[]
}

/** The choices of a search that an entry fulfils, each with its facet. */
export function matchedFacets(filter: Filter, facts: EntryFacts): [Facet, string][] {
  return chosenFacets(filter).flatMap(([facet, values]) => {
    const own = valuesOf(facet, facts)
    return values
      .filter((value) => classesOf(facet, [value]).some((one) => own.includes(one)))
      .map((value): [Facet, string] => [facet, value])
  })
}

function valuesOf(facet: Facet, facts: EntryFacts): readonly string[] {
  switch (facet) {
    case 'kind':
      return [facts.kind]
    case 'status':
      return [facts.statusNow]
    case 'deadline':
      return facts.deadline === null ? [] : [facts.deadline]
    case 'budget':
      return facts.budget === null ? [] : [facts.budget]
    case 'district':
      return facts.districts
    case 'domain':
      return facts.domains
    case 'capability':
      return facts.capabilities
  }
}
