import { db } from '../../app/platform/database/client.server'
import { Prisma } from '../../prisma/generated/client'
import type { Hit, Key, SearchAnswer, SearchQuery } from '../engine'
import { pageRange } from '../query/page-range'
import { type FoundTexts, showHit } from '../query/show-hit'
import { facetColumns, fulfilsAll, leftOutBy, TALLY } from './facets.server'
import { MOST_COMPARED, orderByText } from './order-by-text.server'
import { type Plan, planSearch } from './plan.server'
import { rankEntries } from './rank.server'
import { rememberedTally, rememberTally, tallyKey } from './remembered-tallies'
import { countFacets, countKept, NOTHING_COUNTED, type Tally } from './tally'

/** So much of a text is looked through for the excerpt. */
const LONGEST_SHOWN = 20_000

type Found<One> = { total: number; hits: One[]; tally: Tally | null }

/**
 * PostgreSQL, which has no statistics of vectors, takes each word for a find of its own and would read the whole table,
 * vectors out of line included, for more of them. Asked twice, it expects fewer rows and looks them up in the index.
 */
const FEW_WORDS = 12

/** What is read of hits: all that is shown, or the keys alone where they are put into another order first. */
const TEXTS = Prisma.sql`json_build_object('kind', e.kind, 'id', e."entityId", 'language', e.language, 'title', e.title,
  'summary', e.summary, 'body', left(e.body, ${LONGEST_SHOWN}::int), 'englishTitle', e."englishTitle",
  'englishSummary', e."englishSummary", 'englishBody', left(e."englishBody", ${LONGEST_SHOWN}::int))`
const KEYS = Prisma.sql`json_build_object('kind', e.kind, 'id', e."entityId")`

/** Answers a search: hits of a page, their number and, where wanted, the counts of the facets. */
export async function searchEntries(query: SearchQuery): Promise<SearchAnswer> {
  const plan = await planSearch(query.text, query.locale)
  const { hits, total, tally } = plan.any === '' ? NOTHING : await findPage(query, plan)
  return {
    hits: hits.map((row): Hit => showHit(row, query.locale, plan.wanted)),
    total,
    facets: query.withFacets ? count(tally) : null,
    correction: plan.correction,
    engine: 'postgresql',
    isDegraded: false,
  }
}

/**
 * A page of hits. The best ones of a long text stand in the order of all that it says, behind them those that were
 * only found; the texts of those alone are read that are shown.
 */
async function findPage(query: SearchQuery, plan: Plan): Promise<Found<FoundTexts>> {
  const { offset, limit } = pageRange(query)
  if (!plan.longText || query.sort !== 'relevance' || offset >= MOST_COMPARED)
    return findAndCount<FoundTexts>(query, plan, TEXTS)
  const found = await findAndCount<Key>({ ...query, page: 1, pageSize: MOST_COMPARED }, plan, KEYS)
  const keys = await orderByText(plan.longText, found.hits)
  const page = await readTexts(keys.slice(offset, offset + limit))
  if (found.hits.length < MOST_COMPARED || offset + limit <= MOST_COMPARED) return { ...found, hits: page }
  const { hits } = await find<FoundTexts>({ ...query, withFacets: false }, plan, null, TEXTS)
  return { ...found, hits: [...page, ...hits.slice(MOST_COMPARED - offset)] }
}

/** The texts of hits in the order of their keys; what is no entry any more is left out. One statement. */
async function readTexts(keys: readonly Key[]): Promise<FoundTexts[]> {
  if (keys.length === 0) return []
  const rows = await db.$queryRaw<{ hit: FoundTexts }[]>`
    SELECT ${TEXTS} AS hit
    FROM unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ id }) => id)}::text[])
      WITH ORDINALITY AS k(kind, id, turn)
    JOIN "SearchEntry" e ON e.kind = k.kind AND e."entityId" = k.id ORDER BY k.turn`
  return rows.map(({ hit }) => hit)
}

const NOTHING: Found<FoundTexts> = { hits: [], total: 0, tally: null }
const count = (tally: Tally | null) => (tally ? countFacets(tally) : NOTHING_COUNTED)

async function findAndCount<One>(query: SearchQuery, plan: Plan, shown: Prisma.Sql): Promise<Found<One>> {
  if (!query.withFacets) return find<One>(query, plan, null, shown)
  const key = tallyKey(query, plan)
  const tally = rememberedTally(key)
  if (tally) return { ...(await find<One>({ ...query, withFacets: false }, plan, tally, shown)), tally }
  const found = await find<One>(query, plan, null, shown)
  if (found.tally) rememberTally(key, found.tally)
  return found
}

/**
 * One statement. The hits are kept by their place in the table while they are counted and ordered; texts are read of
 * those that are shown. How many there are follows from what the facets count, where that is known.
 */
async function find<One>(
  query: SearchQuery,
  plan: Plan,
  counted: Tally | null,
  shown: Prisma.Sql,
): Promise<Found<One>> {
  const { withFacets, filter, at } = query
  const { offset, limit } = pageRange(query)
  const isRanked = query.sort === 'relevance' && plan.lexemes.length > 0
  const isCounted = withFacets || counted !== null
  // Not kept where counting reads all of it and the page is read in the order of an index.
  const isOnce = isEverything(plan) || (counted !== null && !isRanked)
  const [row] = await db.$queryRaw<Found<One>[]>`
    WITH matched AS ${isOnce ? Prisma.sql`NOT MATERIALIZED` : Prisma.sql`MATERIALIZED`} (
      SELECT e.ctid AS place, e.kind, e."entityId", e."publishedAt", e."deadlineAt", e.status = 'listed' AS "isListed",
        ${titleColumn(plan)} AS "inTitle", ${withFacets ? leftOutBy(filter, at) : Prisma.sql`0`} AS "leftOut"
        ${withFacets ? facetColumns(at) : Prisma.empty}
      FROM "SearchEntry" e WHERE ${conditions(plan)} AND ${withFacets ? Prisma.sql`true` : fulfilsAll(filter, at)}
    ), kept AS NOT MATERIALIZED (
      SELECT * FROM matched WHERE "leftOut" = 0
    )${isRanked ? rankEntries(plan, offset + limit) : Prisma.empty}, chosen AS (
      SELECT place, row_number() OVER () AS turn FROM (
        SELECT place FROM ${Prisma.raw(isRanked ? 'ranked' : 'kept')}
        ORDER BY ${order(query, isRanked)} LIMIT ${limit}::int OFFSET ${offset}::bigint
      ) AS ordered
    )
    SELECT ${isCounted ? Prisma.sql`0` : Prisma.sql`(SELECT count(*)::int FROM kept)`} AS total,
      ${withFacets ? TALLY : Prisma.sql`NULL::json`} AS tally,
      coalesce((SELECT json_agg(${shown} ORDER BY turn)
        FROM chosen JOIN "SearchEntry" e ON e.ctid = chosen.place), '[]') AS hits`
  if (!row) throw new Error('The database gave no answer')
  const tally = counted ?? row.tally
  return tally ? { ...row, total: countKept(tally) } : row
}

/** Whether an entry's title holds a lexeme: asked only where not all that are found are ranked. */
export function titleColumn({ any, isMany }: Plan): Prisma.Sql {
  return isMany && any ? Prisma.sql`e."titleLexemes" @@ ${any}::tsquery` : Prisma.sql`false`
}

const isEverything = ({ any, phrases, none }: Plan) => any === null && phrases.length === 0 && none === null

/** Which entries are hits, by the text alone. */
export function conditions({ any, phrases, none }: Pick<Plan, 'any' | 'phrases' | 'none'>): Prisma.Sql {
  const all = [
    Prisma.sql`true`,
    ...(any === null ? [] : [Prisma.sql`e.lexemes @@ ${any}::tsquery`]),
    ...(any === null || any.split(' | ').length <= FEW_WORDS
      ? []
      : [Prisma.sql`e.lexemes @@ ${any}::tsquery`]),
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
  const newest = Prisma.sql`"isListed", "publishedAt" DESC, kind, "entityId"`
  if (isRanked) return Prisma.sql`score DESC NULLS LAST, ${newest}`
  if (sort !== 'deadline') return newest
  // What can still be answered, soonest first; then what has no deadline; then what is over, latest first.
  return Prisma.sql`CASE WHEN "deadlineAt" > ${at}::timestamptz THEN 0 WHEN "deadlineAt" IS NULL THEN 1
      ELSE 2 END, CASE WHEN "deadlineAt" > ${at}::timestamptz THEN "deadlineAt" END,
    "deadlineAt" DESC, ${newest}`
}
