import { Prisma } from '#prisma/generated/client'
import { chosenNumber, DEADLINE_WINDOWS, type DeadlineWindow } from '~/domain/matching/list-filter'
import { idFromQuery } from '~/platform/guard/query.server'
import { offeredCode, withRetired } from '~/platform/public-data/codes.server'

/** What a provider narrows its challenges by. */
export type ChallengeFilter = {
  domain: string | null
  authorityId: string | null
  days: DeadlineWindow | null
  /** those that it has said do not suit it, instead of the others */
  isHidden: boolean
}

/** Reads a provider's filter from an address. What is unknown counts as not chosen. */
export function readChallengeFilter(request: Request): ChallengeFilter {
  const query = new URL(request.url).searchParams
  return {
    domain: offeredCode('domain', query.get('bereich')) ?? null,
    authorityId: idFromQuery(request, 'behoerde'),
    days: chosenNumber(DEADLINE_WINDOWS, query.get('frist')),
    isHidden: query.get('ausgeblendet') === 'ja',
  }
}

/** The conditions of a provider's filter on the challenges (table c). */
export function challengeConditions({ domain, authorityId, days }: ChallengeFilter): Prisma.Sql {
  const conditions = [Prisma.sql`true`]
  if (domain) conditions.push(Prisma.sql`c.domains && ${withRetired('domain', domain)}::text[]`)
  if (authorityId) conditions.push(Prisma.sql`c."authorityId" = ${authorityId}`)
  if (days)
    conditions.push(Prisma.sql`c."deadlineAt" <= clock_timestamp() + make_interval(days => ${days}::int)`)
  return Prisma.join(conditions, ' AND ')
}
