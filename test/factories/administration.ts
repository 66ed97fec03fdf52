import type { PermissionKey } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'
import { createUser, viewerOf } from './user'

/** The proof that somebody may do one thing on the platform; by default a new administrator. */
export async function authorizedFor<Key extends PermissionKey>(key: Key, userId?: string) {
  const viewer = await viewerOf(userId ?? (await createUser({ platformRole: 'administrator' })).id)
  return authorize(key, viewer, { ...standingToPerson(viewer, viewer.id), relation: 'foreign' }, null)
}

const HOUR = 3_600_000

/** Makes an announcement that is shown now, unless other hours from now are given. */
export async function createAnnouncement(hours: { from?: number; until?: number; text?: string } = {}) {
  const { from = -1, until = 1, text = 'Wartung am Abend' } = hours
  const row = await db.announcement.create({
    data: {
      ...{ id: newId(), textDe: text, textEn: `${text} (en)`, authorId: newId() },
      startsAt: new Date(Date.now() + from * HOUR),
      endsAt: new Date(Date.now() + until * HOUR),
    },
  })
  await refreshPublicData()
  return row
}

/** Makes a message that was tried too often, unless another state is given. */
export function createMessage(
  data: { userId?: string; address?: string; state?: 'dead' | 'pending' | 'sent'; error?: string } = {},
) {
  const { userId, address = userId ? undefined : 'x@example.org', state = 'dead', error = 'refused' } = data
  return db.outboxMessage.create({
    data: {
      ...{ eventId: newId(), template: 'accountConfirmEmail', attempts: 10, state, error },
      params: { path: '/bestaetigen/geheim' },
      ...(userId ? { userId } : { address: address ?? null }),
    },
  })
}
