import { Prisma } from '../../prisma/generated/client'
import { BUDGET_RANGES, DEADLINE_WINDOWS, FACETS, type Facet, type Filter } from '../engine'
import { storable } from './entry'

const DAY = 86_400_000

/** What an entry is at an instant, as columns of the statement: the facets, each as a list of values. */
export function facetColumns(at: Date): Prisma.Sql {
  return Prisma.sql`
    ARRAY[e.kind] AS "kindValues",
    ARRAY[CASE WHEN e."statusAfter" IS NOT NULL AND e."deadlineAt" <= ${at}::timestamptz
      THEN e."statusAfter" ELSE e.status END] AS "statusValues",
    e.districts AS "districtValues", e.domains AS "domainValues", e.capabilities AS "capabilityValues",
    ${windows(at)} AS "deadlineValues", ${ranges()} AS "budgetValues"`
}

/** Windows hold each other: what ends within a week ends within a month as well. */
function windows(at: Date): Prisma.Sql {
  const within = Object.entries(DEADLINE_WINDOWS).map(
    ([name, days]) =>
      Prisma.sql`CASE WHEN e."deadlineAt" <= ${new Date(at.getTime() + days * DAY)}::timestamptz THEN ${name}::text END`,
  )
  const last = new Date(at.getTime() + Math.max(...Object.values(DEADLINE_WINDOWS)) * DAY)
  return Prisma.sql`CASE WHEN e."deadlineAt" IS NULL THEN '{}'::text[]
    WHEN e."deadlineAt" <= ${at}::timestamptz THEN '{over}'::text[]
    WHEN e."deadlineAt" > ${last}::timestamptz THEN '{later}'::text[]
    ELSE array_remove(ARRAY[${Prisma.join(within)}], NULL) END`
}

function ranges(): Prisma.Sql {
  const cases = Object.entries(BUDGET_RANGES).map(([name, [from, below]]) =>
    below === null
      ? Prisma.sql`WHEN e."budgetMaxCents" >= ${from}::bigint THEN ARRAY[${name}::text]`
      : Prisma.sql`WHEN e."budgetMaxCents" >= ${from}::bigint AND e."budgetMaxCents" < ${below}::bigint
          THEN ARRAY[${name}::text]`,
  )
  return Prisma.sql`CASE ${Prisma.join(cases, ' ')} ELSE '{}'::text[] END`
}

const columnOf = (facet: Facet) => Prisma.raw(`"${facet}Values"`)
/** Each facet is a bit of the number that says by which facets an entry is left out. */
const bitOf = (facet: Facet) => 1 << FACETS.indexOf(facet)

/** By which facets an entry is left out, as a number; 0: it stays. */
export function leftOutBy(filter: Filter): Prisma.Sql {
  const terms = chosenFacets(filter).map(
    ([facet, values]) =>
      Prisma.sql`CASE WHEN ${columnOf(facet)} && ${values}::text[] THEN 0 ELSE ${bitOf(facet)}::int END`,
  )
  return terms.length > 0 ? Prisma.join(terms, ' + ') : Prisma.sql`0`
}

function chosenFacets(filter: Filter): [Facet, string[]][] {
  return FACETS.flatMap((facet): [Facet, string[]][] => {
    const values = filter[facet]
    return values && values.length > 0 ? [[facet, values.map(storable)]] : []
  })
}

/** One object of counts for each facet; what the facet itself leaves out is counted all the same. */
export function countFacets(facets: readonly Facet[]): Prisma.Sql {
  const each = facets.map(
    (facet) => Prisma.sql`${facet}::text, (SELECT coalesce(json_object_agg(value, hits), '{}') FROM (
      SELECT value, count(*)::int AS hits FROM matched, unnest(${columnOf(facet)}) AS value
      WHERE "leftOut" & ~${bitOf(facet)}::int = 0 GROUP BY value) AS counted)`,
  )
  return Prisma.sql`json_build_object(${Prisma.join(each)})`
}
