import { randomUUID } from 'node:crypto'
import { db, type Transaction } from '../../app/platform/database/client.server'
import type { Key } from '../engine'
import type { IndexedThing } from '../indexed-thing'
import { type Entry, toEntry } from './entry'

/** So many rows go in one statement. */
const BATCH = 200
const MILLISECONDS = 60_000
/** A rebuilding that lasts longer than this would have to be told of removals again. */
const REMOVALS_KEPT = '2 days'

/**
 * Makes entries what the things are now.
 * @param readAfter the database's time before the things were read, where that is a while ago: what was written or
 *   removed since then is newer and stays
 * @returns how many were written
 */
export async function writeEntries(things: readonly IndexedThing[], readAfter?: Date): Promise<number> {
  // The last of several that are the same thing holds.
  const once = [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing])).values()]
  let written = 0
  for (let start = 0; start < once.length; start += BATCH) {
    const entries = once.slice(start, start + BATCH).map(toEntry)
    written += await alone((tx) => writeBatch(tx, entries, readAfter ?? null))
  }
  return written
}

/**
 * Takes entries out.
 * @param readAfter as above: an entry that was written since then stays
 */
export async function removeEntries(keys: readonly Key[], readAfter?: Date): Promise<number> {
  const kinds = keys.map(({ kind }) => kind)
  const ids = keys.map(({ id }) => id)
  if (keys.length === 0) return 0
  return alone(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "SearchRemoval" (kind, "entityId", "removedAt")
      SELECT DISTINCT k.kind, k.id, clock_timestamp() FROM unnest(${kinds}::text[], ${ids}::text[]) AS k(kind, id)
      ON CONFLICT (kind, "entityId") DO UPDATE SET "removedAt" = EXCLUDED."removedAt"`
    await tx.$executeRaw`
      DELETE FROM "SearchRemoval" WHERE "removedAt" < now() - ${REMOVALS_KEPT}::interval`
    const [row] = await tx.$queryRaw<{ gone: number; emptied: string[] }[]>`
      WITH gone AS (
        DELETE FROM "SearchEntry" e
        USING unnest(${kinds}::text[], ${ids}::text[]) AS k(kind, id)
        WHERE e.kind = k.kind AND e."entityId" = k.id
          AND (${readAfter ?? null}::timestamptz IS NULL OR e."indexedAt" < ${readAfter ?? null}::timestamptz)
        RETURNING e.lexemes, e.words
      ), counted AS (
        SELECT sort, term, count(*)::int AS less FROM (
          SELECT 'l' AS sort, unnest(tsvector_to_array(lexemes)) AS term FROM gone
          UNION ALL SELECT 'w', unnest(tsvector_to_array(words)) FROM gone
          UNION ALL SELECT 'n', '' FROM gone
        ) AS each GROUP BY 1, 2
      ), changed AS (
        UPDATE "SearchTerm" t SET documents = t.documents - c.less FROM counted c
        WHERE t.sort = c.sort AND t.term = c.term RETURNING t.term, t.documents
      )
      SELECT (SELECT count(*)::int FROM gone) AS gone,
        coalesce(array_agg(DISTINCT term) FILTER (WHERE documents <= 0), '{}') AS emptied FROM changed`
    await tidy(tx, row?.emptied ?? [])
    return row?.gone ?? 0
  })
}

/**
 * Writers take turns, over all processes: the counters of the words stay right without a deadlock. The turn ends
 * with the commit, so the numbers of changes, which are drawn within it, go up in the order in which the changes
 * can be seen: whoever has seen one has seen every lower one (search/postgres/news.server.ts builds on that).
 */
function alone<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('search-entries', 0))`
      return work(tx)
    },
    { maxWait: MILLISECONDS, timeout: MILLISECONDS },
  )
}

async function writeBatch(
  tx: Transaction,
  entries: readonly Entry[],
  readAfter: Date | null,
): Promise<number> {
  const rows = JSON.stringify(entries.map(({ spellings: _, ...row }) => row))
  const spellings = JSON.stringify(Object.assign({}, ...entries.map((entry) => entry.spellings)))
  const [row] = await tx.$queryRaw<{ written: number; emptied: string[] }[]>`
    WITH given AS MATERIALIZED (
      SELECT g.* FROM jsonb_to_recordset(${rows}::jsonb) AS g(
        kind text, "entityId" text, language text, title text, summary text, body text, "englishTitle" text,
        "englishSummary" text, "englishBody" text, organisation text, status text, "statusAfter" text,
        districts text[], domains text[], capabilities text[], "deadlineAt" timestamptz, "budgetMaxCents" bigint,
        "publishedAt" timestamptz, lexemes tsvector, "titleLexemes" tsvector, words tsvector,
        "titleWords" tsvector, "foldedTitle" text, revision text)
      LEFT JOIN "SearchRemoval" r ON r.kind = g.kind AND r."entityId" = g."entityId"
        AND r."removedAt" >= ${readAfter}::timestamptz
      WHERE r.kind IS NULL
    ), before AS MATERIALIZED (
      SELECT e.kind, e."entityId", e.lexemes, e.words FROM "SearchEntry" e JOIN given USING (kind, "entityId")
    ), written AS (
      INSERT INTO "SearchEntry" (kind, "entityId", language, title, summary, body, "englishTitle", "englishSummary",
        "englishBody", organisation, status, "statusAfter", districts, domains, capabilities, "deadlineAt",
        "budgetMaxCents", "publishedAt", lexemes, "titleLexemes", words, "titleWords", "foldedTitle", revision,
        "indexedAt")
      SELECT given.*, clock_timestamp() FROM given
      ON CONFLICT (kind, "entityId") DO UPDATE SET language = EXCLUDED.language, title = EXCLUDED.title,
        summary = EXCLUDED.summary, body = EXCLUDED.body, "englishTitle" = EXCLUDED."englishTitle",
        "englishSummary" = EXCLUDED."englishSummary", "englishBody" = EXCLUDED."englishBody",
        organisation = EXCLUDED.organisation, status = EXCLUDED.status, "statusAfter" = EXCLUDED."statusAfter",
        districts = EXCLUDED.districts, domains = EXCLUDED.domains, capabilities = EXCLUDED.capabilities,
        "deadlineAt" = EXCLUDED."deadlineAt", "budgetMaxCents" = EXCLUDED."budgetMaxCents",
        "publishedAt" = EXCLUDED."publishedAt", lexemes = EXCLUDED.lexemes,
        "titleLexemes" = EXCLUDED."titleLexemes", words = EXCLUDED.words, "titleWords" = EXCLUDED."titleWords",
        "foldedTitle" = EXCLUDED."foldedTitle", revision = EXCLUDED.revision, "indexedAt" = EXCLUDED."indexedAt",
        "changeNumber" = CASE WHEN "SearchEntry".revision = EXCLUDED.revision THEN "SearchEntry"."changeNumber"
          ELSE EXCLUDED."changeNumber" END
      WHERE ${readAfter}::timestamptz IS NULL OR "SearchEntry"."indexedAt" < ${readAfter}::timestamptz
      RETURNING kind, "entityId", lexemes, words
    ), replaced AS (
      SELECT before.* FROM before JOIN written USING (kind, "entityId")
    ), counted AS (
      SELECT sort, term, sum(more)::int AS more FROM (
        SELECT 'l' AS sort, unnest(tsvector_to_array(lexemes)) AS term, 1 AS more FROM written
        UNION ALL SELECT 'w', unnest(tsvector_to_array(words)), 1 FROM written
        UNION ALL SELECT 'n', '', 1 FROM written
        UNION ALL SELECT 'l', unnest(tsvector_to_array(lexemes)), -1 FROM replaced
        UNION ALL SELECT 'w', unnest(tsvector_to_array(words)), -1 FROM replaced
        UNION ALL SELECT 'n', '', -1 FROM replaced
      ) AS each GROUP BY 1, 2 HAVING sum(more) <> 0
    ), changed AS (
      INSERT INTO "SearchTerm" AS t (sort, term, spelling, documents)
      SELECT c.sort, c.term, CASE WHEN c.sort = 'w' THEN s.value END, c.more
      FROM counted c LEFT JOIN jsonb_each_text(${spellings}::jsonb) AS s ON c.sort = 'w' AND s.key = c.term
      ON CONFLICT (sort, term) DO UPDATE SET documents = t.documents + EXCLUDED.documents,
        spelling = coalesce(t.spelling, EXCLUDED.spelling)
      RETURNING term, documents
    )
    SELECT (SELECT count(*)::int FROM written) AS written,
      coalesce(array_agg(DISTINCT term) FILTER (WHERE documents <= 0), '{}') AS emptied FROM changed`
  await tidy(tx, row?.emptied ?? [])
  return row?.written ?? 0
}

/** Words that stand nowhere any more are no help to anybody. Whoever remembers something has to read again. */
async function tidy(tx: Transaction, terms: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SearchTerm" (sort, term, spelling, documents) VALUES ('v', '', ${randomUUID()}, 1)
    ON CONFLICT (sort, term) DO UPDATE SET spelling = EXCLUDED.spelling`
  if (terms.length === 0) return
  await tx.$executeRaw`
    DELETE FROM "SearchTerm" WHERE sort IN ('l', 'w', 'n') AND term = ANY(${[...terms]}::text[]) AND documents <= 0`
}
