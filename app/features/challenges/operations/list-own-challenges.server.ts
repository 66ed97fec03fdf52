import { type ChallengePhase, phaseOf } from '~/domain/challenge/view'
import { byUrgency } from '~/domain/workspace/challenge-order'
import { db } from '~/platform/database/client.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'

/** A challenge as its own authority lists it, drafts included. */
export type OwnChallenge = {
  id: string
  title: string
  authorityName: string
  phase: ChallengePhase
  deadlineAt: Date | null
}

const MOST = 20

/**
 * The challenges of the viewer's authorities in every state but archived: what they have to act on first, then
 * the latest change first. One statement.
 */
export async function listOwnChallenges(viewer: Viewer, at: Date = new Date()): Promise<OwnChallenge[]> {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const authorities = memberships.filter((one) => one.isActive && one.kind === 'authority')
  if (authorities.length === 0) return []
  const rows = await db.challenge.findMany({
    where: { authorityId: { in: authorities.map((one) => one.organisationId) }, state: { not: 'archived' } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, title: true, authorityId: true, state: true, deadlineAt: true },
  })
  const challenges = rows.map((row) => ({
    id: row.id,
    title: row.title,
    authorityName: authorities.find((one) => one.organisationId === row.authorityId)?.name ?? '',
    phase: phaseOf(row, at),
    deadlineAt: row.deadlineAt,
  }))
  return byUrgency(challenges)
}
