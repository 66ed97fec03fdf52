import { db } from '../../app/platform/database/client.server'
import type { Key } from '../engine'
import type { Plan } from './plan.server'
import { rankEntries } from './rank.server'

/**
 * Some things in the order in which PostgreSQL ranks them, for an engine that finds them but orders them coarsely.
 * What is no entry any more is left out. One statement.
 */
export async function rankKeys({ lexemes }: Pick<Plan, 'lexemes'>, keys: readonly Key[]): Promise<Key[]> {
  if (keys.length === 0) return []
  return db.$queryRaw<Key[]>`
    WITH kept AS (
      SELECT e.ctid AS place, e.kind, e."entityId", e."publishedAt", e.status = 'listed' AS "isListed",
        false AS "inTitle"
      FROM "SearchEntry" e
      JOIN unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ id }) => id)}::text[]) AS k(kind, id)
        ON e.kind = k.kind AND e."entityId" = k.id
    )${rankEntries({ lexemes, isMany: false }, keys.length)}
    SELECT kind, "entityId" AS id FROM ranked
    ORDER BY score DESC NULLS LAST, "isListed", "publishedAt" DESC, kind, "entityId"`
}
