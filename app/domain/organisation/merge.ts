import { ORGANISATION_ROLES, type OrganisationRole } from '../permission/matrix'
import type { OrganisationKind } from '../taxonomy/vocabulary'
import type { OrganisationState } from './lifecycle'

/** What the rules look at on each side. */
export type MergeSide = {
  id: string
  kind: OrganisationKind
  state: OrganisationState
  /** challenges that it has posted, drafts included */
  challengeIds: readonly string[]
  /** challenges for which it has a proposal or has joined one, drafts included */
  proposedFor: readonly string[]
}

export type MergeObjection =
  | 'sameOrganisation'
  | 'survivorGone'
  | 'survivorListed'
  | 'alreadyMerged'
  | 'bothProposed'
  | 'ownBidder'
  | 'kindsDiffer'

/**
 * Why the duplicate may not become part of the survivor, or null. What moves must be possible there: an
 * authority has challenges and no proposals, nobody bids for an own challenge, and there is one proposal
 * of one organisation for one challenge.
 */
export function mergeObjection(survivor: MergeSide, duplicate: MergeSide): MergeObjection | null {
  if (survivor.id === duplicate.id) return 'sameOrganisation'
  if (duplicate.state === 'merged') return 'alreadyMerged'
  if (survivor.state === 'merged' || survivor.state === 'closed') return 'survivorGone'
  // A listed entry has nobody who runs it: what people run never becomes part of one.
  if (survivor.state === 'listed' && duplicate.state !== 'listed') return 'survivorListed'
  const posted = [...survivor.challengeIds, ...duplicate.challengeIds]
  const proposed = [...survivor.proposedFor, ...duplicate.proposedFor]
  if (posted.some((id) => proposed.includes(id))) return 'ownBidder'
  if (duplicate.challengeIds.length > 0 && survivor.kind !== 'authority') return 'kindsDiffer'
  if (duplicate.proposedFor.length > 0 && survivor.kind === 'authority') return 'kindsDiffer'
  return duplicate.proposedFor.some((id) => survivor.proposedFor.includes(id)) ? 'bothProposed' : null
}

/**
 * Whether people, their roles and bank details come along. Anybody can found an entry under any name: who was
 * never checked must not come into a checked organisation because the two look alike.
 */
export function peopleComeAlong(
  survivor: Pick<MergeSide, 'state'>,
  duplicate: Pick<MergeSide, 'state'>,
): boolean {
  // A listed entry has no people yet.
  return survivor.state !== 'verified' || duplicate.state === 'verified' || duplicate.state === 'listed'
}

/** One person in one organisation; `endedAt` where the person has left. */
export type MergeMembership = { role: OrganisationRole; createdAt: Date; endedAt: Date | null }

/**
 * What becomes of a person who is known on both sides. Who works for one of the two goes on working; among
 * two roles the higher one counts; who has left both stays a former member, since the later date.
 */
export function mergedMembership(one: MergeMembership, other: MergeMembership): MergeMembership {
  const createdAt = new Date(Math.min(one.createdAt.getTime(), other.createdAt.getTime()))
  if (one.endedAt === null && other.endedAt === null) {
    return { role: higherRole(one.role, other.role), createdAt, endedAt: null }
  }
  if (one.endedAt === null) return { ...one, createdAt }
  if (other.endedAt === null) return { ...other, createdAt }
  const later = one.endedAt > other.endedAt ? one : other
  return { ...later, createdAt }
}

/** Roles stand from the highest to the lowest. */
function higherRole(one: OrganisationRole, other: OrganisationRole): OrganisationRole {
  return ORGANISATION_ROLES.indexOf(one) <= ORGANISATION_ROLES.indexOf(other) ? one : other
}

/** Why an organisation may not be closed, or null: nobody may be left waiting. */
export function closeObjection(running: { challenges: number; proposals: number }) {
  return running.challenges + running.proposals > 0 ? ('somethingRunning' as const) : null
}
