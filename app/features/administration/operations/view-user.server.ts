import { shownFields } from '~/domain/event/reading'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'

/** What was decided about an account by somebody else. */
const DECISIONS = ['account.roleChanged', 'account.administratorMade', 'account.disabled', 'account.enabled']
const SHOWN = 50

/** One account with its memberships and what was decided about it. @throws Response 404 where there is none */
export async function viewUser(_authorized: Authorized<'users.manage', null>, id: string) {
  const user = await db.user.findUnique({
    where: { id },
    select: {
      ...{ id: true, displayName: true, email: true, platformRole: true, locale: true, createdAt: true },
      ...{ emailConfirmedAt: true, totpConfirmedAt: true, lastSeenAt: true, mailBouncedAt: true },
      ...{ disabledAt: true, disabledReason: true, deletionAskedAt: true, erasedAt: true },
      memberships: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: SHOWN,
        select: {
          ...{ role: true, endedAt: true },
          organisation: { select: { id: true, name: true } },
        },
      },
    },
  })
  if (!user) throw notFound()
  const events = await db.event.findMany({
    where: { streamType: 'account', streamId: id, action: { in: DECISIONS } },
    orderBy: { seq: 'desc' },
    take: SHOWN,
    select: {
      ...{ id: true, action: true, at: true, fields: true, actorId: true },
      details: { select: { field: true, value: true, sealed: true } },
    },
  })
  const actors = await db.user.findMany({
    where: { id: { in: events.flatMap(({ actorId }) => (actorId ? [actorId] : [])) } },
    select: { id: true, displayName: true },
  })
  return {
    user,
    decisions: events.map(({ id: eventId, action, at, fields, actorId, details }) => ({
      id: eventId,
      action,
      at,
      actor: actors.find((one) => one.id === actorId)?.displayName ?? null,
      fields: shownFields(
        'account',
        fields,
        details.map(({ field, value, sealed }) => ({
          field,
          isSealed: sealed !== null,
          value: typeof value === 'string' ? value : null,
        })),
      ),
    })),
  }
}
