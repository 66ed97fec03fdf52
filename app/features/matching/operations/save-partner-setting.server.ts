import { markChanged } from '~/outbox/append.server'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

export type PartnerSetting = { isProposedAsPartner: boolean; contactIsPublic: boolean }

/** An organisation decides whether it is proposed as a partner, and whether everybody reads its contact. */
export function savePartnerSetting(
  { actor, thing }: Authorized<'organisation.edit', { id: string }>,
  setting: PartnerSetting,
): Promise<void> {
  return transact(async (tx) => {
    const { count } = await tx.organisation.updateMany({
      where: { id: thing.id, NOT: setting },
      data: { ...setting, updatedAt: await databaseTime(tx) },
    })
    // The same choice again changes nothing.
    if (count === 0) return
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: 'organisation.partnerSettingChanged',
      values: { ...setting },
    })
    await markChanged(tx, 'organisation', thing.id)
  })
}
