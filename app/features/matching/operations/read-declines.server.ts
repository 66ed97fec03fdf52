import { type CountedDecline, countDeclines, type DeclineCounts } from '~/domain/matching/decline'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { MAY_BE_SHOWN } from './pair-facts.server'

/**
 * Why providers say that a challenge does not suit them: counts without names, null where they are too few. Who
 * counts is judged now: verified providers that share no member with the authority. One statement.
 */
export async function readDeclineCounts({
  thing,
}: Authorized<'challenge.viewMatches', { id: string }>): Promise<DeclineCounts | null> {
  const rows = await db.$queryRaw<CountedDecline[]>`
    SELECT d.reason, d."isTold" FROM "MatchDecline" d
    JOIN "Challenge" c ON c.id = d."challengeId"
    JOIN "Organisation" o ON o.id = d."organisationId"
    WHERE d."challengeId" = ${thing.id} AND ${MAY_BE_SHOWN}`
  return countDeclines(rows)
}
