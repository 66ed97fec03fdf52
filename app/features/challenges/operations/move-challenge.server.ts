import type { Prisma } from '#prisma/generated/client'
import { judgeAction, type RefusedBecause } from '~/domain/challenge/available-actions'
import {
  CHALLENGE_TRANSITIONS,
  type ChallengeAction,
  type ChallengeFacts,
} from '~/domain/challenge/lifecycle'
import type { PermissionKey } from '~/domain/permission/matrix'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { challengeFacts, lockChallenge } from './challenge-facts.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** What the person saw (the version) and their words where the step asks for them. */
export type Step = { version: number; reason?: string }
/** A step that ends it: what became of it. */
export type LastStep = Required<Step> & { outcome: string }
export type Moved = { ok: true } | { ok: false; reason: RefusedBecause }

type Outcome = { facts: ChallengeFacts; before: ChallengeWithAuthority; eventId: string }
type Effects = {
  /** columns that change beside the state */
  data: (facts: ChallengeFacts, before: ChallengeWithAuthority) => Prisma.ChallengeUncheckedUpdateManyInput
  /** people to tell, in the same transaction */
  afterwards?: (tx: Transaction, outcome: Outcome) => Promise<void>
}

/**
 * One step in the life of a challenge: locks the row, judges the step by the transition table at database
 * time, writes state, event and messages together. Of two people who decide at the same time one gets
 * `wrongState`; so does whoever decides about a text that has changed since they saw it.
 */
export function moveChallenge<Key extends PermissionKey>(
  action: Exclude<ChallengeAction, 'save' | 'open'>,
  { actor, standing, thing }: Authorized<Key, { id: string }>,
  { version, reason, outcome }: Step & Partial<LastStep>,
  { data, afterwards }: Effects,
): Promise<Moved> {
  const { from, event } = CHALLENGE_TRANSITIONS[action]
  return transact(async (tx) => {
    const before = await lockChallenge(tx, thing.id)
    const facts = await challengeFacts(tx, before, actor, standing)
    const verdict = judgeAction(action, before.state, standing, facts, reason, outcome)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const { count } = await tx.challenge.updateMany({
      where: { id: thing.id, state: { in: [...from] }, version },
      data: { ...data(facts, before), state: verdict.to, updatedAt: facts.at, version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const words = { ...(reason && { reason: reason.trim() }), ...(outcome && { outcome: outcome.trim() }) }
    const values = { state: verdict.to, ...words }
    const stream = { type: 'challenge', id: thing.id } as const
    const { id: eventId } = await appendEvent(tx, { stream, actorId: actor.id, action: event, values })
    await markChanged(tx, 'challenge', thing.id)
    await afterwards?.(tx, { facts, before, eventId })
    return { ok: true }
  })
}
