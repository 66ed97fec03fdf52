import type { ChallengeState } from '~/domain/challenge/lifecycle'
import { openObjection, type ProposalAction } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/** A write to a proposal, before it is known whether it comes in time. */
export type Attempt = {
  challengeId: string
  proposalId: string
  actorId: string
  action: ProposalAction | 'start'
  /** SHA-256 of what was to be written; null where a write carries no content */
  contentHash: string | null
}

/** What a late write is answered: when it arrived, when it had to, what was kept. Times by the database. */
export type Late = {
  ok: false
  reason: 'deadlinePassed'
  arrivedAt: Date
  deadlineAt: Date
  contentHash: string | null
}
export type NotOpen = { ok: false; reason: 'challengeNotOpen' }
type Passage = { ok: true; at: Date; challengeState: ChallengeState; deadlineAt: Date } | Late | NotOpen

/**
 * The one gate of every write to a proposal. It locks the challenge in share mode (writes to proposals do
 * not wait for each other; a change of the deadline or the state waits for them, and they for it), then
 * reads the database's clock, then asks the domain. A late write leaves its arrival and its hash.
 * Stands first in the transaction, which must only freeze or store what was made ready before.
 */
export async function passDeadline(tx: Transaction, attempt: Attempt): Promise<Passage> {
  const [challenge] = await tx.$queryRaw<{ state: ChallengeState; deadlineAt: Date | null }[]>`
    SELECT "state"::text AS "state", "deadlineAt" FROM "Challenge"
    WHERE "id" = ${attempt.challengeId} FOR SHARE`
  if (!challenge) throw new Error(`There is no challenge ${attempt.challengeId}`)
  const at = await databaseTime(tx)
  const { state: challengeState, deadlineAt } = challenge
  const objection = openObjection({ challengeState, deadlineAt, at })
  if (objection === 'challengeNotOpen' || deadlineAt === null)
    return { ok: false, reason: 'challengeNotOpen' }
  if (objection === null) return { ok: true, at, challengeState, deadlineAt }
  await keepAttempt(tx, attempt, at, deadlineAt)
  const { contentHash } = attempt
  return { ok: false, reason: 'deadlinePassed', arrivedAt: at, deadlineAt, contentHash }
}

async function keepAttempt(tx: Transaction, attempt: Attempt, arrivedAt: Date, deadlineAt: Date) {
  const { proposalId, actorId, action, contentHash } = attempt
  if (action !== 'start') {
    await tx.refusedAttempt.create({
      data: { proposalId, userId: actorId, action, contentHash, arrivedAt, deadlineAt },
    })
  }
  await appendEvent(tx, {
    stream: { type: 'proposal', id: proposalId },
    actorId,
    action: 'proposal.refused',
    values: {
      action,
      contentHash,
      arrivedAt: arrivedAt.toISOString(),
      deadlineAt: deadlineAt.toISOString(),
    },
    sealedContext: sealContext(attempt.challengeId),
  })
}
