import { missingFields, type SuccessCriterion } from '~/domain/challenge/completeness'
import type { ChallengeFacts } from '~/domain/challenge/lifecycle'
import { type Consent, countingConsents } from '~/domain/challenge/opening'
import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import type { Standing } from '~/domain/permission/matrix'
import { isConflicted, type Person } from '~/domain/permission/standing'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'
import { approversOf, countWriters } from './challenge-recipients.server'
import { withCompetition } from './competition-rows.server'
import type { ChallengeWithAuthority } from './require-challenge.server'
import { submittingOrganisations } from './submitting-organisations.server'

/** Reads a challenge again and keeps everybody else from changing it until the transaction ends. */
export async function lockChallenge(tx: Transaction, id: string): Promise<ChallengeWithAuthority> {
  await tx.$queryRaw`SELECT "id" FROM "Challenge" WHERE "id" = ${id} FOR UPDATE`
  const row = await tx.challenge.findUnique({
    where: { id },
    include: { authority: { select: { id: true, name: true, kind: true, state: true } } },
  })
  // A draft can have been thrown away since the guard has read it.
  if (!row) throw notFound()
  return withCompetition(tx, row)
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
  const actsAsStaff = standing.relation !== 'sameOrganisation'
  const writerCount = await countWriters(tx, challenge.authorityId)
  const proposingIds = await submittingOrganisations(tx, challenge.id)
  const partners = await listedPartners(tx, challenge.id)
  return {
    actorId: actor.id,
    actsAsStaff,
    editorIds: challenge.editorIds,
    submittedById: challenge.submittedById,
    writerCount,
    approverCount: (await approversOf(tx, challenge)).length,
    isAuthorityVerified: challenge.authority.state === 'verified',
    deadlineAt: challenge.deadlineAt,
    at: await databaseTime(tx),
    missingFields: missingFields({
      ...challenge,
      successCriteria: criteriaOf(challenge.successCriteria),
    }),
    consentedIds: countingConsents(await consentsTo(tx, challenge, writerCount, proposingIds), actsAsStaff),
    isConflicted: isConflicted(actor, proposingIds),
    unconfirmedPartners: partners.filter(({ state }) => state === 'invited').length,
    hasUnverifiedPartner: partners.some(({ organisation }) => organisation.state !== 'verified'),
    isOwnCause: actsAsStaff && isMemberOf(actor, partners),
  }
}

/** The authorities that are asked or have confirmed to stand behind a challenge too. */
export function listedPartners(tx: Transaction, challengeId: string) {
  return tx.challengePartner.findMany({
    where: { challengeId, state: { in: [...LISTED_PARTNER_STATES] } },
    include: { organisation: { select: { state: true } } },
  })
}

/** Whether somebody is a member of one of these partners now. */
export function isMemberOf(actor: Person, partners: readonly { organisationId: string }[]): boolean {
  return actor.memberships.some(
    (one) => one.isActive && partners.some(({ organisationId }) => organisationId === one.organisationId),
  )
}

/** The consents to the opening, each with what is known of its giver now. */
async function consentsTo(
  tx: Transaction,
  { id, authorityId }: ChallengeWithAuthority,
  writerCount: number,
  proposingIds: readonly string[],
): Promise<Consent[]> {
  const consents = await tx.openingConsent.findMany({ where: { challengeId: id } })
  // A closed account decides nothing, nor does what it has decided and nobody has acted upon yet.
  const people = await tx.user.findMany({
    where: { id: { in: consents.map((one) => one.userId) }, ...OPEN_ACCOUNT },
    include: { memberships: true },
  })
  return consents.map(({ userId, asStaff }) => {
    const person = people.find((one) => one.id === userId)
    const memberships = person?.memberships ?? []
    const isWriter = memberships.some(
      (one) => one.organisationId === authorityId && !one.endedAt && WRITING_ROLES.includes(one.role),
    )
    const isStaff = person?.platformRole === 'staff' || person?.platformRole === 'administrator'
    return {
      userId,
      asStaff,
      isEntitled: asStaff ? isStaff && writerCount <= 1 : isWriter,
      isConflicted: memberships.some((one) => proposingIds.includes(one.organisationId)),
    }
  })
}

/** The rows of success criteria as they stand in the JSON column. */
export function criteriaOf(value: unknown): SuccessCriterion[] {
  if (!Array.isArray(value)) return []
  return value.map((row: Partial<SuccessCriterion> | null) => ({
    criterion: row?.criterion ?? '',
    target: row?.target ?? '',
  }))
}
