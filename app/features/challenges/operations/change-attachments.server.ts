import type { JsonValue } from '~/domain/canonical/canonical-json'
import { judgeAction, type RefusedBecause } from '~/domain/challenge/available-actions'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { challengeFacts, lockChallenge } from './challenge-facts.server'

export type Writer = Authorized<'challenge.edit', { id: string }>
/** What came of it; `told` is the event, and nothing is written where there is none. */
type Done<Result> = { result: Result; told: { action: string; values: Record<string, JsonValue> } | null }
export type Changed<Result> = { ok: true; result: Result } | { ok: false; reason: RefusedBecause }

/**
 * Changes the attachments of a challenge as long as it is a draft: they are part of what the second person
 * approves, so whoever changes them has a hand in the text.
 */
export function changeAttachments<Result>(
  { actor, standing, thing }: Writer,
  change: (tx: Transaction, at: Date) => Promise<Done<Result>>,
): Promise<Changed<Result>> {
  return transact(async (tx): Promise<Changed<Result>> => {
    const saved = await lockChallenge(tx, thing.id)
    const facts = await challengeFacts(tx, saved, actor, standing)
    const verdict = judgeAction('save', saved.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const { result, told } = await change(tx, facts.at)
    if (!told) return { ok: true, result }
    await tx.challenge.updateMany({
      where: { id: thing.id, state: 'draft', version: saved.version },
      data: {
        editorIds: [...new Set([...saved.editorIds, actor.id])],
        updatedAt: facts.at,
        version: { increment: 1 },
      },
    })
    await appendEvent(tx, { stream: { type: 'challenge', id: thing.id }, actorId: actor.id, ...told })
    return { ok: true, result }
  })
}
