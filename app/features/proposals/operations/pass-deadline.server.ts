import type { PartnerAction } from '~/domain/proposal/consortium'
import {
  type CallFacts,
  type ClosedBecause,
  openObjection,
  type ProposalAction,
} from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { callFacts } from './call-facts.server'

type Call = Parameters<typeof callFacts>[1]

/** A write to a proposal, before it is known whether it comes in time. */
export type Attempt = {
  challengeId: string
  proposalId: string
  actorId: string
  action: ProposalAction | PartnerAction | 'start' | 'confirmCopy'
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
/** `opensAt`: when phase one begins, where that is what the write came before. */
export type NotOpen = {
  ok: false
  reason: Exclude<ClosedBecause, 'deadlinePassed'>
  opensAt?: Date | null
}
type Passage = ({ ok: true; deadlineAt: Date } & CallFacts) | Late | NotOpen

/**
 * The one gate of every write to a proposal: what comes late leaves its arrival and its hash. One to a phase
 * that needs an admission is late for phase one, to which its proposal belongs. Stands first in the
 * transaction, which must only freeze or store what was made ready before.
 */
export async function passDeadline(tx: Transaction, attempt: Attempt): Promise<Passage> {
  const { call, at, objection } = await judgeCall(tx, attempt.challengeId)
  const { opensAt, deadlineAt } = call
  if (deadlineAt === null) return { ok: false, reason: 'challengeNotOpen' }
  if (objection === null) return { ok: true, ...call, at, deadlineAt }
  const isLate = objection === 'deadlinePassed' || objection === 'admissionMissing'
  if (isLate) await keepAttempt(tx, attempt, at, deadlineAt)
  if (objection !== 'deadlinePassed') return { ok: false, reason: objection, opensAt }
  const { contentHash } = attempt
  return { ok: false, reason: 'deadlinePassed', arrivedAt: at, deadlineAt, contentHash }
}

/**
 * The same gate for what only helps the team to write: drafts of one person, who has taken on what. It holds at
 * the same instant, but a refusal leaves nothing: a draft is sent every few seconds.
 */
export async function passQuietly(
  tx: Transaction,
  challengeId: string,
): Promise<{ ok: true; at: Date } | { ok: false; reason: ClosedBecause }> {
  const { call, at, objection } = await judgeCall(tx, challengeId)
  if (objection === null && call.deadlineAt !== null) return { ok: true, at }
  return { ok: false, reason: objection ?? 'challengeNotOpen' }
}

/**
 * Locks the challenge in share mode (writes to proposals do not wait for each other; a change of the deadline
 * or the state waits for them, and they for it), then reads the database's clock, then asks the domain which
 * phase is open. The clock is read in the same statement, and for each row that the lock has let through: while
 * it waits, no time is taken. Phases change under the lock only.
 */
async function judgeCall(tx: Transaction, challengeId: string) {
  const [locked] = await tx.$queryRaw<(Call & { at: Date })[]>`
    WITH locked AS MATERIALIZED (
      SELECT "id", "kind"::text AS "kind", "state"::text AS "state", "opensAt", "deadlineAt" FROM "Challenge"
      WHERE "id" = ${challengeId} FOR SHARE
    )
    SELECT *, clock_timestamp()::timestamptz(3) AS "at" FROM locked`
  if (!locked) throw new Error(`There is no challenge ${challengeId}`)
  const { at, ...challenge } = locked
  const call = await callFacts(tx, challenge)
  return { call, at, objection: openObjection({ ...call, at }) }
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
