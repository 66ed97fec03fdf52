import { Prisma } from '#prisma/generated/client'
import type { DeclineReason } from '~/domain/matching/decline'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { JOINED_PROPOSAL, LED_PROPOSAL } from './answered.server'
import { IS_OPEN } from './challenge-facts.server'
import { IS_DECLINED } from './declined.server'
import { type ReasonTexts, reasonExplainer } from './explain-reasons.server'
import { PAGE_SIZE } from './list-challenge-matches.server'
import { matchPage, neighbours } from './match-cursor.server'
import { MAY_BE_SHOWN } from './pair-facts.server'
import { type ChallengeFilter, challengeConditions } from './read-match-filter.server'
import { storedReasons } from './stored-reasons.server'

type Row = ReasonTexts & {
  id: string
  english: unknown
  authorityName: string
  deadlineAt: Date
  score: number
  reasons: unknown
  ledId: string | null
  joinedId: string | null
  isInvited: boolean
  declineReason: DeclineReason | null
}

const SHOWN = Prisma.sql`
  FROM "Match" m
  JOIN "Challenge" c ON c.id = m."challengeId"
  JOIN "Organisation" o ON o.id = m."organisationId"
  JOIN "Organisation" a ON a.id = c."authorityId"`
/** What does not match, or no longer, was declined all the same. */
const HIDDEN = Prisma.sql`
  FROM "MatchDecline" d
  JOIN "Challenge" c ON c.id = d."challengeId"
  JOIN "Organisation" o ON o.id = d."organisationId"
  JOIN "Organisation" a ON a.id = c."authorityId"
  LEFT JOIN "Match" known ON known."challengeId" = c.id AND known."organisationId" = o.id
  CROSS JOIN LATERAL (
    SELECT coalesce(known.score, 0) AS score, coalesce(known.reasons, '[]'::jsonb) AS reasons) m`

/** The open challenges of an organisation, those that fit or those that it has hidden. */
function matchesOf(organisationId: string, filter: ChallengeFilter): Prisma.Sql {
  return Prisma.sql`
    ${filter.isHidden ? HIDDEN : SHOWN}
    WHERE o.id = ${organisationId} AND ${IS_OPEN} AND ${MAY_BE_SHOWN}
      AND ${filter.isHidden ? Prisma.sql`true` : Prisma.sql`NOT ${IS_DECLINED}`} AND ${challengeConditions(filter)}`
}

/**
 * A page of the challenges that fit an organisation and are open now, best first, with the reasons as
 * sentences and the proposal that it leads or has joined, and the count of all; or of those that it has
 * hidden. Two statements.
 */
export async function listOrganisationMatches(
  { thing }: Authorized<'match.viewForOrganisation', { id: string }>,
  locale: Locale,
  position: Cursor | null,
  filter: ChallengeFilter,
) {
  const { beyond, order, cursor } = matchPage(position, Prisma.sql`c.id`)
  const matches = matchesOf(thing.id, filter)
  const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${matches}`
  const found = await db.$queryRaw<Row[]>`
    SELECT c.id, c.title, c.summary, c.problem, c."desiredOutcome", c."dataSituation", c.english, c."deadlineAt",
      a.name AS "authorityName", m.score, m.reasons,
      ${LED_PROPOSAL} AS "ledId", ${JOINED_PROPOSAL} AS "joinedId",
      EXISTS (SELECT 1 FROM "MatchInvitation" i WHERE i."challengeId" = c.id AND i."organisationId" = o.id)
        AS "isInvited",
      (SELECT x.reason FROM "MatchDecline" x WHERE x."challengeId" = c.id AND x."organisationId" = o.id)
        AS "declineReason"
    ${matches} ${beyond} ORDER BY ${order} LIMIT ${PAGE_SIZE + 1}`
  const page = pageOfRows(found, PAGE_SIZE, cursor)
  const rows = page.rows.map((row) => ({
    id: row.id,
    title: inLanguage(locale, row.title, row.english, 'title'),
    authorityName: row.authorityName,
    deadlineAt: row.deadlineAt,
    score: row.score,
    proposalId: row.ledId ?? row.joinedId,
    isPartner: row.ledId === null && row.joinedId !== null,
    isInvited: row.isInvited,
    declineReason: row.declineReason,
    reasons: reasonExplainer(locale, row)(storedReasons(row.reasons)),
  }))
  return { total: counted?.total ?? 0, rows, ...neighbours(page) }
}
