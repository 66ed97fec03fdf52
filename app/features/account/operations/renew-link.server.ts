import { db, transact } from '~/platform/database/client.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { tokenId } from '~/platform/token-id.server'
import { sendConfirmation } from './send-confirmation.server'

/**
 * Sends a new link to whoever holds an expired one, as long as the address is not confirmed.
 * @param target where the expired link would have led on to
 */
export async function renewLink(token: string, target: string | null = null): Promise<void> {
  const row = await db.mailToken.findUnique({
    where: { id: tokenId(token), purpose: 'confirmEmail' },
    include: { user: true },
  })
  if (!row || row.user.emailConfirmedAt) return
  const limit = await countAttempt('renewLink', row.userId)
  if (limit.ok) await transact((tx) => sendConfirmation(tx, row.userId, 'account.linkRenewed', { target }))
}
