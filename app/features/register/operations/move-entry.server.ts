import type { Prisma } from '#prisma/generated/client'
import type { PermissionKey } from '~/domain/permission/matrix'
import {
  judgeEntry,
  REGISTER_TRANSITIONS,
  type RegisterAction,
  type RegisterFacts,
  type RegisterRefusal,
} from '~/domain/register/entry'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type EntryRow, entryFacts, lockEntry } from './entry-facts.server'

/** What the person saw (the version), and their words where the step asks for them. */
export type Step = { version: number; reason?: string }
export type Moved = { ok: true } | { ok: false; reason: RegisterRefusal }

type Outcome = { before: EntryRow; facts: RegisterFacts; at: Date }
type Effects = {
  /** columns that change beside the state, and rows that are written with them */
  data: (tx: Transaction, outcome: Outcome) => Promise<Prisma.RegisterEntryUncheckedUpdateManyInput>
  /** more that the event says */
  values?: Record<string, string>
  /** people to tell, in the same transaction */
  afterwards?: (tx: Transaction, outcome: Outcome & { eventId: string }) => Promise<void>
}

/**
 * One step in the life of an entry: locks the row, judges the step by the transition table, writes state, event and
 * messages together. Of two people who decide at the same time one gets `wrongState`; so does whoever decides about
 * a text that has changed since they saw it.
 */
export function moveEntry<Key extends PermissionKey>(
  action: Exclude<RegisterAction, 'save' | 'discard'>,
  { actor, standing, thing }: Authorized<Key, { id: string }>,
  { version, reason }: Step,
  { data, values: more, afterwards }: Effects,
): Promise<Moved> {
  const { from, event } = REGISTER_TRANSITIONS[action]
  return transact(async (tx): Promise<Moved> => {
    const before = await lockEntry(tx, thing.id)
    const facts = await entryFacts(tx, before, actor, standing)
    const verdict = judgeEntry(action, before.state, standing, facts, reason)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    if (before.version !== version) return { ok: false, reason: 'wrongState' }
    const at = await databaseTime(tx)
    const outcome = { before, facts, at }
    const { count } = await tx.registerEntry.updateMany({
      where: { id: thing.id, state: { in: [...from] }, version },
      data: {
        ...(await data(tx, outcome)),
        ...{ state: verdict.to, updatedAt: at, version: { increment: 1 } },
      },
    })
    if (count === 0) throw new Error(`The entry ${thing.id} has changed under its lock`)
    const values = { state: verdict.to, ...(reason?.trim() && { reason: reason.trim() }), ...more }
    const stream = { type: 'registerEntry', id: thing.id } as const
    const { id: eventId } = await appendEvent(tx, { stream, actorId: actor.id, action: event, values })
    await markChanged(tx, 'registerEntry', thing.id)
    await afterwards?.(tx, { ...outcome, eventId })
    return { ok: true }
  })
}
