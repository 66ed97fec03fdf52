import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/**
 * Tells the other members of each organisation whose only owner has not used the account for long, or staff
 * where there is no other member: they can settle who owns it, so that the account can go.
 */
export async function tellOfUnusedOwner(tx: Transaction, userId: string): Promise<void> {
  const owned = await tx.membership.findMany({
    where: { userId, role: 'owner', endedAt: null, organisation: { state: { notIn: ['merged', 'closed'] } } },
    orderBy: { organisationId: 'asc' },
    select: {
      organisation: {
        select: {
          id: true,
          name: true,
          memberships: {
            where: { endedAt: null, userId: { not: userId } },
            select: { userId: true, role: true },
          },
        },
      },
    },
  })
  const staff = await tx.user.findMany({
    where: { platformRole: { in: ['staff', 'administrator'] }, emailConfirmedAt: { not: null } },
    select: { id: true },
  })
  for (const { organisation } of owned) {
    const { id, name, memberships } = organisation
    if (memberships.some((one) => one.role === 'owner')) continue
    const stream = { type: 'organisation', id }
    const event = await appendEvent(tx, { stream, actorId: null, action: 'organisation.ownerUnused' })
    const members = memberships.map((one) => one.userId)
    await tell(tx, {
      eventId: event.id,
      userIds: members.length > 0 ? members : staff.map((one) => one.id),
      template: 'ownerUnused',
      params: { ...bothPaths('organisation', { organisationId: id }), organisation: name },
    })
  }
}
