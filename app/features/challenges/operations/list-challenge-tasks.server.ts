import { type ChallengePhase, phaseOf } from '~/domain/challenge/view'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { MOST_TASKS } from '~/features/account/operations/workspace-task.server'
import { db } from '~/platform/database/client.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'

/** What a person can do next about a challenge of an authority; `wait`: somebody else has to act. */
export type ChallengeTask = {
  id: string
  title: string
  authorityId: string
  authorityName: string
  phase: ChallengePhase
  task: 'finish' | 'revise' | 'approve' | 'wait' | 'open'
  deadlineAt: Date | null
}

/** Challenges of the viewer's authorities that are not at rest, the latest change first. One statement. */
export async function listChallengeTasks(viewer: Viewer, at: Date = new Date()): Promise<ChallengeTask[]> {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const authorities = memberships.filter((one) => one.isActive && WRITING_ROLES.includes(one.role))
  if (authorities.length === 0) return []
  const rows = await db.challenge.findMany({
    where: {
      authorityId: { in: authorities.map((one) => one.organisationId) },
      OR: [{ state: { in: ['draft', 'inApproval'] } }, { state: 'published', deadlineAt: { lte: at } }],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST_TASKS + 1,
  })
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    authorityId: row.authorityId,
    authorityName: authorities.find((one) => one.organisationId === row.authorityId)?.name ?? '',
    phase: phaseOf(row, at),
    task: taskOf(row, viewer.id),
    deadlineAt: row.deadlineAt,
  }))
}

type Known = { state: string; returnReason: string | null; submittedById: string | null; editorIds: string[] }

function taskOf({ state, returnReason, submittedById, editorIds }: Known, userId: string) {
  if (state === 'published') return 'open'
  if (state === 'draft') return returnReason === null ? 'finish' : 'revise'
  return submittedById === userId || editorIds.includes(userId) ? 'wait' : 'approve'
}
