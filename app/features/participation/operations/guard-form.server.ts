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
  const at = Date.now()
  const shownAt = Buffer.from(seal(String(at), SHOWN_CONTEXT)).toString('base64url')
  return { shownAt, work: (await isKnown(viewer.id, at)) ? null : await makeWork() }
}

/** Whether the account can skip the work; what exactly is risky is judged when the text is there. */
async function isKnown(id: string, at: number): Promise<boolean> {
  const before = new Date(at - NEW_HOURS * 3_600_000)
  const [row] = await db.$queryRaw<{ isKnown: boolean }[]>`
    SELECT u."createdAt" < ${before}
      AND (SELECT count(*) FROM (
        (SELECT id FROM "Comment" WHERE "authorId" = u.id AND state = 'visible' LIMIT 3)
        UNION ALL (SELECT id FROM "Statement" WHERE "authorId" = u.id AND state = 'visible' LIMIT 3)
      ) AS seen) >= 3 AS "isKnown"
    FROM "User" u WHERE u.id = ${id}`
  return row?.isKnown ?? false
}
