import type { Kind } from '~/domain/notification/kinds'
import { nameAll } from '~/outbox/person-names.server'
import { DIGEST } from '~/outbox/take-digest.server'
import { notificationText } from '~/outbox/templates/notification-text'
import { findTemplate } from '~/outbox/templates/registry'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

const PAGE = 25

/** One attempt to send a person one mail. */
export type Delivery = {
  id: string
  at: Date
  /** the subject, where the message is still kept */
  subject: string | null
  kind: Kind | typeof DIGEST | null
  /** `written`: to a file, in a trial without a mail server */
  outcome: 'sent' | 'written' | 'failed' | 'bounced' | 'skipped'
  reply: string
}

/**
 * What was sent to a person, newest first (ids are in the order of time).
 * @param before id of the last one of the page before
 * @returns up to 25 attempts, and where the next page begins
 */
export async function listOwnDeliveries(
  viewer: Viewer,
  locale: Locale,
  before: string | null,
): Promise<{ deliveries: Delivery[]; next: string | null }> {
  const rows = await db.mailDelivery.findMany({
    where: { userId: viewer.id, ...(before && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const kept = await db.outboxMessage.findMany({
    where: { userId: viewer.id, id: { in: shown.map(({ messageId }) => messageId) } },
    select: { id: true, template: true, params: true },
  })
  const messages = new Map((await nameAll(kept, locale)).map((message) => [message.id, message]))
  const deliveries = shown.map(({ id, at, messageId, template, outcome, smtpCode, reply }): Delivery => {
    const message = messages.get(messageId)
    return {
      id,
      at,
      subject: message ? (notificationText(locale, template, message.params)?.title ?? null) : null,
      kind: template === DIGEST ? DIGEST : (findTemplate(template)?.kind ?? null),
      outcome: outcome === 'sent' && smtpCode === null ? 'written' : outcome,
      reply,
    }
  })
  return { deliveries, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}
