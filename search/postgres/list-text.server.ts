import { literalPattern } from '../../app/domain/text/literal-pattern'
import { db } from '../../app/platform/database/client.server'
import { Prisma } from '../../prisma/generated/client'
import { type Plan, planSearch } from './plan.server'
import { rankEntries } from './rank.server'
import { conditions, titleColumn } from './search.server'

/** What somebody typed into the text filter of a list of things of some kinds. */
export type ListText = { plan: Plan; kinds: readonly string[] }

/** A place in a list that is in order of its hits: after or before one of them. */
export type BesideHit = { direction: 'after' | 'before'; id: string }

/** Reads the text of a list's filter as the search reads it. One statement, some more for words that nobody wrote. */
export async function readListText(
  text: string,
  locale: 'de' | 'en',
  kinds: readonly string[],
): Promise<ListText> {
  return { plan: await planSearch(text, locale), kinds }
}

/**
 * The ids of what the search finds by a text, and of what a list knows besides, as an array in a statement: for the
 * condition of a list that has facets, counts and pages of its own. It is made once, and the rows are looked up by
 * it; a semi-join would be planned for a few rows of the list's order and be walked through for each of them.
 * @param besides selects ids that belong to it all the same, such as of rows that are not indexed
 */
export function idsByText({ plan, kinds }: ListText, besides: Prisma.Sql): Prisma.Sql {
  // Two lists put together, and not one condition or another: that would be looked at row by row.
  return Prisma.sql`ARRAY(SELECT e."entityId" FROM "SearchEntry" e WHERE e.kind = ANY(${[...kinds]}::text[])
    AND ${plan.any === '' ? Prisma.sql`false` : conditions(plan)} UNION ALL ${besides})`
}

/**
 * Ids of a list's rows, those first that the search ranks first; rows that it ranks alike stand in the list's own
 * order. A page begins beside a hit and not at a score, since scores shift with every change of the index. One
 * statement.
 * @param rows selects `id` and `place`, the number of each row in the list's own order
 * @returns in reading direction: before a hit the nearest one first; after what is gone: from the start
 */
export async function bestFirst(
  { plan, kinds }: ListText,
  rows: Prisma.Sql,
  beside: BesideHit | null,
  most: number,
): Promise<string[]> {
  const isRanked = plan.lexemes.length > 0
  const found = await db.$queryRaw<{ id: string }[]>`
    WITH listed AS MATERIALIZED (${rows}), kept AS MATERIALIZED (
      SELECT e.ctid AS place, e.kind, e."entityId", e."publishedAt", e.status = 'listed' AS "isListed",
        ${titleColumn(plan)} AS "inTitle"
      FROM "SearchEntry" e WHERE e.kind = ANY(${[...kinds]}::text[])
        AND ${plan.any === '' ? Prisma.sql`false` : conditions(plan)} AND e."entityId" IN (SELECT id FROM listed)
    )${isRanked ? rankEntries(plan, Number.POSITIVE_INFINITY) : Prisma.empty}, turns AS MATERIALIZED (
      SELECT l.id, row_number() OVER (ORDER BY ${isRanked ? Prisma.sql`r.score DESC NULLS LAST,` : Prisma.empty}
        r."isListed" NULLS LAST, l.place) AS turn
      FROM listed l LEFT JOIN ${Prisma.raw(isRanked ? 'ranked' : 'kept')} r ON r."entityId" = l.id
    )
    SELECT id FROM turns WHERE ${besideCondition(beside)} LIMIT ${most}::int`
  return found.map(({ id }) => id)
}

function besideCondition(beside: BesideHit | null): Prisma.Sql {
  if (!beside) return Prisma.sql`true ORDER BY turn`
  const turn = Prisma.sql`(SELECT turn FROM turns WHERE id = ${beside.id})`
  return beside.direction === 'before'
    ? Prisma.sql`turn < ${turn} ORDER BY turn DESC`
    : Prisma.sql`turn > coalesce(${turn}, 0) ORDER BY turn`
}

/** A text as a pattern of what holds it, whatever it is. */
export const holding = (text: string): string => `%${literalPattern(text)}%`
