import { db, transact } from '~/platform/database/client.server'
import { type Contribution, findContribution } from './find-contribution.server'
import { judgeContribution } from './judge-contribution.server'
import { openCase } from './open-case.server'

/**
 * What the worker does after a contribution has come or changed: one that waits for its first check comes before
 * the moderation; for one that everybody reads, hints are asked for where they are switched on.
 */
export function followContribution(type: Contribution['type']) {
  return async (id: string): Promise<void> => {
    const found = await findContribution(type, id)
    if (found?.state === 'held') await openFirstCheck(found)
    if (found?.state === 'visible') await judgeContribution(found)
  }
}

async function openFirstCheck({ type, id, text }: Contribution): Promise<void> {
  const about = { itemType: type, itemId: id }
  // Decided before, and waiting for another reason: it is checked once.
  if ((await db.moderationCase.count({ where: { ...about, kind: 'firstPost' } })) > 0) return
  await transact((tx) => openCase(tx, { kind: 'firstPost', ...about, snapshot: text }))
}
