import { missingFields, type SuccessCriterion } from '~/domain/challenge/completeness'
import type { ChallengeFacts } from '~/domain/challenge/lifecycle'
import type { OrganisationRole, Standing } from '~/domain/permission/matrix'
import { isConflicted, type Person } from '~/domain/permission/standing'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

export const WRITING_ROLES: readonly OrganisationRole[] = ['owner', 'admin', 'editor']

/** Reads a challenge again and keeps everybody else from changing it until the transaction ends. */
export async function lockChallenge(tx: Transaction, id: string): Promise<ChallengeWithAuthority> {
  await tx.$queryRaw`SELECT "id" FROM "Challenge" WHERE "id" = ${id} FOR UPDATE`
  return tx.challenge.findUniqueOrThrow({
    where: { id },
    include: { authority: { select: { id: true, name: true, kind: true, state: true } } },
  })
}

/**
 * What the guards of the life cycle look at, for one person and by the database's clock.
 * @param challenge as read after `lockChallenge` where something is decided
 */
export async function challengeFacts(
  tx: Transaction,
  challenge: ChallengeWithAuthority,
  actor: Person,
  standing: Standing,
): Promise<ChallengeFacts> {
  const consents = await tx.openingConsent.findMany({
    where: { challengeId: challenge.id },
    select: { userId: true },
  })
  const proposals = await tx.proposal.findMany({
    where: { challengeId: challenge.id, state: 'submitted' },
    select: { organisationId: true },
  })
  return {
    actorId: actor.id,
    actsAsStaff: standing.relation !== 'sameOrganisation',
    editorIds: challenge.editorIds,
    submittedById: challenge.submittedById,
    writerCount: await countWriters(tx, challenge.authorityId),
    isAuthorityVerified: challenge.authority.state === 'verified',
    deadlineAt: challenge.deadlineAt,
    at: await databaseTime(tx),
    missingFields: missingFields({
      ...challenge,
      successCriteria: criteriaOf(challenge.successCriteria),
    }),
    consentedIds: consents.map((consent) => consent.userId),
    isConflicted: isConflicted(
      actor,
      proposals.map((proposal) => proposal.organisationId),
    ),
  }
}

/** How many active members of an authority may write. */
export function countWriters(tx: Transaction, authorityId: string): Promise<number> {
  return tx.membership.count({
    where: { organisationId: authorityId, endedAt: null, role: { in: [...WRITING_ROLES] } },
  })
}

/** The rows of success criteria as they stand in the JSON column. */
export function criteriaOf(value: unknown): SuccessCriterion[] {
  if (!Array.isArray(value)) return []
  return value.map((row: Partial<SuccessCriterion>) => ({
    criterion: row.criterion ?? '',
    target: row.target ?? '',
  }))
}
