import type { Membership } from '#prisma/generated/client'
import { mergedMembership } from '~/domain/organisation/merge'
import { dropDrafts } from '~/features/profiles/operations/drop-drafts.server'
import type { Transaction } from '~/platform/database/client.server'

/**
 * Moves the people of a duplicate. Who is known on both sides gets one row; who has left stays a former
 * member, so that conflicts of interest are still seen.
 * @returns the active members that moved: their rights have changed
 */
export async function moveMembers(tx: Transaction, from: string, to: string): Promise<string[]> {
  const moving = await tx.membership.findMany({ where: { organisationId: from } })
  const there = await tx.membership.findMany({
    where: { organisationId: to, userId: { in: moving.map((one) => one.userId) } },
  })
  const byUser = new Map(there.map((one) => [one.userId, one]))
  for (const membership of moving) {
    const known = byUser.get(membership.userId)
    if (known) await unite(tx, membership, known)
  }
  await tx.membership.updateMany({ where: { organisationId: from }, data: { organisationId: to } })
  return moving.filter((one) => one.endedAt === null).map((one) => one.userId)
}

async function unite(tx: Transaction, membership: Membership, known: Membership): Promise<void> {
  await tx.membership.delete({ where: { id: membership.id } })
  await tx.membership.update({ where: { id: known.id }, data: mergedMembership(known, membership) })
}

/**
 * Ends the memberships of a duplicate whose people do not come along: each may join, if an owner of the other
 * organisation agrees. Stands before the moving, so that they are former members there.
 * @returns the people who ask to join now
 */
export async function askToJoin(tx: Transaction, from: string, to: string, at: Date): Promise<string[]> {
  const active = { organisationId: from, endedAt: null }
  const people = await tx.membership.findMany({ where: active, select: { userId: true } })
  const settled = await settledIn(tx, to)
  const asking = people.map((one) => one.userId).filter((id) => !settled.includes(id))
  await tx.joinRequest.createMany({ data: asking.map((userId) => ({ organisationId: to, userId })) })
  await tx.membership.updateMany({ where: active, data: { endedAt: at } })
  await dropDrafts(
    tx,
    from,
    people.map((one) => one.userId),
  )
  return asking
}

/** Who is a member already or has asked to be one. */
async function settledIn(tx: Transaction, organisationId: string): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { organisationId, endedAt: null },
    select: { userId: true },
  })
  const asked = await tx.joinRequest.findMany({
    where: { organisationId, state: 'pending' },
    select: { userId: true },
  })
  return [...members, ...asked].map((one) => one.userId)
}

/**
 * Moves what waits for a decision: requests to join, claims, invitations. What would then wait twice, or for
 * somebody who belongs to the organisation already, ends here. An offer of ownership was made about the
 * duplicate and is off.
 */
export async function moveWaiting(tx: Transaction, from: string, to: string, at: Date): Promise<void> {
  const settled = await settledIn(tx, to)
  await tx.joinRequest.updateMany({
    where: { organisationId: from, state: 'pending', userId: { in: settled } },
    data: { state: 'cancelled', decidedAt: at },
  })
  const invited = await tx.invitation.findMany({
    where: { organisationId: to, state: 'pending' },
    select: { email: true },
  })
  await tx.invitation.updateMany({
    where: { organisationId: from, state: 'pending', email: { in: invited.map((one) => one.email) } },
    data: { state: 'revoked', decidedAt: at },
  })
  await tx.handover.updateMany({
    where: { organisationId: from, state: 'pending' },
    data: { state: 'cancelled', decidedAt: at },
  })
  const move = { where: { organisationId: from }, data: { organisationId: to } }
  await tx.joinRequest.updateMany(move)
  await tx.claim.updateMany(move)
  await tx.invitation.updateMany(move)
  await tx.handover.updateMany(move)
}
