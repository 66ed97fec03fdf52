import { db } from '../../app/platform/database/client.server'
import { Prisma } from '../../prisma/generated/client'
import type { Key, Neighbour } from '../engine'
import { LISTED } from './listed'
import { quote } from './vectors'
import { rarity } from './weigh-lexemes'

/** So many of a text's words look for others that may be like it. */
const MOST_TELLING = 12
/** Words are looked for from the rarest on until they stand in so many entries. */
const MOST_LOOKED_AT = 600
/** So many of those are compared whole. */
export const MOST_COMPARED = 24
const MOST = 100
/**
 * Two texts are alike from this cosine of their weighed words on, 1 being the same text. Among paragraphs that people
 * wrote (XQuAD-de) nineteen of twenty such neighbours are of the same article (docs/performance.md).
 */
const ALIKE = 0.18

type TellingLexeme = { term: string; weight: number; documents: number; standing: number }
/** The words of a thing with their weights, those by which others are looked for, and its languages. */
export type Telling = {
  all: TellingLexeme[]
  looking: TellingLexeme[]
  isGerman: boolean
  isEnglish: boolean
}

/**
 * How a lexeme `l` stands in a text: by its best field, a word of the title saying more than one of the text, and by
 * how often. Numbers say nothing.
 */
const STANDING = Prisma.sql`((CASE WHEN 'A' = ANY(l.weights) THEN 1 WHEN 'B' = ANY(l.weights) THEN 0.7
  WHEN 'C' = ANY(l.weights) THEN 0.5 ELSE 0.1 END)::float8 * (1 + ln(cardinality(l.weights)::float8)))`
/** Whether an entry `e` has a text in a language: names and places alone are none. */
const IS_GERMAN = Prisma.sql`(e.language = 'de')`
const IS_ENGLISH = Prisma.sql`(e.language = 'en' OR e."englishTitle" IS NOT NULL)`
const IS_WORD = Prisma.sql`l.lexeme !~ '^[0-9]+$'`

type Word = Omit<TellingLexeme, 'weight'> & { total: number; isGerman: boolean; isEnglish: boolean }

/** The words of a thing, each by its standing in the text and its rarity. One statement. */
export async function tellingLexemes({ kind, id }: Key): Promise<Telling> {
  const rows = await db.$queryRaw<Word[]>`
    SELECT l.lexeme AS term, ${STANDING} AS standing, t.documents,
      ${IS_GERMAN} AS "isGerman", ${IS_ENGLISH} AS "isEnglish",
      (SELECT n.documents FROM "SearchTerm" n WHERE n.sort = 'n') AS total
    FROM "SearchEntry" e CROSS JOIN LATERAL unnest(e.lexemes) AS l
    JOIN "SearchTerm" t ON t.sort = 'l' AND t.term = l.lexeme
    WHERE e.kind = ${kind} AND e."entityId" = ${id} AND ${IS_WORD}`
  const all = rows
    .map(({ term, standing, documents, total }) => ({
      ...{ term, standing, documents },
      weight: standing * rarity(documents, total),
    }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  const { isGerman = false, isEnglish = false } = rows[0] ?? {}
  const looking = all.filter(({ documents }) => documents > 1).slice(0, MOST_TELLING)
  return { all, looking, isGerman, isEnglish }
}

/**
 * Things that read like this one, best first; what only shares a word or two is left out. Two statements, whatever
 * is found: the rarest words look for candidates, bounded, and the best of those are compared whole.
 */
export async function similarEntries(
  key: Key,
  kinds: readonly string[],
  locale: 'de' | 'en',
  most: number,
): Promise<Neighbour[]> {
  const telling = await tellingLexemes(key)
  const looking = rarest(telling.looking)
  if (looking.length === 0) return []
  // One scan for each word, named in the statement: of words in a list the planner knows nothing, and reads all texts.
  const scans = looking.map(
    ({ term, weight }) => Prisma.sql`(SELECT e.kind, e."entityId" AS id, ${weight}::float8 AS weight
      FROM "SearchEntry" e WHERE e.lexemes @@ ${quote(term)}::tsquery LIMIT ${MOST_LOOKED_AT}::int)`,
  )
  const near = Prisma.sql`
    SELECT found.kind, found.id FROM (${Prisma.join(scans, ' UNION ALL ')}) AS found
    WHERE found.kind = ANY(${[...kinds]}::text[]) AND (found.kind, found.id) <> (${key.kind}, ${key.id})
    GROUP BY 1, 2 ORDER BY sum(found.weight) DESC, 1, 2 LIMIT ${MOST_COMPARED}`
  return compare(telling, near, locale, most)
}

/** Of some things those that read like the one whose words these are. One statement. */
export function compareKeys(
  telling: Telling,
  keys: readonly Key[],
  locale: 'de' | 'en',
  most: number,
): Promise<Neighbour[]> {
  const near = Prisma.sql`SELECT * FROM unnest(${keys.map(({ kind }) => kind)}::text[],
    ${keys.map(({ id }) => id)}::text[]) AS k(kind, id)`
  return compare(telling, near, locale, most)
}

type Row = Key & { language: 'de' | 'en'; title: string; englishTitle: string | null }

/**
 * The cosine of two texts' words, in the languages that both have. How rare the words of the other text are on the
 * whole is not looked up: they are taken to be as rare as those of this one, which finds no fewer neighbours and
 * spares a look at each of them.
 */
async function compare(
  { all, isGerman, isEnglish }: Telling,
  near: Prisma.Sql,
  locale: 'de' | 'en',
  most: number,
): Promise<Neighbour[]> {
  const german = all.filter(({ term }) => !term.startsWith('e:'))
  const english = all.filter(({ term }) => term.startsWith('e:'))
  const rows = await db.$queryRaw<Row[]>`
    WITH mine AS MATERIALIZED (
      SELECT * FROM unnest(${all.map(({ term }) => term)}::text[],
        ${all.map(({ weight, standing }) => weight ** 2 / standing)}::float8[]) AS m(term, worth)
    ), near AS MATERIALIZED (${near}), others AS MATERIALIZED (
      SELECT e.*, ${isGerman}::boolean AND ${IS_GERMAN} AS "inGerman",
        ${isEnglish}::boolean AND ${IS_ENGLISH} AS "inEnglish"
      FROM near JOIN "SearchEntry" e ON e.kind = near.kind AND e."entityId" = near.id
    ), compared AS (
      SELECT o.kind, o."entityId" AS id, o.language, o.title, o."englishTitle", o.status, its.dot / CASE
        WHEN o."inGerman" AND o."inEnglish" THEN ${withItself(all)}::float8
        WHEN o."inGerman" THEN ${withItself(german)}::float8 ELSE ${withItself(english)}::float8 END AS cosine
      FROM others o CROSS JOIN LATERAL (
        SELECT sum(words.standing * coalesce(mine.worth, 0)) / sqrt(sum(words.standing ^ 2)) AS dot
        FROM (SELECT l.lexeme, ${STANDING} AS standing FROM unnest(o.lexemes) AS l
          WHERE ${IS_WORD} AND CASE WHEN l.lexeme LIKE 'e:%' THEN o."inEnglish" ELSE o."inGerman" END) AS words
        LEFT JOIN mine ON mine.term = words.lexeme
      ) AS its
    )
    SELECT kind, id, language, title, "englishTitle" FROM compared
    WHERE cosine >= ${ALIKE}::float8
    ORDER BY cosine * CASE WHEN status = 'listed' THEN ${LISTED}::float8 ELSE 1 END DESC, kind, id
    LIMIT ${Math.min(MOST, Math.max(0, Math.floor(most) || 0))}`
  return rows.map(({ kind, id, language, title, englishTitle }) =>
    locale === 'en' && englishTitle !== null
      ? { kind, id, title: englishTitle, language: 'en' }
      : { kind, id, title, language },
  )
}

/** What a text like this one would get in every word. */
function withItself(words: readonly TellingLexeme[]): number {
  const squares = (of: (word: TellingLexeme) => number) => words.reduce((sum, one) => sum + of(one) ** 2, 0)
  return squares(({ weight }) => weight) / Math.sqrt(squares(({ standing }) => standing) || 1) || 1
}

/** Those that stand in the fewest entries, up to the bound, and at least one. */
function rarest(lexemes: readonly TellingLexeme[]): TellingLexeme[] {
  let entries = 0
  return lexemes
    .toSorted((a, b) => a.documents - b.documents || (a.term < b.term ? -1 : 1))
    .filter(({ documents }, index) => {
      entries += documents
      return index === 0 || entries <= MOST_LOOKED_AT
    })
}
