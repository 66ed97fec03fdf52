import { Prisma } from '#prisma/generated/client'
import { wordsBehind } from '#search/analysis/words-behind'
import { SHARING_STATES } from '~/domain/challenge/shared-problem'
import type { IntroductionState } from '~/domain/matching/introduction'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { isFindable } from './partner-conditions.server'
import { sharesMembers } from './shared-members.server'
import { storedPartnerReasons } from './stored-partner-reasons.server'

const MOST = 20

type Row = {
  ownId: string
  ownTitle: string
  ownTexts: string
  ownEnglish: unknown
  id: string
  title: string
  english: unknown
  state: string
  deadlineAt: Date | null
  authorityId: string
  authority: string
  reasons: unknown
  isShared: boolean
  introductionId: string | null
  introductionState: IntroductionState | null
}

const inState = (table: Prisma.Sql) => Prisma.sql`${table}.state::text = ANY(${[...SHARING_STATES]}::text[])`
/** Condition: the authority is asked for or confirmed as a partner of the challenge. */
const isJoint = (challenge: Prisma.Sql, authority: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT 1 FROM "ChallengePartner" j WHERE j."challengeId" = ${challenge} AND j."organisationId" = ${authority}
    AND j.state IN ('invited', 'confirmed'))`
const standing = Prisma.sql`LEFT JOIN "Introduction" i
  ON i.state IN ('asked', 'agreed') AND least(i."fromId", i."toId") = least(o.id, a.id)
    AND greatest(i."fromId", i."toId") = greatest(o.id, a.id)`

/**
 * Challenges of other authorities that describe the same problem as one of this authority, the most similar
 * first. Both are public now; authorities that are partners of one of the two already are left out. One statement.
 */
export async function listSameProblem(
  { thing }: Authorized<'match.viewForOrganisation', { id: string }>,
  locale: Locale,
) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT own.id AS "ownId", own.title AS "ownTitle", own.english AS "ownEnglish",
      concat_ws(E'\n', own.title, own.summary, own.problem, own."desiredOutcome") AS "ownTexts",
      c.id, c.title, c.english, c.state::text AS state, c."deadlineAt", a.id AS "authorityId", a.name AS authority,
      m.reasons, i.id AS "introductionId", i.state::text AS "introductionState",
      EXISTS (SELECT 1 FROM "SharedProblem" s
        WHERE s."challengeId" = c.id AND s."organisationId" = o.id AND s."endedAt" IS NULL) AS "isShared"
    FROM "PartnerMatch" m
    JOIN "Organisation" o ON o.id = m."organisationId"
    JOIN "Challenge" own ON own.id = m."aboutId" AND own."authorityId" = o.id
    JOIN "Challenge" c ON c.id = m."otherId" AND c."authorityId" <> o.id
    JOIN "Organisation" a ON a.id = c."authorityId"
    ${standing}
    WHERE m.kind = 'sameProblem' AND m."organisationId" = ${thing.id}
      AND ${inState(Prisma.sql`own`)} AND ${inState(Prisma.sql`c`)}
      AND ${isFindable(Prisma.sql`o`)} AND ${isFindable(Prisma.sql`a`)}
      AND NOT ${sharesMembers(Prisma.sql`o.id`, Prisma.sql`a.id`)}
      AND NOT ${isJoint(Prisma.sql`own.id`, Prisma.sql`a.id`)} AND NOT ${isJoint(Prisma.sql`c.id`, Prisma.sql`o.id`)}
    ORDER BY m.score DESC, own.id, c.id LIMIT ${MOST}`
  return rows.map(({ ownTitle, ownTexts, ownEnglish, title, english, reasons, ...row }) => {
    const wordOf = wordsBehind(ownTexts)
    const matched = storedPartnerReasons(reasons).flatMap((one) => (one.kind === 'text' ? one.matched : []))
    return {
      ...row,
      ownTitle: inLanguage(locale, ownTitle, ownEnglish, 'title'),
      title: inLanguage(locale, title, english, 'title'),
      words: [...new Set(matched.map(wordOf))].join(', '),
    }
  })
}
export type ListedSameProblem = Awaited<ReturnType<typeof listSameProblem>>[number]

/** Authorities that have said in public that they have the problem of a challenge of this one too. Two statements. */
export async function listProblemSharers(
  { thing }: Authorized<'match.viewForOrganisation', { id: string }>,
  locale: Locale,
) {
  const rows = await db.sharedProblem.findMany({
    where: {
      endedAt: null,
      challenge: { authorityId: thing.id, state: { in: [...SHARING_STATES] } },
      organisation: { state: 'verified' },
    },
    orderBy: [{ createdAt: 'desc' }, { challengeId: 'asc' }, { organisationId: 'asc' }],
    take: MOST,
    select: {
      note: true,
      challenge: { select: { id: true, title: true, english: true } },
      organisation: { select: { id: true, name: true, isProposedAsPartner: true } },
    },
  })
  const standing = await db.introduction.findMany({
    where: { state: { in: ['asked', 'agreed'] }, OR: [{ fromId: thing.id }, { toId: thing.id }] },
    select: { id: true, fromId: true, toId: true, state: true },
  })
  return rows.map(({ note, challenge, organisation }) => {
    const between = standing.find(({ fromId, toId }) => [fromId, toId].includes(organisation.id))
    return {
      note,
      challengeId: challenge.id,
      title: inLanguage(locale, challenge.title, challenge.english, 'title'),
      authorityId: organisation.id,
      authority: organisation.name,
      mayBeAsked: organisation.isProposedAsPartner,
      introductionId: between?.id ?? null,
      introductionState: between?.state ?? null,
    }
  })
}
export type ListedSharer = Awaited<ReturnType<typeof listProblemSharers>>[number]
