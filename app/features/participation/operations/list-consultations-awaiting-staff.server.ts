import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { db } from '~/platform/database/client.server'

/** A consultation that has platform staff as its second person. */
export type ConsultationAwaitingStaff = { id: string; title: string; authorityName: string }

const MOST = 50

/**
 * Consultations in approval where every writer of the authority has a hand in the text: the longest wait first. One
 * statement.
 */
export function listConsultationsAwaitingStaff(): Promise<ConsultationAwaitingStaff[]> {
  return db.$queryRaw<ConsultationAwaitingStaff[]>`
    SELECT c."id", c."title", o."name" AS "authorityName"
    FROM "Consultation" c JOIN "Organisation" o ON o."id" = c."organisationId"
    WHERE c."state" = 'inApproval' AND NOT EXISTS (
      SELECT 1 FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
        AND coalesce(u."disabledAt", u."deletionAskedAt", u."erasedAt") IS NULL
      WHERE m."organisationId" = c."organisationId" AND m."endedAt" IS NULL
        AND m."role"::text = ANY(${[...WRITING_ROLES]}::text[])
        AND m."userId" <> ALL (c."editorIds") AND m."userId" IS DISTINCT FROM c."submittedById")
    ORDER BY c."submittedAt", c."id" LIMIT ${MOST}`
}
