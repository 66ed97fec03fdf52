import { transact } from '~/platform/database/client.server'
import type { Item } from '../items/item'
import { findItem } from '../items/registry.server'
import { judgeContribution } from './judge-contribution.server'
import { openCase } from './open-case.server'

/**
 * What the worker does after a contribution has come or changed: one that waits for its first check comes before
 * the moderation; for one that everybody reads, hints are asked for where they are switched on. Both see it as
 * readers do, with what was added to it.
 */
export function followContribution(type: 'comment' | 'statement') {
  return async (id: string): Promise<void> => {
    const found = await findItem(type, id)
    if (found?.state === 'held') await openFirstCheck(found)
    if (found?.state === 'visible') await judgeContribution(found)
  }
}

async function openFirstCheck({ type, id, text }: Item): Promise<void> {
  const about = { itemType: type, itemId: id }
  await transact(async (tx) => {
    // Decided before, and waiting for another reason: it is checked once.
    if ((await tx.moderationCase.count({ where: { ...about, kind: 'firstPost' } })) > 0) return
    await openCase(tx, { kind: 'firstPost', ...about, snapshot: text })
  })
}
