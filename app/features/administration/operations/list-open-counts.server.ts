import { missingYears } from '~/domain/calendar/holidays'
import { isAllowed, type PermissionKey } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { berlinDay } from '~/domain/time/berlin'
import type { MessageKey } from '~/i18n/translate'
import type { PageName } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicData } from '~/platform/public-data/public-data.server'

type Waiting = {
  page: Extract<PageName, 'feedbackList' | 'outbox' | 'legalData'>
  key: Extract<MessageKey, 'review.openFeedback' | 'review.deadRows' | 'review.missingYears'>
  count: number
}

/** What waits besides decisions, as far as the person may see to it: messages, mails that need help, years without holidays. */
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
  // What everybody counts by is kept by the process: no statement.
  const years = publicData().holidayYears.flatMap((one) => (one.region === HOME_STATE.code ? [one.year] : []))
  const missing = missingYears(years, berlinDay(new Date()))
  if (may('legalData.manage') && missing.length > 0)
    found.push({ page: 'legalData', key: 'review.missingYears', count: missing.length })
  return found
}
