import type { Prisma } from '#prisma/generated/client'
import {
  CONSULTATION_TRANSITIONS,
  type ConsultationAction,
  type ConsultationFacts,
  type ConsultationRefusal,
  judgeConsultation,
} from '~/domain/participation/consultation'
import type { PermissionKey } from '~/domain/permission/matrix'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type ConsultationRow, consultationFacts, lockConsultation } from './consultation-facts.server'

/** What the person saw (the version), their words where the step asks for them, and the end they wish for. */
export type Step = { version: number; reason?: string; newEnd?: Date | null }
export type Moved = { ok: true } | { ok: false; reason: ConsultationRefusal }

type Outcome = { before: ConsultationRow; facts: ConsultationFacts; eventId: string }
type Effects = {
  /** columns that change beside the state */
  data: (facts: ConsultationFacts, before: ConsultationRow) => Prisma.ConsultationUncheckedUpdateManyInput
  /** people to tell, in the same transaction */
  afterwards?: (tx: Transaction, outcome: Outcome) => Promise<void>
}

/**
 * One step in the life of a consultation: locks the row, judges the step by the transition table at database
 * time, writes state, event and messages together. Of two people who decide at the same time one gets
 * `wrongState`; so does whoever decides about a text that has changed since they saw it.
 */
export function moveConsultation<Key extends PermissionKey>(
  action: Exclude<ConsultationAction, 'save'>,
  { actor, standing, thing }: Authorized<Key, { id: string }>,
  { version, reason, newEnd = null }: Step,
  { data, afterwards }: Effects,
): Promise<Moved> {
  const { from, event } = CONSULTATION_TRANSITIONS[action]
  return transact(async (tx): Promise<Moved> => {
    const before = await lockConsultation(tx, thing.id)
    const facts = await consultationFacts(tx, before, actor, standing, newEnd)
    const verdict = judgeConsultation(action, before.state, standing, facts, reason)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const { count } = await tx.consultation.updateMany({
      where: { id: thing.id, state: { in: [...from] }, version },
      data: { ...data(facts, before), state: verdict.to, updatedAt: facts.at, version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const values = {
      state: verdict.to,
      ...(reason?.trim() && { reason: reason.trim() }),
      ...(newEnd && { endsAt: newEnd.toISOString() }),
    }
    const stream = { type: 'consultation', id: thing.id } as const
    const { id: eventId } = await appendEvent(tx, { stream, actorId: actor.id, action: event, values })
    await markChanged(tx, 'consultation', thing.id)
    await afterwards?.(tx, { before, facts, eventId })
    return { ok: true }
  })
}
