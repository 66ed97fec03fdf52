import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** The e-mail address of one's own account; nobody else's page shows it. */
export async function findOwnAddress(viewer: Viewer): Promise<string> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { email: true } })
  return email
}
