import { type Channel, type ChosenKind, type Frequency, frequencyOf } from '~/domain/notification/kinds'
import { releaseHeld } from '~/outbox/release-held.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Viewer } from '~/platform/session/viewer.server'

export type Wish = { kind: ChosenKind; channel: Channel; frequency: Frequency }

/** Saves how a person wants to be told. What is held for them follows the new wishes. */
export function savePreferences(viewer: Viewer, wishes: readonly Wish[]): Promise<void> {
  return transact(async (tx) => {
    await lockPerson(tx, viewer.id)
    await storeWishes(
      tx,
      { userId: viewer.id, actorId: viewer.id, action: 'account.noticesChosen' },
      () => wishes,
    )
  })
}

/**
 * Locks the person against a digest that is being put together: it goes by the old wishes or by the new ones.
 * @returns whether there is such a person
 */
export async function lockPerson(tx: Transaction, userId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "User" WHERE id = ${userId} AND "erasedAt" IS NULL FOR NO KEY UPDATE`
  return rows.length > 0
}

type Change = { userId: string; actorId: string | null; action: string }

/**
 * Stores what differs from how it was, with an event; the person's row is locked already.
 * @param choose what is wished, given how the person is told now
 */
export async function storeWishes(
  tx: Transaction,
  { userId, actorId, action }: Change,
  choose: (now: (kind: ChosenKind, channel: Channel) => Frequency) => readonly Wish[],
): Promise<void> {
  const stored = await tx.notificationPreference.findMany({ where: { userId } })
  const now = (kind: ChosenKind, channel: Channel) => frequencyOf(kind, channel, stored)
  const changes = choose(now).filter((wish) => wish.frequency !== now(wish.kind, wish.channel))
  if (changes.length === 0) return
  for (const { kind, channel, frequency } of changes)
    await tx.notificationPreference.upsert({
      where: { userId_kind_channel: { userId, kind, channel } },
      create: { userId, kind, channel, frequency },
      update: { frequency, updatedAt: new Date() },
    })
  await appendEvent(tx, {
    stream: { type: 'account', id: userId },
    actorId,
    action,
    values: Object.fromEntries(changes.map((one) => [`${one.kind}.${one.channel}`, one.frequency])),
  })
  await releaseHeld(tx, userId)
}
