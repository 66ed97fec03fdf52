import { networkKey } from '~/domain/account/network'
import { db, transact } from '~/platform/database/client.server'
import { verifyPassword } from '~/platform/password.server'
import {
  countAttempt,
  forgetAttempts,
  forgiveAttempt,
  isFamiliarNetwork,
  rememberNetwork,
} from '~/platform/rate-limit.server'
import { sendConfirmation } from './send-confirmation.server'

export type LogIn = { email: string; password: string; network: string }
export type LogInAnswer =
  /** `needsCode`: the session counts as nobody until a code was given */
  | { ok: true; userId: string; needsCode: boolean }
  | { ok: false; reason: 'credentials' | 'disabled' }
  | { ok: false; reason: 'tooMany'; retryAt: Date }

/**
 * Judges a log-in. Unknown address, wrong password and unconfirmed address give the same answer after the
 * same work; only who knows the password of an unconfirmed account causes a mail.
 */
export async function logIn({ email, password, network }: LogIn): Promise<LogInAnswer> {
  const line = networkKey(network)
  const here = `${email}\n${line}`
  const limit = await countEverywhere(email, line, here)
  if (!limit.ok) return limit
  const user = await db.user.findUnique({ where: { email, deletionAskedAt: null } })
  const isRight = await verifyPassword(user?.passwordHash ?? null, password)
  if (!user || !isRight) return { ok: false, reason: 'credentials' }
  if (!user.emailConfirmedAt) {
    await transact((tx) => sendConfirmation(tx, user.id, 'account.linkRenewed'))
    return { ok: false, reason: 'credentials' }
  }
  // Said only to whoever knows the password: nobody else learns that there is such an account.
  if (user.disabledAt) return { ok: false, reason: 'disabled' }
  await forgetAttempts('logInHere', here)
  await forgiveAttempt('logInNetwork', line)
  await forgiveAttempt('logInAccount', email)
  await rememberNetwork(email, line)
  return { ok: true, userId: user.id, needsCode: user.totpConfirmedAt !== null }
}

/**
 * Counts for the network, for the account from this network, and for the account from everywhere. The last
 * one does not hold on networks from which the owner has logged in lately: a stranger's attempts cannot
 * lock the owner out there.
 */
async function countEverywhere(email: string, line: string, here: string) {
  const network = await countAttempt('logInNetwork', line)
  const pair = await countAttempt('logInHere', here)
  const isFamiliar = await isFamiliarNetwork(email, line)
  const account = await countAttempt('logInAccount', email)
  if (!network.ok) return network
  if (!pair.ok) return pair
  return isFamiliar ? { ok: true as const } : account
}
