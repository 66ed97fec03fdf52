import { db } from '~/platform/database/client.server'
import { newSecret, sealSecret } from '~/platform/second-factor.server'
import type { Viewer } from '~/platform/session/viewer.server'

/**
 * Makes the secret of a second factor. Nothing is in use before its first code; a second click keeps the
 * secret that the app may have read already. Nothing happens where the second factor is set up.
 */
export async function beginSecondFactor({ id }: Viewer): Promise<void> {
  await db.user.updateMany({
    where: { id, totpConfirmedAt: null, totpSecret: null },
    data: { totpSecret: sealSecret(id, newSecret()) },
  })
}
