import type { Prisma } from '#prisma/generated/client'
import {
  CHANGE_TRANSITIONS,
  type ChangeAction,
  type ChangeFacts,
  type ChangeRefusal,
  judgeChange,
} from '~/domain/challenge/change'
import type { PermissionKey } from '~/domain/permission/matrix'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockChallenge } from './challenge-facts.server'
import { changeFacts } from './change-facts.server'
import { unpackText } from './change-text.server'
import type { ChallengeWithAuthority } from './require-challenge.server'
import type { ChangeRow } from './require-change.server'

/** Which change the person saw, in which version, and their words where the step asks for them. */
export type ChangeWish = { changeId: string; changeVersion: number; reason?: string }
export type ChangeMoved = { ok: true } | { ok: false; reason: ChangeRefusal }

/** A change as it stands after the challenge was locked, with what the guards look at. */
export async function lockChange(
  tx: Transaction,
  { actor, standing, thing }: Pick<Authorized<PermissionKey, { id: string }>, 'actor' | 'standing' | 'thing'>,
  { changeId, changeVersion }: ChangeWish,
) {
  const challenge = await lockChallenge(tx, thing.id)
  const change = await tx.challengeChange.findFirst({
    where: { id: changeId, challengeId: thing.id, version: changeVersion },
  })
  if (!change) return null
  const text = unpackText(change.values, challenge)
  return { challenge, change, text, ...(await changeFacts(tx, { challenge, change, text }, actor, standing)) }
}

type Outcome = {
  challenge: ChallengeWithAuthority
  change: ChangeRow
  facts: ChangeFacts
  approvers: string[]
  eventId: string
}
type Effects = {
  data: (facts: ChangeFacts, before: ChangeRow) => Prisma.ChallengeChangeUncheckedUpdateManyInput
  /** people to tell, in the same transaction */
  afterwards?: (tx: Transaction, outcome: Outcome) => Promise<void>
}

/**
 * One step in the life of a change but its coming into force: locks the challenge, judges the step by the
 * transition table at database time, writes state, event and messages together.
 */
export function moveChange<Key extends PermissionKey>(
  action: Exclude<ChangeAction, 'save' | 'apply'>,
  authorized: Authorized<Key, { id: string }>,
  wish: ChangeWish,
  { data, afterwards }: Effects,
): Promise<ChangeMoved> {
  const { actor, standing } = authorized
  return transact(async (tx): Promise<ChangeMoved> => {
    const locked = await lockChange(tx, authorized, wish)
    if (!locked) return { ok: false, reason: 'wrongState' }
    const { challenge, change, facts, approvers } = locked
    const verdict = judgeChange(action, change.state, standing, facts, wish.reason)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const { count } = await tx.challengeChange.updateMany({
      where: { id: change.id, state: change.state, version: change.version },
      data: { ...data(facts, change), state: verdict.to, updatedAt: facts.at, version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const reason = wish.reason?.trim()
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'challenge', id: challenge.id },
      actorId: actor.id,
      action: CHANGE_TRANSITIONS[action].event,
      values: reason ? { reason } : {},
    })
    await afterwards?.(tx, { challenge, change, facts, approvers, eventId })
    return { ok: true }
  })
}

/** What is left of a change that was put aside: nothing of its text, only that there was one. */
export function discarded(at: Date) {
  return { discardedAt: at, values: {}, note: '' }
}

/** Puts the open change of a challenge aside, in the transaction that takes the challenge itself away. */
export async function discardOpenChange(tx: Transaction, challengeId: string, at: Date): Promise<void> {
  await tx.challengeChange.updateMany({
    where: { challengeId, state: { in: ['draft', 'inApproval'] } },
    data: { ...discarded(at), state: 'discarded', updatedAt: at, version: { increment: 1 } },
  })
}
