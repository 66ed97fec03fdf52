import { Prisma } from '#prisma/generated/client'
import { judgeAction, type RefusedBecause } from '~/domain/challenge/available-actions'
import { markChanged } from '~/outbox/append.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { withoutRetired } from '~/platform/public-data/codes.server'
import type { ChallengeInput } from '../schema'
import { changedColumns, columnsOf, jsonOf, type TextColumn } from './challenge-columns.server'
import { challengeFacts, lockChallenge } from './challenge-facts.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

export type Saved =
  | { ok: true }
  | { ok: false; reason: RefusedBecause }
  /** somebody saved in between: the row as it stands, and where the two texts differ */
  | { ok: false; reason: 'stale'; saved: ChallengeWithAuthority; differing: TextColumn[] }

/**
 * Saves the text of a draft, complete or not, and notes who wrote. A save that knows nothing of another one
 * in between is refused and shown both texts.
 */
export function saveChallenge(
  { actor, standing, thing }: Authorized<'challenge.edit', { id: string }>,
  input: ChallengeInput,
): Promise<Saved> {
  const written = columnsOf(input)
  return transact(async (tx): Promise<Saved> => {
    const saved = await lockChallenge(tx, thing.id)
    const columns = { ...written, ...stillOffered(written, saved) }
    const facts = await challengeFacts(tx, saved, actor, standing)
    const verdict = judgeAction('save', saved.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const changed = changedColumns(saved, columns)
    if (changed.length === 0) return { ok: true }
    if (saved.version !== input.version) return { ok: false, reason: 'stale', saved, differing: changed }
    await tx.challenge.updateMany({
      where: { id: thing.id, state: 'draft', version: input.version },
      data: {
        ...columns,
        english: columns.english ?? Prisma.DbNull,
        editorIds: [...new Set([...saved.editorIds, actor.id])],
        updatedAt: facts.at,
        version: { increment: 1 },
      },
    })
    const values = Object.fromEntries(changed.map((column) => [column, jsonOf(columns[column])]))
    const stream = { type: 'challenge', id: thing.id } as const
    await appendEvent(tx, { stream, actorId: actor.id, action: 'challenge.saved', values })
    await markChanged(tx, 'challenge', thing.id)
    return { ok: true }
  })
}

type Lists = Record<'districts' | 'domains' | 'capabilities' | 'techniques', string[]>

/** What was retired from the lists stays where it stood and comes in nowhere else. */
export function stillOffered(written: Lists, saved: Lists): Lists {
  return {
    districts: withoutRetired('district', written.districts, saved.districts),
    domains: withoutRetired('domain', written.domains, saved.domains),
    capabilities: withoutRetired('capability', written.capabilities, saved.capabilities),
    techniques: withoutRetired('technique', written.techniques, saved.techniques),
  }
}
