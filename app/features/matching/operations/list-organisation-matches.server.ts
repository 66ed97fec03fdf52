import { Prisma } from '#prisma/generated/client'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { JOINED_PROPOSAL, LED_PROPOSAL } from './answered.server'
import { IS_OPEN } from './challenge-facts.server'
import { type ReasonTexts, reasonExplainer } from './explain-reasons.server'
import { PAGE_SIZE } from './list-challenge-matches.server'
import { matchPage, neighbours } from './match-cursor.server'
import { IS_PROVIDER } from './profile-facts.server'
import { SHARES_MEMBERS } from './shared-members.server'
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
}

/**
 * A page of the challenges that fit an organisation and are open now, best first, with the reasons as
 * sentences and the proposal that it leads or has joined, and the count of all. Two statements.
 */
export async function listOrganisationMatches(
  { thing }: Authorized<'match.viewForOrganisation', { id: string }>,
  locale: Locale,
  position: Cursor | null,
) {
  const { beyond, order, cursor } = matchPage(position, Prisma.sql`c.id`)
  const matches = Prisma.sql`
    FROM "Match" m
    JOIN "Challenge" c ON c.id = m."challengeId"
    JOIN "Organisation" o ON o.id = m."organisationId"
    JOIN "Organisation" a ON a.id = c."authorityId"
    WHERE m."organisationId" = ${thing.id} AND ${IS_OPEN} AND ${IS_PROVIDER} AND NOT ${SHARES_MEMBERS}`
  const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${matches}`
  const found = await db.$queryRaw<Row[]>`
    SELECT c.id, c.title, c.summary, c.problem, c."desiredOutcome", c."dataSituation", c.english, c."deadlineAt",
      a.name AS "authorityName", m.score, m.reasons,
      ${LED_PROPOSAL} AS "ledId", ${JOINED_PROPOSAL} AS "joinedId"
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
    reasons: reasonExplainer(locale, row)(storedReasons(row.reasons)),
  }))
  return { total: counted?.total ?? 0, rows, ...neighbours(page) }
}
