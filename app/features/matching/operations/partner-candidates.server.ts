import { Prisma } from '#prisma/generated/client'
import type { CommonChallenge } from '~/domain/matching/partner-score'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { db } from '~/platform/database/client.server'
import { meanings } from '~/platform/public-data/codes.server'
import { IS_OPEN } from './challenge-facts.server'
import { isFindable, proposesTogether } from './partner-conditions.server'
import { sharesMembers } from './shared-members.server'

/** So many profiles of each source are compared whole. */
const MOST_CANDIDATES = 60
/** A lexeme that stands in more profiles than this brings so many of them and no more. */
const MOST_PER_LEXEME = 300
/** So many challenges that fit an organisation best are looked at, and so many others that fit each of them best. */
const MOST_CHALLENGES = 20
const MOST_PER_CHALLENGE = 30

/** The open challenges that fit the organisation best, as a part of a statement. */
const bestChallenges = (organisationId: string) => Prisma.sql`mine AS MATERIALIZED (
  SELECT m."challengeId", m.score FROM "Match" m JOIN "Challenge" c ON c.id = m."challengeId"
  WHERE m."organisationId" = ${organisationId} AND ${IS_OPEN}
  ORDER BY m.score DESC, m."challengeId" LIMIT ${MOST_CHALLENGES})`

/**
 * Who could be a partner: those who share telling words, those who fit the same open challenges, and those who
 * were paired already. Each source is bounded, so the time does not grow with the number of profiles. One
 * statement.
 */
export async function findPartnerCandidates(
  organisationId: string,
  kinds: readonly OrganisationKind[],
  telling: readonly { lexeme: string; weight: number }[],
): Promise<string[]> {
  const lexemes = telling.map(({ lexeme }) => lexeme)
  const weights = telling.map(({ weight }) => weight)
  const o = Prisma.sql`o`
  const fits = Prisma.sql`o.kind::text = ANY(${[...kinds]}::text[]) AND ${isFindable(o)}`
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH ${bestChallenges(organisationId)}, by_text AS (
      SELECT found."entityId" AS id
      FROM unnest(${lexemes}::text[], ${weights}::float8[]) AS wanted(lexeme, weight)
      JOIN LATERAL (
        SELECT d."entityId" FROM "SearchDocument" d JOIN "Organisation" o ON o.id = d."entityId"
        WHERE d.tsv @@ ('''' || replace(wanted.lexeme, '''', '''''') || '''')::tsquery
          AND d.kind = 'organisation' AND ${fits}
        LIMIT ${MOST_PER_LEXEME}
      ) AS found ON true
      GROUP BY 1 ORDER BY sum(wanted.weight) DESC, 1 LIMIT ${MOST_CANDIDATES}
    ), by_match AS (
      SELECT found."organisationId" AS id
      FROM mine JOIN LATERAL (
        SELECT m."organisationId", m.score FROM "Match" m JOIN "Organisation" o ON o.id = m."organisationId"
        WHERE m."challengeId" = mine."challengeId" AND ${fits}
        ORDER BY m.score DESC, m."organisationId" LIMIT ${MOST_PER_CHALLENGE}
      ) AS found ON true
      GROUP BY 1 ORDER BY sum(least(mine.score, found.score)) DESC, 1 LIMIT ${MOST_CANDIDATES}
    ), paired AS (
      SELECT m."aboutId" AS id FROM "PartnerMatch" m
      WHERE m.kind = 'complement' AND m."otherId" = ${organisationId}
      ORDER BY m.score DESC, m."aboutId" LIMIT ${MOST_CANDIDATES}
    )
    SELECT o.id FROM "Organisation" o
    WHERE o.id IN (SELECT id FROM by_text UNION SELECT id FROM by_match UNION SELECT id FROM paired)
      AND ${fits} AND o.id <> ${organisationId}
      AND NOT ${sharesMembers(Prisma.sql`${organisationId}`, Prisma.sql`o.id`)}
      AND NOT ${proposesTogether(Prisma.sql`${organisationId}`, Prisma.sql`o.id`)}
    ORDER BY o.id`
  return rows.map(({ id }) => id)
}

type Common = { organisationId: string; challengeId: string; score: number }
type Asked = { id: string; capabilities: string[] | null; techniques: string[] | null }

/** The open challenges that the organisation matches and each of the others does too. Two statements. */
export async function readCommonChallenges(
  organisationId: string,
  otherIds: readonly string[],
): Promise<ReadonlyMap<string, CommonChallenge[]>> {
  const pairs = await db.$queryRaw<Common[]>`
    WITH ${bestChallenges(organisationId)}
    SELECT m."organisationId", m."challengeId", least(m.score, mine.score) AS score
    FROM mine JOIN "Match" m ON m."challengeId" = mine."challengeId"
    WHERE m."organisationId" = ANY(${[...otherIds]}::text[])`
  const common = new Map<string, CommonChallenge[]>()
  if (pairs.length === 0) return common
  const ids = [...new Set(pairs.map((pair) => pair.challengeId))]
  const asked = await db.$queryRaw<Asked[]>`
    SELECT id, capabilities, techniques FROM "Challenge" WHERE id = ANY(${ids}::text[])`
  const byId = new Map(
    asked.map(({ id, capabilities, techniques }) => [
      id,
      {
        id,
        capabilities: meanings('capability', capabilities ?? []),
        techniques: meanings('technique', techniques ?? []),
      },
    ]),
  )
  for (const { organisationId: other, challengeId, score } of pairs) {
    const challenge = byId.get(challengeId)
    if (challenge) common.set(other, [...(common.get(other) ?? []), { ...challenge, score }])
  }
  return common
}
