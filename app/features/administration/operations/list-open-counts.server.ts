import { isAllowed, type PermissionKey } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import type { MessageKey } from '~/i18n/translate'
import type { PageName } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

type Waiting = {
  page: Extract<PageName, 'feedbackList' | 'outbox'>
  key: Extract<MessageKey, 'review.openFeedback' | 'review.deadRows'>
  count: number
}

/** What waits besides decisions, as far as the person may see to it: messages, and mails that need help. */
export async function listOpenCounts({ actor }: Authorized<'administration.view', null>): Promise<Waiting[]> {
  const may = (permission: PermissionKey) =>
    isAllowed(permission, { ...standingToPerson(actor, actor.id), relation: 'foreign' })
  const found: Waiting[] = []
  if (may('feedback.manage')) {
    const count = await db.feedback.count({ where: { doneAt: null } })
    found.push({ page: 'feedbackList', key: 'review.openFeedback', count })
  }
  if (may('outbox.manage')) {
    const messages = await db.outboxMessage.count({ where: { state: 'dead' } })
    const things = await db.outboxState.count({ where: { deadAt: { not: null } } })
    found.push({ page: 'outbox', key: 'review.deadRows', count: messages + things })
  }
  return found
}
