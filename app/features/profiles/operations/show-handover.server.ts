import { databaseTime, db } from '~/platform/database/client.server'
import { displayNameOf } from './handover-row.server'
import type { requireHandover } from './require-handover.server'

type Seen = Pick<
  Awaited<ReturnType<typeof requireHandover>>,
  'organisation' | 'viewer' | 'offer' | 'isOwner' | 'isReceiver'
>

/** The page of a hand-over: the open offer with its two persons, and to whom an owner could make one. */
export async function showHandover({ organisation, viewer, offer, isOwner, isReceiver }: Seen) {
  const now = await databaseTime()
  const shown = offer && {
    id: offer.id,
    from: await displayNameOf(offer.fromUserId),
    to: await displayNameOf(offer.toUserId),
    fromRole: offer.fromRole,
    expiresAt: offer.expiresAt,
    isExpired: offer.expiresAt <= now,
  }
  const isFree = shown === null || shown.isExpired
  const candidates =
    isOwner && isFree
      ? await db.membership.findMany({
          where: {
            organisationId: organisation.id,
            endedAt: null,
            role: { not: 'owner' },
            userId: { not: viewer.id },
          },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          select: { id: true, role: true, user: { select: { displayName: true } } },
        })
      : []
  return { offer: shown, isOwner, isReceiver, candidates }
}
