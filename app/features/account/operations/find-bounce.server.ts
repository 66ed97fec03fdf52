import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** The mail server takes nothing for this address, and since when that is known. */
export type Bounce = { email: string; at: Date }

/** Whether a person's own address has bounced. */
export async function findBounce(viewer: Viewer): Promise<Bounce | null> {
  const { email, mailBouncedAt } = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { email: true, mailBouncedAt: true },
  })
  return mailBouncedAt && { email, at: mailBouncedAt }
}
