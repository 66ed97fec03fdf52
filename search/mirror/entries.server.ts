import { db } from '../../app/platform/database/client.server'
import { Prisma } from '../../prisma/generated/client'
import type { Key } from '../engine'
import type { Entry } from '../meilisearch/document'

const COLUMNS = Prisma.sql`e.kind, e."entityId", e.language, e.title, e.summary, e.body, e."englishTitle",
  e."englishSummary", e."englishBody", e.organisation, e.status, e."statusAfter", e.districts, e.domains,
  e.capabilities, e."deadlineAt", e."budgetMaxCents", e."publishedAt", e."foldedTitle", e.revision,
  tsvector_to_array(ts_filter(e.lexemes, '{a}')) AS "titleLexemes",
  tsvector_to_array(ts_filter(e.lexemes, '{b}')) AS "summaryLexemes",
  tsvector_to_array(ts_filter(e.lexemes, '{c}')) AS "bodyLexemes",
  tsvector_to_array(ts_filter(e.lexemes, '{d}')) AS "otherLexemes"`

/** Of these entries, those that are there now. */
export function readEntries(keys: readonly Key[]): Promise<Entry[]> {
  return db.$queryRaw<Entry[]>`
    SELECT ${COLUMNS} FROM "SearchEntry" e
    JOIN unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ id }) => id)}::text[]) AS k(kind, id)
      ON e.kind = k.kind AND e."entityId" = k.id`
}

/** The entries after one, in the order of their keys. */
export function entriesAfter({ kind, id }: Key, most: number): Promise<Entry[]> {
  return db.$queryRaw<Entry[]>`
    SELECT ${COLUMNS} FROM "SearchEntry" e WHERE (e.kind, e."entityId") > (${kind}, ${id})
    ORDER BY e.kind, e."entityId" LIMIT ${most}::int`
}

/** What every entry is now, as a hash, by its key. */
export async function* revisionsAfter(
  most: number,
): AsyncGenerator<{ kind: string; id: string; revision: string }[]> {
  let after: Key = { kind: '', id: '' }
  for (;;) {
    const rows = await db.$queryRaw<{ kind: string; id: string; revision: string }[]>`
      SELECT kind, "entityId" AS id, revision FROM "SearchEntry"
      WHERE (kind, "entityId") > (${after.kind}, ${after.id}) ORDER BY kind, "entityId" LIMIT ${most}::int`
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last
  }
}

export const countEntries = (): Promise<number> => db.searchEntry.count()
