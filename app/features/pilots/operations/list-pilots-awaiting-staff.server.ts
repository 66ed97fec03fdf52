import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { db } from '~/platform/database/client.server'

/** A pilot, or the end of one, that has platform staff as its second person. */
export type PilotAwaitingStaff = { id: string; title: string; authorityName: string; isOver: boolean }

const MOST = 50

/**
 * Pilots in approval where every writer of the authority has a hand in the text, or in the outcome: the longest wait
 * first. One statement.
 */
export function listPilotsAwaitingStaff(): Promise<PilotAwaitingStaff[]> {
  return db.$queryRaw<PilotAwaitingStaff[]>`
    SELECT p."id", p."title", o."name" AS "authorityName", p."state" = 'endInApproval' AS "isOver"
    FROM "Pilot" p JOIN "Organisation" o ON o."id" = p."authorityId"
    WHERE p."state" IN ('inApproval', 'endInApproval') AND NOT EXISTS (
      SELECT 1 FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
        AND coalesce(u."disabledAt", u."deletionAskedAt", u."erasedAt") IS NULL
      WHERE m."organisationId" = p."authorityId" AND m."endedAt" IS NULL
        AND m."role"::text = ANY(${[...WRITING_ROLES]}::text[])
        AND CASE p."state" WHEN 'endInApproval'
          THEN m."userId" <> ALL (p."endEditorIds") AND m."userId" IS DISTINCT FROM p."endProposedById"
          ELSE m."userId" <> ALL (p."editorIds") AND m."userId" IS DISTINCT FROM p."submittedById" END)
    ORDER BY coalesce(p."endProposedAt", p."submittedAt"), p."id" LIMIT ${MOST}`
}
