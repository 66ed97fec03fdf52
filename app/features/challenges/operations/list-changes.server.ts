import { db, type Transaction } from '~/platform/database/client.server'

/** The changes of a challenge that are in force, the newest first: when, why, how long proposals are possible. */
export function listChanges(challengeId: string) {
  return db.challengeChange.findMany({
    where: { challengeId, state: 'applied' },
    orderBy: { number: 'desc' },
    select: {
      ...{ id: true, number: true, appliedAt: true, note: true, fields: true, isMaterial: true },
      ...{ deadlineBefore: true, deadlineAfter: true, approvedByStaff: true },
    },
  })
}
export type ListedChange = Awaited<ReturnType<typeof listChanges>>[number]

/** The same with the words that changed. */
export function listChangesWithText(challengeId: string) {
  return db.challengeChange.findMany({
    where: { challengeId, state: 'applied' },
    orderBy: { number: 'desc' },
  })
}

/** The number of the next change that comes into force. The challenge is locked, so that none takes the same. */
export async function nextChangeNumber(tx: Transaction, challengeId: string): Promise<number> {
  return 1 + (await tx.challengeChange.count({ where: { challengeId, state: 'applied' } }))
}
