import { db } from '../../app/platform/database/client.server'
import { Prisma } from '../../prisma/generated/client'
import type { Facet, FacetCounts, Hit, SearchAnswer, SearchQuery } from '../engine'
import { FACETS } from '../engine'
import { showHit } from '../query/show-hit'
import { countFacets, facetColumns, leftOutBy } from './facets.server'
import { type Plan, planSearch } from './plan.server'
import { rankEntries } from './rank.server'

const MOST_ON_A_PAGE = 100
/** So much of a text is looked through for the excerpt. */
const LONGEST_SHOWN = 20_000
const NO_PAGE = 10_000_000

/** A row as the statement gives it. */
type Row = {
  kind: string
  id: string
  language: 'de' | 'en'
  title: string
  summary: string
  body: string
  englishTitle: string | null
  englishSummary: string | null
  englishBody: string | null
}
type Found = { total: number; hits: Row[]; facets: FacetCounts | null }

/** Answers a search: hits of a page, their number and, where wanted, the counts of the facets. */
export async function searchEntries(query: SearchQuery): Promise<SearchAnswer> {
  const plan = await planSearch(query.text, query.locale)
  const found =
    plan.any === '' ? nothing(query.withFacets) : await find(query, plan, query.withFacets ? FACETS : [])
  return {
    hits: found.hits.map((row): Hit => showHit(row, query.locale, plan.wanted)),
    total: found.total,
    facets: query.withFacets ? found.facets : null,
    correction: plan.correction,
    engine: 'postgresql',
    isDegraded: false,
  }
}

/** The counts of one facet for a search. */
export async function countValues(
  query: SearchQuery,
  facet: Facet,
): Promise<Readonly<Record<string, number>>> {
  const plan = await planSearch(query.text, query.locale)
  if (plan.any === '') return {}
  const { facets } = await find({ ...query, page: NO_PAGE }, plan, [facet])
  return facets?.[facet] ?? {}
}

function nothing(withFacets: boolean): Found {
  return {
    hits: [],
    total: 0,
    facets: withFacets ? Object.fromEntries(FACETS.map((facet) => [facet, {}])) : null,
  }
}

async function find(query: SearchQuery, plan: Plan, facets: readonly Facet[]): Promise<Found> {
  const size = whole(query.pageSize, MOST_ON_A_PAGE)
  const offset = (whole(query.page, NO_PAGE) - 1) * size
  const isRanked = query.sort === 'relevance' && plan.lexemes.length > 0
  const [row] = await db.$queryRaw<Found[]>`
    WITH facts AS (
      SELECT e.kind, e."entityId", e."publishedAt", e."deadlineAt", e.status, e."titleLexemes", e.lexemes,
        ${facetColumns(query.at)}
      FROM "SearchEntry" e WHERE ${conditions(plan)}
    ), matched AS MATERIALIZED (
      SELECT facts.*, ${leftOutBy(query.filter)} AS "leftOut" FROM facts
    ), kept AS (
      SELECT * FROM matched WHERE "leftOut" = 0
    )${isRanked ? rankEntries(plan) : Prisma.empty}, chosen AS (
      SELECT kept.kind, kept."entityId", row_number() OVER (ORDER BY ${order(query, isRanked)}) AS place
      FROM kept ${isRanked ? Prisma.sql`LEFT JOIN ranked USING (kind, "entityId")` : Prisma.empty}
      ORDER BY place LIMIT ${size}::int OFFSET ${offset}::bigint
    )
    SELECT (SELECT count(*)::int FROM kept) AS total,
      ${facets.length > 0 ? countFacets(facets) : Prisma.sql`NULL::json`} AS facets,
      coalesce((SELECT json_agg(json_build_object('kind', e.kind, 'id', e."entityId", 'language', e.language,
          'title', e.title, 'summary', e.summary, 'body', left(e.body, ${LONGEST_SHOWN}::int),
          'englishTitle', e."englishTitle", 'englishSummary', e."englishSummary",
          'englishBody', left(e."englishBody", ${LONGEST_SHOWN}::int)) ORDER BY place)
        FROM chosen JOIN "SearchEntry" e USING (kind, "entityId")), '[]') AS hits`
  if (!row) throw new Error('The database gave no answer')
  return row
}

/** A whole number from 1 on, whatever was asked for. */
function whole(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(1, Math.floor(value))) : 1
}

/** Which entries are hits, by the text alone. */
export function conditions({ any, phrases, none }: Plan): Prisma.Sql {
  const all = [
    Prisma.sql`true`,
    ...(any === null ? [] : [Prisma.sql`e.lexemes @@ ${any}::tsquery`]),
    ...phrases.map((phrase) => Prisma.sql`e.words @@ ${phrase}::tsquery`),
    // The excluded ones are found by the index; to look into each hit would cost more.
    ...(none === null
      ? []
      : [Prisma.sql`e.ctid NOT IN (SELECT x.ctid FROM "SearchEntry" x WHERE x.lexemes @@ ${none}::tsquery)`]),
  ]
  return Prisma.join(all, ' AND ')
}

/** Listed organisations, which nobody has taken over, stand after what people wrote of themselves. */
function order({ sort, at }: SearchQuery, isRanked: boolean): Prisma.Sql {
  const newest = Prisma.sql`kept.status = 'listed', kept."publishedAt" DESC, kept.kind, kept."entityId"`
  if (isRanked) return Prisma.sql`ranked.score DESC NULLS LAST, ${newest}`
  if (sort !== 'deadline') return newest
  // What can still be answered, soonest first; then what has no deadline; then what is over, latest first.
  return Prisma.sql`CASE WHEN kept."deadlineAt" > ${at}::timestamptz THEN 0 WHEN kept."deadlineAt" IS NULL THEN 1
      ELSE 2 END, CASE WHEN kept."deadlineAt" > ${at}::timestamptz THEN kept."deadlineAt" END,
    kept."deadlineAt" DESC, ${newest}`
}
