import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { IS_OPEN } from './challenge-facts.server'
import { IS_DECLINED } from './declined.server'
import { MAY_BE_SHOWN } from './pair-facts.server'

export type MatchChoices = {
  /** the authorities of all challenges that are listed or hidden */
  authorities: { id: string; name: string }[]
  /** how many open challenges the provider has hidden */
  hidden: number
}

type Row = { id: string; name: string; hidden: number }

/** What a provider can narrow its list by, whatever is chosen now. One statement. */
export async function listMatchChoices({
  thing,
}: Authorized<'match.viewForOrganisation', { id: string }>): Promise<MatchChoices> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id, a.name, count(*) FILTER (WHERE ${IS_DECLINED})::int AS hidden
    FROM (
      SELECT "challengeId" FROM "Match" WHERE "organisationId" = ${thing.id}
      UNION SELECT "challengeId" FROM "MatchDecline" WHERE "organisationId" = ${thing.id}
    ) known
    JOIN "Challenge" c ON c.id = known."challengeId"
    JOIN "Organisation" o ON o.id = ${thing.id}
    JOIN "Organisation" a ON a.id = c."authorityId"
    WHERE ${IS_OPEN} AND ${MAY_BE_SHOWN}
    GROUP BY a.id, a.name, a."sortKey" ORDER BY a."sortKey", a.id`
  return {
    authorities: rows.map(({ id, name }) => ({ id, name })),
    hidden: rows.reduce((sum, row) => sum + row.hidden, 0),
  }
}
