import { db } from '~/platform/database/client.server'
import { newSecret, sealSecret } from '~/platform/second-factor.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

/**
 * Makes the secret of a second factor, for the first device or for another one. It belongs to this session: a
 * secret that somebody else has begun with, and knows, is never confirmed by the owner. Nothing is in use before
 * its first code, and until then the device before goes on counting. A second click keeps the secret that the
 * app may have read already.
 */
export async function beginSecondFactor({ id, sessionToken }: Viewer): Promise<void> {
  await db.session.updateMany({
    where: { id: tokenId(sessionToken), newTotpSecret: null },
    data: { newTotpSecret: sealSecret(id, newSecret()) },
  })
}
