import { db } from '~/platform/database/client.server'
import { verifyPassword } from '~/platform/password.server'
import { countAttempt, forgetAttempts } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'
import { checkCode } from './check-code.server'

export type Proof = { password: string; code: string }
export type Proved =
  | { ok: true }
  | { ok: false; reason: 'password' | 'code' }
  | { ok: false; reason: 'tooMany'; retryAt: Date }

/** A fresh proof within a session: the password, and a code where the account has a second factor. */
export async function proveIdentity(viewer: Viewer, { password, code }: Proof): Promise<Proved> {
  const limit = await countAttempt('confirmPassword', viewer.id)
  if (!limit.ok) return limit
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
  if (!(await verifyPassword(passwordHash, password))) return { ok: false, reason: 'password' }
  await forgetAttempts('confirmPassword', viewer.id)
  if (viewer.hasSecondFactor) {
    const checked = await checkCode(viewer.id, code)
    if (!checked.ok) return checked
  }
  const at = new Date()
  await db.session.updateMany({
    where: { id: tokenId(viewer.sessionToken) },
    // A secret that was begun before this proof may have been read by whoever held the session then.
    data: { provedAt: at, newTotpSecret: null, ...(viewer.hasSecondFactor && { secondFactorAt: at }) },
  })
  return { ok: true }
}
