import { judgeAction, type RefusedBecause } from '~/domain/challenge/available-actions'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { markOf } from './challenge-columns.server'
import { challengeFacts, lockChallenge } from './challenge-facts.server'

type Saved =
  | { ok: true }
  | { ok: false; reason: RefusedBecause }
  /** somebody saved another answer in between */
  | { ok: false; reason: 'stale'; saved: string; seen: string }

/**
 * Keeps why there has to be another challenge. It is part of what the second person approves and everybody
 * reads, so whoever writes it has a hand in the text.
 */
export function saveWhyNew(
  { actor, standing, thing }: Authorized<'challenge.edit', { id: string }>,
  { seen, whyNew }: { seen: string; whyNew: string },
): Promise<Saved> {
  return transact(async (tx): Promise<Saved> => {
    const saved = await lockChallenge(tx, thing.id)
    const facts = await challengeFacts(tx, saved, actor, standing)
    const verdict = judgeAction('save', saved.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    if (saved.whyNew === whyNew) return { ok: true }
    // What colleagues saved in the text meanwhile is no conflict: it stays.
    const now = markOf(saved.whyNew)
    if (now !== seen) return { ok: false, reason: 'stale', saved: saved.whyNew, seen: now }
    await tx.challenge.updateMany({
      where: { id: thing.id, state: 'draft', version: saved.version },
      data: {
        whyNew,
        editorIds: [...new Set([...saved.editorIds, actor.id])],
        updatedAt: facts.at,
        version: { increment: 1 },
      },
    })
    const stream = { type: 'challenge', id: thing.id } as const
    await appendEvent(tx, { stream, actorId: actor.id, action: 'challenge.saved', values: { whyNew } })
    return { ok: true }
  })
}
