import { RECOVERY_CODES } from '~/domain/account/one-time-code'
import { isProofFresh } from '~/domain/account/session-rules'
import { type SecondFactorDuty, secondFactorDuty } from '~/domain/permission/second-factor'
import { db } from '~/platform/database/client.server'
import { openSecret, type QrPicture, qrPicture, secretUri } from '~/platform/second-factor.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

/** A secret that waits for its first code. */
type NewSecret = { secret: string; picture: QrPicture }
export type SecondFactorState =
  | { kind: 'off'; duty: SecondFactorDuty | null }
  | ({ kind: 'begun'; duty: SecondFactorDuty | null } & NewSecret)
  | {
      kind: 'on'
      duty: SecondFactorDuty | null
      since: Date
      codesLeft: number
      codes: number
      /** of another device */
      next: NewSecret | null
    }

/** Where a person's second factor stands. */
export async function secondFactorState(viewer: Viewer): Promise<SecondFactorState> {
  const duty = secondFactorDuty(viewer)
  const { email, totpConfirmedAt: since } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
  const next = await newSecretOf(viewer, email)
  if (!since) return next ? { kind: 'begun', duty, ...next } : { kind: 'off', duty }
  const codesLeft = await db.recoveryCode.count({ where: { userId: viewer.id, usedAt: null } })
  return { kind: 'on', duty, since, codesLeft, codes: RECOVERY_CODES, next }
}

/** Shown before its first use only, and only in its session to whoever has just proved who they are. */
async function newSecretOf(viewer: Viewer, email: string): Promise<NewSecret | null> {
  if (!isProofFresh(viewer.provedAt, new Date())) return null
  const session = await db.session.findUnique({ where: { id: tokenId(viewer.sessionToken) } })
  if (!session?.newTotpSecret) return null
  const secret = openSecret(viewer.id, session.newTotpSecret)
  return { secret, picture: qrPicture(secretUri(secret, email)) }
}
