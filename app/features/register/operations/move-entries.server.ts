import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

type Move = { from: string; to: string; actorId: string }

/** What a duplicate has registered becomes the survivor's; so does what it has said about systems, once each. */
export async function moveEntries(tx: Transaction, { from, to, actorId }: Move): Promise<void> {
  const entries = await tx.registerEntry.findMany({ where: { authorityId: from }, select: { id: true } })
  // Whoever approves has seen in whose name.
  await tx.registerEntry.updateMany({
    where: { authorityId: from, state: 'inApproval' },
    data: { version: { increment: 1 } },
  })
  for (const { id } of entries) {
    await tx.registerEntry.update({ where: { id }, data: { authorityId: to } })
    await appendEvent(tx, {
      ...{ stream: { type: 'registerEntry', id }, actorId, action: 'registerEntry.moved' },
      values: { authorityId: to },
    })
    await markChanged(tx, 'registerEntry', id)
  }
  const experiences = await tx.registerExperience.findMany({ where: { organisationId: from } })
  for (const { id, entryId } of experiences) {
    const own = await tx.registerExperience.count({ where: { entryId, organisationId: to } })
    // Of two experiences of the same authority the survivor's stays.
    if (own > 0) await tx.registerExperience.delete({ where: { id } })
    else await tx.registerExperience.update({ where: { id }, data: { organisationId: to } })
    await appendEvent(tx, {
      ...{ stream: { type: 'registerEntry', id: entryId }, actorId, action: 'experience.moved' },
      values: { organisationId: to },
    })
    await markChanged(tx, 'registerEntry', entryId)
  }
}
