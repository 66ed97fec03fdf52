import { Prisma } from '#prisma/generated/client'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { type ReasonTexts, reasonExplainer } from './explain-reasons.server'
import { matchPage, neighbours } from './match-cursor.server'
import { MAY_BE_SHOWN } from './pair-facts.server'
import { type ProviderFilter, providerConditions } from './read-match-filter.server'
import { storedReasons } from './stored-reasons.server'

export const PAGE_SIZE = 20

type Row = {
  id: string
  name: string
  kind: OrganisationKind
  city: string | null
  score: number
  reasons: unknown
  notifiedAt: Date | null
  invitedAt: Date | null
  takesInvitations: boolean
}

/**
 * A page of the providers that fit a challenge, best first, with the reasons as sentences, and the count of
 * all. Whether they are verified is judged now, not when the match was computed. Two statements.
 */
export async function listChallengeMatches(
  { thing }: Authorized<'challenge.viewMatches', ReasonTexts & { id: string }>,
  locale: Locale,
  position: Cursor | null,
  filter: ProviderFilter,
) {
  const { beyond, order, cursor } = matchPage(position, Prisma.sql`o.id`)
  const matches = Prisma.sql`
    FROM "Match" m
    JOIN "Challenge" c ON c.id = m."challengeId"
    JOIN "Organisation" o ON o.id = m."organisationId"
    WHERE m."challengeId" = ${thing.id} AND c.state = 'published' AND ${MAY_BE_SHOWN}
      AND ${providerConditions(filter)}`
  const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${matches}`
  const found = await db.$queryRaw<Row[]>`
    SELECT o.id, o.name, o.kind::text AS kind, o.city, m.score, m.reasons, m."notifiedAt",
      (SELECT i."invitedAt" FROM "MatchInvitation" i WHERE i."challengeId" = c.id AND i."organisationId" = o.id)
        AS "invitedAt", o."takesInvitations"
    ${matches} ${beyond} ORDER BY ${order} LIMIT ${PAGE_SIZE + 1}`
  const page = pageOfRows(found, PAGE_SIZE, cursor)
  const explain = reasonExplainer(locale, thing)
  const rows = page.rows.map(({ reasons, ...row }) => ({ ...row, reasons: explain(storedReasons(reasons)) }))
  return { total: counted?.total ?? 0, rows, ...neighbours(page) }
}
