import { randomBytes } from 'node:crypto'
import { tokenId } from '~/platform/token-id.server'
import { db } from './database/client.server'

/**
 * Makes the token for the link of an invitation; its row keeps only the SHA-256. The link of a mail sent
 * before is of no use from then on.
 * @returns 32 random bytes as base64url
 */
export async function mintInvitationToken(invitationId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db.invitation.updateMany({ where: { id: invitationId }, data: { tokenHash: tokenId(token) } })
  return token
}
