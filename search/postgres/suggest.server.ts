import { db } from '../../app/platform/database/client.server'
import { Prisma } from '../../prisma/generated/client'
import type { Suggestion } from '../engine'
import { markBeginnings } from '../query/mark-beginnings'
import { beginningsOf, readWords } from '../query/read-words'
import { quote } from './vectors'
import { afterAll, correctionsOf } from './vocabulary.server'

const MOST_WORDS = 8
/** So many titles are looked at before the best are chosen. */
const MOST_COMPARED = 500
/** Shorter beginnings are compared with the beginnings of titles only. */
const SHORTEST_WORD = 3
const MOST = 20

type Row = { kind: string; id: string; language: 'de' | 'en'; title: string; englishTitle: string | null }

/** Titles that begin like what was typed, then titles with a word that does; with a mistyped word, as it was meant. */
export async function suggestTitles(
  typed: string,
  locale: 'de' | 'en',
  most: number,
  at: Date,
): Promise<Suggestion[]> {
  const words = readWords(typed)
    .slice(0, MOST_WORDS)
    .map(({ folded }) => folded)
  const limit = Math.min(MOST, Math.max(0, Math.floor(most) || 0))
  if (words.length === 0 || limit === 0) return []
  for await (const meant of readings(words)) {
    const rows = await find(meant, limit, at)
    if (rows.length > 0) return rows.map((row) => show(row, meant, locale))
  }
  return []
}

/** What the words may mean: as they are, the last one with "ue" for "ü", and with its slips mended. */
export async function* readings(words: readonly string[]): AsyncGenerator<readonly string[]> {
  const before = words.slice(0, -1)
  for (const beginning of beginningsOf(words.at(-1) ?? '')) yield [...before, beginning]
  const corrections = await correctionsOf(words)
  if (corrections.size > 0) yield words.map((word) => corrections.get(word)?.[0]?.term ?? word)
}

function find(words: readonly string[], limit: number, at: Date): Promise<Row[]> {
  const start = words.join(' ')
  const last = words.at(-1) ?? ''
  const beginsSo = Prisma.sql`e."foldedTitle" >= ${start} AND e."foldedTitle" < ${afterAll(start)}`
  const query = [...words.slice(0, -1).map(quote), `${quote(last)}:*`].join(' & ')
  const holds =
    last.length < SHORTEST_WORD
      ? Prisma.empty
      : Prisma.sql`UNION (SELECT e.ctid FROM "SearchEntry" e WHERE e."titleWords" @@ ${query}::tsquery
          LIMIT ${MOST_COMPARED}::int)`
  return db.$queryRaw<Row[]>`
    WITH near AS (
      (SELECT e.ctid FROM "SearchEntry" e WHERE ${beginsSo} LIMIT ${MOST_COMPARED}::int) ${holds}
    )
    SELECT e.kind, e."entityId" AS id, e.language, e.title, e."englishTitle"
    FROM near JOIN "SearchEntry" e ON e.ctid = near.ctid
    ORDER BY ${beginsSo} DESC, e.status = 'listed', coalesce(e."deadlineAt" <= ${at}::timestamptz, false),
      e."publishedAt" DESC, e.kind, e."entityId"
    LIMIT ${limit}::int`
}

function show(
  { kind, id, language, ...row }: Row,
  words: readonly string[],
  locale: 'de' | 'en',
): Suggestion {
  const isEnglish = locale === 'en' && row.englishTitle !== null
  const title = isEnglish ? (row.englishTitle ?? '') : row.title
  const shown = isEnglish ? 'en' : language
  return { kind, id, language: shown, title: markBeginnings(title, shown, words) }
}
