import type { Prisma } from '#prisma/generated/client'
import type { PermissionKey } from '~/domain/permission/matrix'
import {
  judgePilot,
  PILOT_TRANSITIONS,
  type PilotAction,
  type PilotFacts,
  type PilotRefusal,
} from '~/domain/pilot/pilot'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent, type NewEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockPilot, type PilotRow, pilotFacts, type Wish } from './pilot-facts.server'

/** What the person saw (the version), and their words where the step asks for them. */
export type Step = { version: number; reason?: string }
export type Moved = { ok: true } | { ok: false; reason: PilotRefusal }

type Known = PilotFacts & { at: Date }
type Outcome = { before: PilotRow; facts: Known; eventId: string }
type Effects = {
  /** columns that change beside the state */
  data?: (facts: Known, before: PilotRow) => Prisma.PilotUncheckedUpdateManyInput
  /** what the event says beside the state and the reason */
  values?: NonNullable<NewEvent['values']>
  /** what is wished for and does not stand in the row yet */
  wish?: (before: PilotRow) => Wish
  /** further rows and people to tell, in the same transaction */
  afterwards?: (tx: Transaction, outcome: Outcome) => Promise<void>
}

/**
 * One step in the life of a pilot: locks the row, judges the step by the transition table at database time, writes
 * state, event and messages together. Of two people who decide at the same time one gets `wrongState`; so does
 * whoever decides about something that has changed since they saw it.
 */
export function movePilot<Key extends PermissionKey>(
  action: Exclude<PilotAction, 'save' | 'discard' | 'reach' | 'measure' | 'report'>,
  { actor, standing, thing }: Authorized<Key, { id: string }>,
  { version, reason }: Step,
  { data, values, wish, afterwards }: Effects = {},
): Promise<Moved> {
  const { from, event } = PILOT_TRANSITIONS[action]
  return transact(async (tx): Promise<Moved> => {
    const before = await lockPilot(tx, thing.id)
    const facts = await pilotFacts(tx, before, actor, standing, wish?.(before))
    const verdict = judgePilot(action, before.state, standing, facts, reason)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const { count } = await tx.pilot.updateMany({
      where: { id: thing.id, state: { in: [...from] }, version },
      data: {
        ...data?.(facts, before),
        ...{ state: verdict.to, updatedAt: facts.at, version: { increment: 1 } },
      },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'pilot', id: thing.id },
      ...{ actorId: actor.id, action: event },
      values: { ...values, state: verdict.to, ...(reason?.trim() && { reason: reason.trim() }) },
    })
    await markChanged(tx, 'pilot', thing.id)
    await afterwards?.(tx, { before, facts, eventId })
    return { ok: true }
  })
}
