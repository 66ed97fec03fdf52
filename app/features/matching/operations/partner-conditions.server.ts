import { Prisma } from '#prisma/generated/client'

/** Condition: an organisation may be proposed to others, and others to it. */
export const isFindable = (table: Prisma.Sql) =>
  Prisma.sql`(${table}.state = 'verified' AND ${table}."dissolvedOn" IS NULL AND ${table}."isProposedAsPartner")`

/** Condition: somebody is an active member of both organisations, who know each other then. */
export const sharesMembers = (one: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT 1 FROM "Membership" a JOIN "Membership" b ON b."userId" = a."userId"
  WHERE a."organisationId" = ${one} AND a."endedAt" IS NULL
    AND b."organisationId" = ${other} AND b."endedAt" IS NULL)`

const proposalsOf = (organisation: Prisma.Sql) => Prisma.sql`(
  SELECT l.id FROM "Proposal" l WHERE l."organisationId" = ${organisation}
  UNION ALL
  SELECT j."proposalId" FROM "ProposalPartner" j WHERE j."organisationId" = ${organisation} AND j.state = 'joined')`

/**
 * Condition: both are in the team of one proposal that lives. Both know that; of a proposal that only one of
 * them takes part in nothing is asked, so nothing of it can show.
 */
export const proposesTogether = (one: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT 1 FROM "Proposal" p JOIN "Challenge" pc ON pc.id = p."challengeId"
  WHERE p.state IN ('draft', 'submitted') AND pc.state IN ('published', 'opened')
    AND p.id IN ${proposalsOf(one)} AND p.id IN ${proposalsOf(other)})`
