import { Prisma } from '#prisma/generated/client'

/** The proposal that the organisation (table o) leads for the challenge (table c), or null. */
export const LED_PROPOSAL = Prisma.sql`(
  SELECT p.id FROM "Proposal" p WHERE p."challengeId" = c.id AND p."organisationId" = o.id LIMIT 1)`

/** The proposal of others for it that the organisation has joined, or null. A request is none: it may say no. */
export const JOINED_PROPOSAL = Prisma.sql`(
  SELECT q."proposalId" FROM "ProposalPartner" q
  WHERE q."challengeId" = c.id AND q."organisationId" = o.id AND q.state = 'joined' LIMIT 1)`

/** Condition: the organisation has begun to answer, alone or with others, so that it is offered nothing more. */
export const HAS_ANSWERED = Prisma.sql`(${LED_PROPOSAL} IS NOT NULL OR ${JOINED_PROPOSAL} IS NOT NULL)`
