import { RECOVERY_CODES } from '~/domain/account/one-time-code'
import { isProofFresh } from '~/domain/account/session-rules'
import { type SecondFactorDuty, secondFactorDuty } from '~/domain/permission/second-factor'
import { db } from '~/platform/database/client.server'
import { openSecret, type QrPicture, qrPicture, secretUri } from '~/platform/second-factor.server'
import type { Viewer } from '~/platform/session/viewer.server'

export type SecondFactorState =
  | { kind: 'off'; duty: SecondFactorDuty | null }
  /** the secret waits to be confirmed by its first code */
  | { kind: 'begun'; duty: SecondFactorDuty | null; secret: string; picture: QrPicture }
  | { kind: 'on'; duty: SecondFactorDuty | null; since: Date; codesLeft: number; codes: number }

/**
 * Where a person's second factor stands. The secret is shown before its first use only, and only to whoever
 * has just proved who they are.
 */
export async function secondFactorState(viewer: Viewer): Promise<SecondFactorState> {
  const duty = secondFactorDuty(viewer)
  const user = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
  const { totpSecret, totpConfirmedAt: since, email } = user
  if (since) {
    const codesLeft = await db.recoveryCode.count({ where: { userId: viewer.id, usedAt: null } })
    return { kind: 'on', duty, since, codesLeft, codes: RECOVERY_CODES }
  }
  if (!totpSecret || !isProofFresh(viewer.provedAt, new Date())) return { kind: 'off', duty }
  const secret = openSecret(viewer.id, totpSecret)
  return { kind: 'begun', duty, secret, picture: qrPicture(secretUri(secret, email)) }
}
