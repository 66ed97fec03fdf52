import { db } from '~/platform/database/client.server'
import { verifyPassword } from '~/platform/password.server'
import { countAttempt, forgetAttempts } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

export type Proof =
  | { ok: true }
  | { ok: false; reason: 'password' }
  | { ok: false; reason: 'tooMany'; retryAt: Date }

/** How long the word of a password lasts. */
const FRESH_MINUTES = 15

/** Whether the person has proved a short while ago who they are: at the log-in or since. */
export function isFreshlyProved({ provedAt }: Pick<Viewer, 'provedAt'>, at = new Date()): boolean {
  return at.getTime() - provedAt.getTime() < FRESH_MINUTES * 60_000
}

/** Has a signed-in person prove by the password that it is them; the session remembers when. */
export async function proveByPassword(viewer: Viewer, password: string): Promise<Proof> {
  const limit = await countAttempt('confirmPassword', viewer.id)
  if (!limit.ok) return limit
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
  if (!(await verifyPassword(passwordHash, password))) return { ok: false, reason: 'password' }
  await forgetAttempts('confirmPassword', viewer.id)
  await db.session.updateMany({
    where: { id: tokenId(viewer.sessionToken) },
    data: { provedAt: new Date() },
  })
  return { ok: true }
}
