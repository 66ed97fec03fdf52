import { isAllowed } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const SHOWN = 50

/** Whether somebody who sees the administration also decides what waits there. Moderators do not. */
export function mayDecide({ actor }: Authorized<'administration.view', null>): boolean {
  return isAllowed('organisation.review', { ...standingToPerson(actor, actor.id), relation: 'foreign' })
}

/** What waits for a decision of staff, oldest first: 50 of each at most. `countWaiting` counts all. */
export async function reviewQueue(_staff: Authorized<'administration.view', null>) {
  const organisations = await db.organisation.findMany({
    where: { state: 'unverified' },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: { id: true, name: true, kind: true, city: true, updatedAt: true },
  })
  const claims = await db.claim.findMany({
    where: { state: 'awaitingStaff' },
    orderBy: [{ confirmedAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      id: true,
      email: true,
      confirmedAt: true,
      createdAt: true,
      organisation: { select: { name: true, kind: true } },
    },
  })
  return { organisations, claims }
}

/** The decisions about an organisation so far, the newest first: what staff reads before the next one. */
export async function reviewHistory({ thing }: Authorized<'organisation.review', { id: string }>) {
  const events = await db.event.findMany({
    where: { streamType: 'organisation', streamId: thing.id },
    orderBy: { seq: 'desc' },
    take: SHOWN,
    select: { id: true, action: true, at: true, fields: true },
  })
  const owners = await db.membership.findMany({
    where: { organisationId: thing.id, endedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: { id: true, role: true, user: { select: { displayName: true, email: true } } },
  })
  return { events, owners }
}
