import { db } from '~/platform/database/client.server'
import { HAS_ANSWERED } from './answered.server'
import { IS_OPEN } from './challenge-facts.server'
import { IS_DECLINED } from './declined.server'
import { IS_PROVIDER } from './profile-facts.server'
import { SHARES_MEMBERS } from './shared-members.server'

type Row = { id: string; total: number }

/**
 * How many open challenges fit each of these organisations and have no proposal of it, alone or with others; absent where there is
 * none. One statement.
 */
export async function countOpenMatches(
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (organisationIds.length === 0) return new Map()
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id, count(*)::int AS total
    FROM "Match" m
    JOIN "Challenge" c ON c.id = m."challengeId"
    JOIN "Organisation" o ON o.id = m."organisationId"
    WHERE o.id = ANY(${[...organisationIds]}::text[]) AND ${IS_OPEN} AND ${IS_PROVIDER} AND NOT ${SHARES_MEMBERS}
      AND NOT ${HAS_ANSWERED} AND NOT ${IS_DECLINED}
    GROUP BY o.id`
  return new Map(rows.map(({ id, total }) => [id, total]))
}
