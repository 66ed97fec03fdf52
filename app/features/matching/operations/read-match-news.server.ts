import { Prisma } from '#prisma/generated/client'
import { MOST_IN_DIGEST, type News } from '~/domain/matching/digest'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { HAS_OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import { db, type Transaction } from '~/platform/database/client.server'
import { HAS_ANSWERED } from './answered.server'
import { IS_OPEN } from './challenge-facts.server'
import { IS_DECLINED } from './declined.server'
import { type ReasonTexts, reasonExplainer } from './explain-reasons.server'
import { MAY_BE_SHOWN, type Pair } from './pair-facts.server'
import { IS_INVITED } from './read-match-filter.server'
import { storedReasons } from './stored-reasons.server'

/** Who is told: the provider of new challenges, or the authority of new providers. */
export type DigestSide = 'provider' | 'authority'

export type MatchNews = News &
  Pair & {
    title: string
    authority: string
    organisation: string
    deadlineAt: string
    reasons: { de: string[]; en: string[] }
  }

type Row = ReasonTexts &
  Pair & { authorityId: string; authority: string; organisation: string; deadlineAt: Date } & {
    score: number
    reasons: unknown
  }

/** Who was told at the publication is known by its event; before that, matches are no news yet. */
const WAS_ANNOUNCED = Prisma.sql`EXISTS (
  SELECT 1 FROM "Event" e
  WHERE e."streamType" = 'challenge' AND e."streamId" = c.id AND e.action = 'challenge.matched')`

const SIDES = {
  provider: {
    owner: Prisma.sql`o.id`,
    told: Prisma.sql`t."providerToldAt"`,
    // What the provider has answered or waved aside is no news to it.
    wanted: Prisma.sql`NOT ${HAS_ANSWERED} AND NOT ${IS_DECLINED} AND NOT ${IS_INVITED}`,
  },
  // Whether somebody has answered must not change what the authority is told.
  authority: {
    owner: Prisma.sql`a.id`,
    told: Prisma.sql`t."authorityToldAt"`,
    wanted: Prisma.sql`NOT ${IS_INVITED}`,
  },
} as const

/**
 * What has come to fit since the publication and was not told yet to one side, with reasons as sentences: the best
 * of each organisation, no more than one message holds; the others follow with the next one. One statement.
 */
export async function readMatchNews(side: DigestSide): Promise<MatchNews[]> {
  const { owner, told, wanted } = SIDES[side]
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT c.id AS "challengeId", o.id AS "organisationId", a.id AS "authorityId", m.score, m.reasons,
        c.title, c.summary, c.problem, c."desiredOutcome", c."dataSituation", c."deadlineAt",
        a.name AS authority, o.name AS organisation,
        row_number() OVER (PARTITION BY ${owner} ORDER BY m.score DESC, c.id, o.id) AS place
      FROM "Match" m
      JOIN "Challenge" c ON c.id = m."challengeId"
      JOIN "Organisation" o ON o.id = m."organisationId"
      JOIN "Organisation" a ON a.id = c."authorityId"
      LEFT JOIN "MatchTold" t ON t."challengeId" = c.id AND t."organisationId" = o.id
      WHERE ${told} IS NULL AND ${IS_OPEN} AND ${MAY_BE_SHOWN} AND ${WAS_ANNOUNCED} AND ${wanted}
    ) AS news WHERE place <= ${MOST_IN_DIGEST}
    ORDER BY score DESC, "challengeId", "organisationId"`
  return rows.map((row) => newsOf(row, side))
}

function newsOf({ reasons, deadlineAt, ...row }: Row, side: DigestSide): MatchNews {
  const { challengeId, organisationId, authorityId, score, title, authority, organisation } = row
  const stored = storedReasons(reasons)
  return {
    ...{ challengeId, organisationId, score, title, authority, organisation },
    ownerId: side === 'provider' ? organisationId : authorityId,
    subject: side === 'provider' ? challengeId : `${challengeId} ${organisationId}`,
    deadlineAt: deadlineAt.toISOString(),
    reasons: { de: reasonExplainer('de', row)(stored), en: reasonExplainer('en', row)(stored) },
  }
}

/** Of these pairs those that nobody has told to this side meanwhile; from now on they are told. One statement. */
export async function claimNews(
  tx: Transaction,
  side: DigestSide,
  news: readonly MatchNews[],
): Promise<MatchNews[]> {
  const column = side === 'provider' ? Prisma.sql`"providerToldAt"` : Prisma.sql`"authorityToldAt"`
  const claimed = await tx.$queryRaw<Pair[]>`
    INSERT INTO "MatchTold" AS t ("challengeId", "organisationId", ${column})
    SELECT c, o, clock_timestamp()
    FROM unnest(${news.map((one) => one.challengeId)}::text[], ${news.map((one) => one.organisationId)}::text[])
      AS pair(c, o) ORDER BY c, o
    ON CONFLICT ("challengeId", "organisationId") DO UPDATE SET ${column} = EXCLUDED.${column}
      WHERE t.${column} IS NULL
    RETURNING "challengeId", "organisationId"`
  const keys = new Set(claimed.map((pair) => `${pair.challengeId} ${pair.organisationId}`))
  return news.filter((one) => keys.has(`${one.challengeId} ${one.organisationId}`))
}

/** Who writes for these organisations and can be told. One statement. */
export function writersOfAll(
  tx: Transaction,
  organisationIds: readonly string[],
): Promise<{ organisationId: string; userId: string }[]> {
  return tx.$queryRaw`
    SELECT s."organisationId", s."userId" FROM "Membership" s JOIN "User" u ON u.id = s."userId"
    WHERE s."organisationId" = ANY(${[...organisationIds]}::text[]) AND s."endedAt" IS NULL
      AND u."emailConfirmedAt" IS NOT NULL AND ${HAS_OPEN_ACCOUNT}
      AND s.role::text = ANY(${[...WRITING_ROLES]}::text[])`
}
