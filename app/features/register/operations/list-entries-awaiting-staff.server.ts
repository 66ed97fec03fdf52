import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { db } from '~/platform/database/client.server'

/** An entry that has platform staff as its second person. */
export type EntryAwaitingStaff = { id: string; title: string; authorityName: string }

const MOST = 50

/**
 * Entries in approval where every writer of the authority has a hand in the text: the longest wait first. One
 * statement.
 */
export function listEntriesAwaitingStaff(): Promise<EntryAwaitingStaff[]> {
  return db.$queryRaw<EntryAwaitingStaff[]>`
    SELECT e."id", e."content"->>'name' AS "title", o."name" AS "authorityName"
    FROM "RegisterEntry" e JOIN "Organisation" o ON o."id" = e."authorityId"
    WHERE e."state" = 'inApproval' AND NOT EXISTS (
      SELECT 1 FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
        AND coalesce(u."disabledAt", u."deletionAskedAt", u."erasedAt") IS NULL
      WHERE m."organisationId" = e."authorityId" AND m."endedAt" IS NULL
        AND m."role"::text = ANY(${[...WRITING_ROLES]}::text[])
        AND m."userId" <> ALL (e."editorIds") AND m."userId" IS DISTINCT FROM e."submittedById")
    ORDER BY e."submittedAt", e."id" LIMIT ${MOST}`
}
