import { endObjection, leaveObjection, type MembershipObjection } from '~/domain/organisation/membership'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Everything of the members page: who belongs to the organisation and who wants to. */
export async function listMembers({
  actor,
  thing,
  standing,
}: Authorized<'organisation.viewMembers', { id: string }>) {
  const rows = await db.membership.findMany({
    where: { organisationId: thing.id, endedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, role: true, userId: true, createdAt: true, user: { select: { displayName: true } } },
  })
  const actorRole = standing.organisationRole
  const isManager = actorRole === 'owner' || actorRole === 'admin'
  const isOwner = actorRole === 'owner'
  const requests = isManager ? await listRequests(thing.id) : []
  const ownerCount = rows.filter((row) => row.role === 'owner').length
  const members = rows.map(({ id, role, userId, createdAt, user }) => ({
    id,
    role,
    createdAt,
    displayName: user.displayName,
    isSelf: userId === actor.id,
    objection: objectionTo(userId === actor.id, { actorRole, currentRole: role, ownerCount }),
  }))
  return { members, requests, isManager, isOwner, isLastOwner: isOwner && ownerCount === 1 }
}

function objectionTo(isSelf: boolean, facts: Parameters<typeof endObjection>[0]): MembershipObjection | null {
  return isSelf ? leaveObjection(facts) : endObjection(facts)
}

function listRequests(organisationId: string) {
  return db.joinRequest.findMany({
    where: { organisationId, state: 'pending' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, note: true, createdAt: true, user: { select: { displayName: true } } },
  })
}

/** A person's pending request to join an organisation, or null. */
export function findPendingRequest(userId: string, organisationId: string) {
  return db.joinRequest.findFirst({
    where: { userId, organisationId, state: 'pending' },
    select: { id: true, createdAt: true },
  })
}
