import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const SHOWN = 50

/** What waits for a decision of staff, oldest first: 50 of each at most, with the counts of all. */
export async function reviewQueue(_staff: Authorized<'administration.view', null>) {
  const unverified = { state: 'unverified' } as const
  const awaiting = { state: 'awaitingStaff' } as const
  const organisations = await db.organisation.findMany({
    where: unverified,
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: { id: true, name: true, kind: true, city: true, updatedAt: true },
  })
  const claims = await db.claim.findMany({
    where: awaiting,
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
  const organisationCount = await db.organisation.count({ where: unverified })
  const claimCount = await db.claim.count({ where: awaiting })
  return { organisations, claims, organisationCount, claimCount }
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
    orderBy: { createdAt: 'asc' },
    take: SHOWN,
    select: { id: true, role: true, user: { select: { displayName: true, email: true } } },
  })
  return { events, owners }
}
