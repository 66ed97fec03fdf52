import { Prisma } from '#prisma/generated/client'
import type { Key } from '#search/engine'
import { keyHash } from '#search/postgres/news.server'
import { db } from '~/platform/database/client.server'
import type { SharedSearch } from './due-searches.server'

/** What is news for one saved search, in the order in which it was found. */
export type Untold = { savedSearchId: string; keys: Key[] }

/**
 * Of what searches have found, what is news for each who keeps them: neither there when they saved or resumed it, nor
 * told before. One statement.
 * @param found for each of the searches, in their order
 */
export async function findUntold(
  searches: readonly SharedSearch[],
  found: readonly (readonly Key[])[],
): Promise<Untold[]> {
  const pairs = searches.flatMap(({ kept }, turn) =>
    (found[turn] ?? []).length > 0 ? kept.map(({ id }) => ({ id, turn })) : [],
  )
  if (pairs.length === 0) return []
  const keys = found.flatMap((list, turn) =>
    list.map(({ kind, id }, place) => ({ turn, place, kind, key: id })),
  )
  const ids = pairs.map(({ id }) => id)
  const rows = await db.$queryRaw<{ savedSearchId: string; kind: string; id: string }[]>`
    WITH found AS MATERIALIZED (
      SELECT f.*, ${keyHash(Prisma.sql`f.kind`, Prisma.sql`f.key`)} AS hash
      FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) AS f(turn int, place int, kind text, key text)
    ), kept AS MATERIALIZED (
      SELECT k.* FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS k(id text, turn int)
    )
    SELECT k.id AS "savedSearchId", f.kind, f.key AS id FROM kept k JOIN found f USING (turn)
    WHERE (k.id, f.hash) NOT IN (
        SELECT s.id, known.hash FROM "SavedSearch" s CROSS JOIN LATERAL unnest(s.known) AS known(hash)
        WHERE s.id = ANY(${ids}::text[]))
      AND (k.id, f.kind, f.key) NOT IN (
        SELECT h."savedSearchId", h.kind, h."entityId" FROM "SavedSearchHit" h
        WHERE h."savedSearchId" = ANY(${ids}::text[]))
    ORDER BY k.id, f.place`
  const news = new Map<string, Key[]>()
  for (const { savedSearchId, kind, id } of rows)
    news.set(savedSearchId, [...(news.get(savedSearchId) ?? []), { kind, id }])
  return [...news].map(([savedSearchId, list]) => ({ savedSearchId, keys: list }))
}
