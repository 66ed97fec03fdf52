import { randomBytes } from 'node:crypto'
import { tokenId } from '~/platform/token-id.server'
import { db } from './database/client.server'

/**
 * Makes a token for a link in a mail; the database keeps only its SHA-256.
 * @param subjectId the thing the token is about, for example a claim
 * @param ttlMs how long it can be used, in milliseconds of database time
 * @returns 32 random bytes as base64url
 */
export async function mintMailToken(
  userId: string,
  purpose: string,
  subjectId: string | undefined,
  ttlMs: number,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db.$executeRaw`
    INSERT INTO "MailToken" (id, "userId", purpose, "subjectId", "expiresAt")
    VALUES (${tokenId(token)}, ${userId}, ${purpose}, ${subjectId ?? null},
      clock_timestamp() + make_interval(secs => ${ttlMs / 1000}::double precision))`
  return token
}

/** Uses a token up: of two uses at once one wins. Null when it is unknown, used, expired or for something else. */
export async function useMailToken(
  token: string,
  purpose: string,
): Promise<{ userId: string; subjectId: string | null } | null> {
  const [row] = await db.$queryRaw<{ userId: string; subjectId: string | null }[]>`
    UPDATE "MailToken" SET "usedAt" = clock_timestamp()
    WHERE id = ${tokenId(token)} AND purpose = ${purpose} AND "usedAt" IS NULL AND "expiresAt" > clock_timestamp()
    RETURNING "userId", "subjectId"`
  return row ?? null
}
