import { proposingMemberships } from '~/domain/proposal/eligibility'
import {
  MOST_TASKS,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { standingTowards } from './require-proposal.server'

type Asked = {
  proposalId: string
  organisationId: string
  name: string
  lead: string
  challengeId: string
  authorityId: string
  title: string
  deadlineAt: Date
}

/** Requests to hand in a proposal together that the person can still answer. One statement. */
export const partnershipTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const mine = proposingMemberships(viewer.memberships).map((one) => one.organisationId)
  if (mine.length === 0) return []
  const rows = await db.$queryRaw<Asked[]>`
    SELECT q."proposalId", q."organisationId", o.name, l.name AS lead, c.id AS "challengeId",
      c."authorityId", c.title, c."deadlineAt"
    FROM "ProposalPartner" q
    JOIN "Organisation" o ON o.id = q."organisationId"
    JOIN "Proposal" p ON p.id = q."proposalId"
    JOIN "Organisation" l ON l.id = p."organisationId"
    JOIN "Challenge" c ON c.id = p."challengeId" AND c.state = 'published' AND c."deadlineAt" > clock_timestamp()
    WHERE q.state = 'invited' AND q."organisationId" = ANY(${mine}::text[])
    ORDER BY q."invitedAt", q.id LIMIT ${MOST_TASKS + 1}`
  const tasks: WorkspaceTask[] = []
  for (const { proposalId, organisationId, authorityId, title, deadlineAt, ...row } of rows) {
    const standing = await standingTowards(viewer, organisationId, { id: row.challengeId, authorityId })
    // Whoever also belongs to an authority behind the challenge must not learn that there is a proposal.
    if (standing.relation === 'conflicted') continue
    tasks.push({
      id: `${proposalId}-${organisationId}`,
      turn: 'yours',
      organisation: { id: organisationId, name: row.name },
      href: path(locale, 'proposalPartners', { proposalId }),
      title: t('consortium.task.answer', { title }),
      why: t('consortium.task.answerWhy', { lead: row.lead }),
      dueAt: deadlineAt,
    })
  }
  return tasks
}
