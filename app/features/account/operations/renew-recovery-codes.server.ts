import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { writeRecoveryCodes } from './write-recovery-codes.server'

export type Renewed = { ok: true; codes: string[] } | { ok: false; reason: 'notSetUp' }

/** New recovery codes for a second factor that is in use; the old ones end at once. */
export function renewRecoveryCodes(viewer: Viewer): Promise<Renewed> {
  return transact(async (tx): Promise<Renewed> => {
    const isSetUp = await tx.user.count({ where: { id: viewer.id, totpConfirmedAt: { not: null } } })
    if (isSetUp === 0) return { ok: false, reason: 'notSetUp' }
    const codes = await writeRecoveryCodes(tx, viewer.id)
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'account', id: viewer.id },
      actorId: viewer.id,
      action: 'account.recoveryCodesRenewed',
    })
    const params = bothPaths('secondFactor')
    await tell(tx, { eventId, userIds: [viewer.id], template: 'accountRecoveryCodesRenewed', params })
    return { ok: true, codes }
  })
}
