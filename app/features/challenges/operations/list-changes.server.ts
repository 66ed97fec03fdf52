import { db } from '~/platform/database/client.server'

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
