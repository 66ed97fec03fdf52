import { Prisma } from '../../prisma/generated/client'
import { DEADLINE_WINDOWS, type Facet, type Filter } from '../engine'
import { storable } from './entry'
import { BUDGETS, bitOf, chosenFacets, classesOf } from './tally'

const DAY = 86_400_000

/** The status of an entry at an instant. */
const statusAt = (at: Date) => Prisma.sql`CASE WHEN e."statusAfter" IS NOT NULL
  AND e."deadlineAt" <= ${at}::timestamptz THEN e."statusAfter" ELSE e.status END`

/** The narrowest window in which a deadline lies; null without one. */
function deadlineAt(at: Date): Prisma.Sql {
  const windows = Object.entries(DEADLINE_WINDOWS).map(
    ([name, days]) =>
      Prisma.sql`WHEN e."deadlineAt" <= ${new Date(at.getTime() + days * DAY)}::timestamptz THEN ${name}::text`,
  )
  return Prisma.sql`CASE WHEN e."deadlineAt" IS NULL THEN NULL WHEN e."deadlineAt" <= ${at}::timestamptz THEN 'over'
    ${Prisma.join(windows, ' ')} ELSE 'later' END`
}

function budget(): Prisma.Sql {
  const ranges = BUDGETS.map(([name, [from, below]]) =>
    below === null
      ? Prisma.sql`WHEN e."budgetMaxCents" >= ${from}::bigint THEN ${name}::text`
      : Prisma.sql`WHEN e."budgetMaxCents" >= ${from}::bigint AND e."budgetMaxCents" < ${below}::bigint
          THEN ${name}::text`,
  )
  return Prisma.sql`CASE ${Prisma.join(ranges, ' ')} END`
}

/** What the facets see of an entry, as columns. */
export function facetColumns(at: Date): Prisma.Sql {
  return Prisma.sql`, ${statusAt(at)} AS "statusNow", ${deadlineAt(at)} AS deadline, ${budget()} AS budget,
    e.districts, e.domains, e.capabilities`
}

/** Whether an entry fulfils the choice of one facet. */
function fulfils(facet: Facet, chosen: readonly string[], at: Date): Prisma.Sql {
  const values = Prisma.sql`${classesOf(facet, chosen.map(storable))}::text[]`
  if (facet === 'kind') return Prisma.sql`e.kind = ANY(${values})`
  if (facet === 'status') return Prisma.sql`${statusAt(at)} = ANY(${values})`
  if (facet === 'deadline') return Prisma.sql`coalesce(${deadlineAt(at)} = ANY(${values}), false)`
  if (facet === 'budget') return Prisma.sql`coalesce(${budget()} = ANY(${values}), false)`
  return Prisma.sql`${LISTS[facet]} && ${values}`
}

const LISTS = {
  district: Prisma.sql`e.districts`,
  domain: Prisma.sql`e.domains`,
  capability: Prisma.sql`e.capabilities`,
}

/** All choices as one condition. */
export function fulfilsAll(filter: Filter, at: Date): Prisma.Sql {
  const each = chosenFacets(filter).map(([facet, values]) => fulfils(facet, values, at))
  return each.length > 0 ? Prisma.join(each, ' AND ') : Prisma.sql`true`
}

/** By which facets an entry is left out, as a number; 0: it stays. */
export function leftOutBy(filter: Filter, at: Date): Prisma.Sql {
  const each = chosenFacets(filter).map(
    ([facet, values]) =>
      Prisma.sql`CASE WHEN ${fulfils(facet, values, at)} THEN 0 ELSE ${bitOf(facet)}::int END`,
  )
  return each.length > 0 ? Prisma.join(each, ' + ') : Prisma.sql`0`
}

/** What is needed to count the facets: few rows, since many entries agree. */
export const TALLY = Prisma.sql`json_build_object(
  'single', (SELECT coalesce(json_agg(json_build_array(kind, "statusNow", deadline, budget, "leftOut", entries)), '[]')
    FROM (SELECT kind, "statusNow", deadline, budget, "leftOut", count(*) AS entries FROM matched
      GROUP BY 1, 2, 3, 4, 5) AS each),
  'district', (SELECT coalesce(json_agg(json_build_array(districts, "leftOut", entries)), '[]')
    FROM (SELECT districts, "leftOut", count(*) AS entries FROM matched GROUP BY 1, 2) AS each),
  'domain', (SELECT coalesce(json_agg(json_build_array(domains, "leftOut", entries)), '[]')
    FROM (SELECT domains, "leftOut", count(*) AS entries FROM matched GROUP BY 1, 2) AS each),
  'capability', (SELECT coalesce(json_agg(json_build_array(capabilities, "leftOut", entries)), '[]')
    FROM (SELECT capabilities, "leftOut", count(*) AS entries FROM matched GROUP BY 1, 2) AS each))`
