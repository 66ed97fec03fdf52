import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { PersonalDataArea } from './personal-data.server'

/** The name under which the worker finds accounts that are to be erased. */
export const ERASURE = 'erasure'

export type ShutAnswer = 'shut' | 'blocked' | 'shutBefore'

/**
 * Shuts an account at once and hands it to the worker for erasure: nobody can log in any more, what the
 * person takes part in ends. The person's row is locked, so that a second request finds the first.
 * @param action why: the person asked, or nobody used the account
 * @param keepsTexts the person wants their contributions to stay, without their name; otherwise they go
 */
export async function shutAccount(
  tx: Transaction,
  areas: readonly PersonalDataArea[],
  userId: string,
  action: 'account.deletionAsked' | 'account.inactivityEnded',
  keepsTexts = false,
): Promise<ShutAnswer> {
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  if (user.deletionAskedAt) return 'shutBefore'
  for (const area of areas) if (await area.isBlocked?.(tx, userId)) return 'blocked'
  for (const area of areas) await area.end?.(tx, userId)
  await tx.user.update({ where: { id: userId }, data: { deletionAskedAt: new Date(), keepsTexts } })
  const actorId = action === 'account.deletionAsked' ? userId : null
  await appendEvent(tx, { stream: { type: 'account', id: userId }, actorId, action })
  await markChanged(tx, ERASURE, userId)
  return 'shut'
}
