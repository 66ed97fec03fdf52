import { Prisma } from '#prisma/generated/client'
import type { ForeignCard } from '~/features/challenges/operations/list-foreign-challenges.server'
import { FOREIGN_COLUMNS, foreignCard } from '~/features/challenges/operations/list-foreign-challenges.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { reasonExplainer } from './explain-reasons.server'
import { IS_CURRENT } from './foreign-facts.server'
import { PAGE_SIZE } from './list-challenge-matches.server'
import { matchPage, neighbours } from './match-cursor.server'
import { IS_PROVIDER } from './profile-facts.server'
import { storedReasons } from './stored-reasons.server'

type Row = Parameters<typeof foreignCard>[0] & { problem: string; score: number; reasons: unknown }
export type ForeignMatchRow = ForeignCard & { score: number; reasons: string[] }

/** Matches of sources that are switched on, with challenges that are not over. */
function matchesOf(organisationId: string): Prisma.Sql {
  return Prisma.sql`
    FROM "ForeignMatch" m
    JOIN "ForeignChallenge" f ON f.id = m."foreignChallengeId"
    JOIN "ForeignSource" s ON s.name = f.source AND s."isMatched"
    JOIN "Organisation" o ON o.id = m."organisationId"
    WHERE m."organisationId" = ${organisationId} AND ${IS_CURRENT} AND ${IS_PROVIDER}`
}

/** How many foreign challenges fit an organisation. One statement. */
export async function countForeignMatches({
  thing,
}: Authorized<'match.viewForOrganisation', { id: string }>): Promise<number> {
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total ${matchesOf(thing.id)}`
  return counted?.total ?? 0
}

/**
 * A page of the foreign challenges that fit an organisation, best first, with the reasons as sentences, and
 * the count of all. Two statements.
 */
export async function listForeignMatches(
  authorized: Authorized<'match.viewForOrganisation', { id: string }>,
  locale: Locale,
  position: Cursor | null,
) {
  const { beyond, order, cursor } = matchPage(position, Prisma.sql`f.id`)
  const total = await countForeignMatches(authorized)
  const found = await db.$queryRaw<Row[]>`
    SELECT ${FOREIGN_COLUMNS}, f.problem, m.score, m.reasons
    ${matchesOf(authorized.thing.id)} ${beyond} ORDER BY ${order} LIMIT ${PAGE_SIZE + 1}`
  const page = pageOfRows(found, PAGE_SIZE, cursor)
  const rows = page.rows.map((row): ForeignMatchRow => {
    const { title, summary, problem } = row
    const explain = reasonExplainer(locale, {
      ...{ title, summary, problem },
      desiredOutcome: '',
      dataSituation: '',
    })
    return { ...foreignCard(row), score: row.score, reasons: explain(storedReasons(row.reasons)) }
  })
  return { total, rows, ...neighbours(page) }
}
