import { DEADLINE_WINDOWS, FACETS, type Facet, type Filter } from '../engine'
import { storable } from '../postgres/entry'
import { seconds } from './document'

const DAY = 86_400_000

/** A value in quotes, whatever it is; the server takes no halves of characters. */
export function quoted(value: string): string {
  return `"${storable(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** All of some conditions; '' where there is none. */
export const allOf = (conditions: readonly string[]): string =>
  conditions
    .filter((each) => each !== '')
    .map((each) => `(${each})`)
    .join(' AND ')

const anyOf = (conditions: readonly string[]) => conditions.map((each) => `(${each})`).join(' OR ')

/** The attribute that has the values of a facet which are kept; the others are computed with the time. */
export const ATTRIBUTES = {
  kind: 'kind',
  district: 'districts',
  domain: 'domains',
  capability: 'capabilities',
  budget: 'budget',
} as const satisfies Partial<Record<Facet, string>>

/** Never true: an unknown value finds nothing. */
const NOTHING = 'kind IN []'

const isOver = (at: Date) => `deadlineTs <= ${seconds(at)}`

/** Which documents a facet's choice leaves; null where nothing is chosen. */
function conditionOf(facet: Facet, values: readonly string[], at: Date): string {
  if (facet === 'status') return anyOf(values.map((value) => statusIs(value, at)))
  if (facet === 'deadline')
    return anyOf(values.map((value) => windows(at).find(({ name }) => name === value)?.condition ?? NOTHING))
  return `${ATTRIBUTES[facet]} IN [${values.map(quoted).join(', ')}]`
}

/** The status is the one until the deadline, and another one from then on. */
function statusIs(status: string, at: Date): string {
  return anyOf([
    allOf([`status = ${quoted(status)}`, `NOT ${isOver(at)}`]),
    allOf([`statusAfter = ${quoted(status)}`, isOver(at)]),
  ])
}

/** Documents by whether their deadline is over, with the attribute that has their status then. */
export const statusHalves = (at: Date) => [
  { attribute: 'status', condition: `NOT ${isOver(at)}` },
  { attribute: 'statusAfter', condition: isOver(at) },
]

/** Windows of the deadline, as conditions; what ends within a week ends within a month as well. */
export function windows(at: Date): { name: string; condition: string }[] {
  const from = `deadlineTs > ${seconds(at)}`
  const after = (days: number) => seconds(new Date(at.getTime() + days * DAY))
  const within = Object.entries(DEADLINE_WINDOWS).map(([name, days]) => ({
    name,
    condition: `${from} AND deadlineTs <= ${after(days)}`,
  }))
  const last = after(Math.max(...Object.values(DEADLINE_WINDOWS)))
  return [
    ...within,
    { name: 'later', condition: `deadlineTs > ${last}` },
    { name: 'over', condition: isOver(at) },
  ]
}

/** What the chosen values of all facets leave, or of all but one. */
export function filterOf(filter: Filter, at: Date, except?: Facet): string {
  return allOf(
    FACETS.flatMap((facet) => {
      const values = filter[facet]
      return facet !== except && values && values.length > 0 ? [conditionOf(facet, values, at)] : []
    }),
  )
}

/** Documents that have one of these words. */
export const hasOneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`
