import type { Prisma } from '#prisma/generated/client'
import { isAllowed } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import { literalPattern } from '~/domain/text/literal-pattern'
import { redacted } from '~/domain/text/redact'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

export const OUTCOMES = ['sent', 'failed', 'bounced', 'skipped'] as const
const PAGE = 50

export type DeliveryFilter = {
  outcome: (typeof OUTCOMES)[number] | null
  template: string
  person: string
  from: Date | null
  until: Date | null
}

/** Whether a person of the team sees who a mail was for: those who keep the accounts. */
export function seesRecipients({ actor }: Authorized<'mailLog.view', null>): boolean {
  return isAllowed('users.manage', { ...standingToPerson(actor, actor.id), relation: 'foreign' })
}

/** What became of mails, the newest first, without any content. One statement. */
export async function listMailLog(
  viewer: Authorized<'mailLog.view', null>,
  filter: DeliveryFilter,
  cursor: Cursor | null,
) {
  const isBackwards = cursor?.direction === 'before'
  const order = isBackwards ? 'asc' : 'desc'
  const sees = seesRecipients(viewer)
  const rows = await db.mailDelivery.findMany({
    where: { AND: [whereOf(filter, sees), cursor ? beyond(cursor) : {}] },
    orderBy: [{ at: order }, { id: order }],
    take: PAGE + 1,
    include: { user: { select: { id: true, displayName: true } } },
  })
  const page = pageOfRows(rows, PAGE, cursor)
  return {
    ...page,
    rows: page.rows.map(({ id, template, outcome, smtpCode, reply, at, user }) => ({
      ...{ id, template, outcome, smtpCode, at },
      reply: redacted(reply),
      person: sees ? user : null,
    })),
  }
}

function whereOf({ outcome, template, person, from, until }: DeliveryFilter, sees: boolean) {
  const startsWith = literalPattern(person)
  return {
    ...(outcome && { outcome }),
    ...(template && { template }),
    ...((from || until) && { at: { ...(from && { gte: from }), ...(until && { lt: until }) } }),
    ...(sees &&
      startsWith && {
        user: {
          OR: [
            { email: { startsWith: startsWith.toLowerCase() } },
            { displayName: { startsWith, mode: 'insensitive' as const } },
          ],
        },
      }),
  } satisfies Prisma.MailDeliveryWhereInput
}

function beyond({ direction, key, id }: Cursor): Prisma.MailDeliveryWhereInput {
  const at = new Date(key)
  if (Number.isNaN(at.getTime())) return {}
  const side = direction === 'after' ? 'lt' : 'gt'
  return { OR: [{ at: { [side]: at } }, { at, id: { [side]: id } }] }
}
