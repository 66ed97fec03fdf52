import { Prisma } from '#prisma/generated/client'
import { networkKey } from '~/domain/account/network'
import { NEW_HOURS } from '~/domain/participation/intake'
import { db } from '~/platform/database/client.server'
import { keyedHash } from '~/platform/keys.server'
import { makeWork, type Work } from '~/platform/proof-of-work.server'
import { seal } from '~/platform/seal.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** What a form for contributions carries besides its fields; null on pages that are the same for everybody. */
export type GuardedForm = { shownAt: string; work: Work | null } | null

export const SHOWN_CONTEXT = 'form-shown'

/** The line a request came from as a keyed hash: counters know no address. */
export function lineOf(network: string): string {
  return keyedHash('participation-network', networkKey(network))
}

/**
 * What the loader of a page hands to its `FormGuard`: the sealed time, and work for the browser of an account
 * that is new. Signed-out pages get nothing: they are kept and shown to everybody.
 */
export async function guardForm(viewer: Viewer | null): Promise<GuardedForm> {
  if (!viewer) return null
  const [row] = await db.$queryRaw<{ isKnown: boolean }[]>`
    SELECT ${isKnown(new Date())} AS "isKnown" FROM "User" u WHERE u.id = ${viewer.id}`
  return guardFor(row?.isKnown ?? false)
}

/** The same for an account of which it was read already whether it is known. */
export async function guardFor(known: boolean): Promise<NonNullable<GuardedForm>> {
  const shownAt = Buffer.from(seal(String(Date.now()), SHOWN_CONTEXT)).toString('base64url')
  return { shownAt, work: known ? null : await makeWork() }
}

/** Whether the account u can skip the work; what exactly is risky is judged when the text is there. */
export function isKnown(at: Date): Prisma.Sql {
  const before = new Date(at.getTime() - NEW_HOURS * 3_600_000)
  return Prisma.sql`(u."createdAt" < ${before}
    AND (SELECT count(*) FROM (
      (SELECT id FROM "Comment" WHERE "authorId" = u.id AND state = 'visible' LIMIT 3)
      UNION ALL (SELECT id FROM "Statement" WHERE "authorId" = u.id AND state = 'visible' LIMIT 3)
    ) AS seen) >= 3)`
}
