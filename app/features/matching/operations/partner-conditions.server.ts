import { Prisma } from '#prisma/generated/client'

/** Condition: an organisation may be proposed to others, and others to it. */
export const isFindable = (table: Prisma.Sql) =>
  Prisma.sql`(${table}.state = 'verified' AND ${table}."dissolvedOn" IS NULL AND ${table}."isProposedAsPartner")`

const proposalsOf = (organisation: Prisma.Sql) => Prisma.sql`(
  SELECT led.id FROM "Proposal" led WHERE led."organisationId" = ${organisation}
  UNION ALL
  SELECT joined."proposalId" FROM "ProposalPartner" joined
  WHERE joined."organisationId" = ${organisation} AND joined.state = 'joined')`

/**
 * Condition: both are in the team of one proposal that lives. Both know that; of a proposal that only one of
 * them takes part in nothing is asked, so nothing of it can show. The names within are long, so that they never
 * hide a table of the statement around.
 */
export const proposesTogether = (one: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT 1 FROM "Proposal" common_proposal
  JOIN "Challenge" common_call ON common_call.id = common_proposal."challengeId"
  WHERE common_proposal.state IN ('draft', 'submitted') AND common_call.state IN ('published', 'opened')
    AND common_proposal.id IN ${proposalsOf(one)} AND common_proposal.id IN ${proposalsOf(other)})`
