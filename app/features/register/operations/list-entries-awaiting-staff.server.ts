import { awaitsStaff } from '~/features/challenges/operations/second-person.server'
import { db } from '~/platform/database/client.server'
import { ENTRY_TEXT } from './entry-columns.server'

/** An entry that has platform staff as its second person. */
export type EntryAwaitingStaff = { id: string; title: string; authorityName: string }

const MOST = 50

/**
 * Entries in approval where every writer of the authority has a hand or a cause in the text, and this one of the staff
 * has not: the longest wait first. One statement.
 */
export function listEntriesAwaitingStaff(staff: { id: string }): Promise<EntryAwaitingStaff[]> {
  return db.$queryRaw<EntryAwaitingStaff[]>`
    SELECT e."id", e."content"->>'name' AS "title", o."name" AS "authorityName"
    FROM "RegisterEntry" e JOIN "Organisation" o ON o."id" = e."authorityId"
      LEFT JOIN "RegisterVersion" v ON v."id" = e."currentVersionId"
    WHERE e."state" = 'inApproval' AND ${awaitsStaff(staff, ENTRY_TEXT)}
    ORDER BY e."submittedAt", e."id" LIMIT ${MOST}`
}
