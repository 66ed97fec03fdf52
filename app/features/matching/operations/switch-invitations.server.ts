import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** A provider lets authorities invite it, or no longer. What it was invited to stays. Twice is once. */
export function switchInvitations(
  { actor, thing }: Authorized<'organisation.edit', { id: string }>,
  takesInvitations: boolean,
): Promise<void> {
  return transact(async (tx) => {
    const { count } = await tx.organisation.updateMany({
      where: { id: thing.id, takesInvitations: !takesInvitations },
      data: { takesInvitations },
    })
    if (count === 0) return
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: 'organisation.invitationsSwitched',
      values: { takesInvitations },
    })
  })
}
