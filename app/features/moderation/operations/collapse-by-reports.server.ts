import { flagWeight, folds } from '~/domain/moderation/flags'
import { collapsedUntil } from '~/domain/participation/collapse'
import { collapseContribution } from '~/features/participation/operations/collapse-contribution.server'
import { tell } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import type { Item } from '../items/item'
import { itemKind } from '../items/registry.server'

const DAY = 86_400_000

/**
 * What a report of this person weighs: by the age of the account and by how often earlier reports were right. One
 * report a person and case counts, and none of their own contribution.
 */
export async function weighReport(
  tx: Transaction,
  { reporterId, item, caseId }: { reporterId: string | null; item: Item; caseId: string },
  at: Date,
): Promise<number> {
  if (reporterId === null || reporterId === item.authorId) return 0
  if ((await tx.notice.count({ where: { caseId, reporterId } })) > 0) return 0
  const { createdAt } = await tx.user.findUniqueOrThrow({
    where: { id: reporterId },
    select: { createdAt: true },
  })
  const judged = await tx.notice.count({ where: { reporterId, wasRight: { not: null } } })
  const right = await tx.notice.count({ where: { reporterId, wasRight: true } })
  return flagWeight({ accountAgeDays: (at.getTime() - createdAt.getTime()) / DAY, judged, right })
}

/**
 * Folds a contribution once its reports weigh enough, and tells its author so. A step of the machine: nobody signs
 * it, it ends by itself, and the text stays readable.
 */
export async function collapseByReports(
  tx: Transaction,
  { item, caseId, eventId }: { item: Item; caseId: string; eventId: string },
  at: Date,
): Promise<void> {
  const { type, id, state, collapsedAt, authorId, title, address } = item
  if (type === 'officialAnswer') return
  const notices = await tx.notice.findMany({
    where: { caseId, weight: { gt: 0 } },
    select: { weight: true },
  })
  const cleared = await tx.moderationDecision.findFirst({
    where: { itemType: type, itemId: id, measure: 'noAction', liftedAt: null },
    orderBy: { decidedAt: 'desc' },
    select: { decidedAt: true },
  })
  const { canCollapse } = itemKind(type).powers
  const facts = {
    canCollapse,
    isVisible: state === 'visible',
    collapsedAt,
    wasCleared: cleared !== null && !(await hasChangedSince(tx, item, cleared.decidedAt)),
  }
  const weights = notices.map(({ weight }) => weight)
  if (!folds(facts, weights)) return
  await collapseContribution(tx, { type, id }, at)
  await tell(tx, {
    eventId,
    userIds: [authorId],
    template: 'contributionCollapsed',
    params: { path: address.de, pathEn: address.en, title, until: collapsedUntil(at).toISOString() },
  })
}

/** Whether the text says something else than when it was looked at: what was found harmless then is not free for ever. */
async function hasChangedSince(tx: Transaction, { type, id }: Item, since: Date): Promise<boolean> {
  const changes = await tx.event.count({
    where: {
      ...{ streamType: type, streamId: id, at: { gt: since } },
      action: { in: ['comment.edited', 'comment.appended'] },
    },
  })
  return changes > 0
}
