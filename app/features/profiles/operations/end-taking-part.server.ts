import type { JsonValue } from '~/domain/canonical/canonical-json'
import { HANDOVER_TRANSITIONS } from '~/domain/organisation/handover'
import { INVITATION_TRANSITIONS } from '~/domain/organisation/invitation'
import { CLAIM_TRANSITIONS, JOIN_TRANSITIONS } from '~/domain/organisation/lifecycle'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

type Ended = { organisationId: string; action: string; values: Record<string, JsonValue> }

/**
 * Ends everything that a person takes part in at organisations: memberships, claims, requests, offers, and
 * invitations to the address or by the person. Each leaves its event in the stream of its organisation.
 */
export async function endTakingPart(tx: Transaction, userId: string): Promise<void> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
  const ended = [
    ...(await endMemberships(tx, userId)),
    ...(await endClaims(tx, userId)),
    ...(await endJoinRequests(tx, userId)),
    ...(await endHandovers(tx, userId)),
    ...(await revokeInvitations(tx, userId, email)),
  ]
  // One order for everybody who writes into several streams, so that nobody waits in a circle.
  ended.sort((one, other) => one.organisationId.localeCompare(other.organisationId))
  for (const { organisationId, action, values } of ended) {
    await appendEvent(tx, {
      stream: { type: 'organisation', id: organisationId },
      actorId: userId,
      action,
      values,
    })
  }
}

async function endMemberships(tx: Transaction, userId: string): Promise<Ended[]> {
  const rows = await tx.membership.findMany({ where: { userId, endedAt: null } })
  await tx.membership.updateMany({ where: { userId, endedAt: null }, data: { endedAt: new Date() } })
  return rows.map(({ organisationId }) => ({ organisationId, action: 'membership.left', values: { userId } }))
}

async function endClaims(tx: Transaction, userId: string): Promise<Ended[]> {
  const { from, to, event } = CLAIM_TRANSITIONS.withdraw
  const where = { userId, state: { in: [...from] } }
  const rows = await tx.claim.findMany({ where })
  await tx.claim.updateMany({ where, data: { state: to, decidedAt: new Date() } })
  return rows.map(({ id, organisationId }) => ({ organisationId, action: event, values: { claimId: id } }))
}

async function endJoinRequests(tx: Transaction, userId: string): Promise<Ended[]> {
  const { from, to, event } = JOIN_TRANSITIONS.cancel
  const where = { userId, state: { in: [...from] } }
  const rows = await tx.joinRequest.findMany({ where })
  await tx.joinRequest.updateMany({ where, data: { state: to, decidedAt: new Date() } })
  return rows.map(({ organisationId }) => ({ organisationId, action: event, values: { userId } }))
}

async function endHandovers(tx: Transaction, userId: string): Promise<Ended[]> {
  const { from, to, event } = HANDOVER_TRANSITIONS.cancel
  const rows = await tx.handover.updateManyAndReturn({
    where: { OR: [{ fromUserId: userId }, { toUserId: userId }], state: { in: [...from] } },
    data: { state: to, decidedAt: new Date() },
  })
  return rows.map(({ id, organisationId }) => ({ organisationId, action: event, values: { handoverId: id } }))
}

/** Those to the person, whose links die, and those by the person, whose links say that they were taken back. */
async function revokeInvitations(tx: Transaction, userId: string, email: string): Promise<Ended[]> {
  const { from, to, event } = INVITATION_TRANSITIONS.revoke
  const open = { state: { in: [...from] } }
  const data = { state: to, decidedAt: new Date() }
  const rows = [
    ...(await tx.invitation.updateManyAndReturn({
      where: { ...open, email },
      data: { ...data, tokenHash: null },
    })),
    ...(await tx.invitation.updateManyAndReturn({ where: { ...open, invitedById: userId }, data })),
  ]
  return rows.map(({ id, organisationId }) => ({
    organisationId,
    action: event,
    values: { invitationId: id },
  }))
}
