import { Prisma } from '#prisma/generated/client'
import { awaitsStaff, type TextColumns } from '~/features/challenges/operations/second-person.server'
import { db } from '~/platform/database/client.server'

/** A consultation that has platform staff as its second person. */
export type ConsultationAwaitingStaff = { id: string; title: string; authorityName: string }

const MOST = 50
/** A consultation is about no organisation but the authority itself. */
const CONSULTATION_TEXT: TextColumns = {
  authorityId: Prisma.sql`c."organisationId"`,
  editorIds: Prisma.sql`c."editorIds"`,
  submittedById: Prisma.sql`c."submittedById"`,
  concernedIds: Prisma.sql`NULL`,
}

/**
 * Consultations in approval where every writer of the authority has a hand in the text, and this one of the staff has
 * not: the longest wait first. One statement.
 */
export function listConsultationsAwaitingStaff(staff: { id: string }): Promise<ConsultationAwaitingStaff[]> {
  return db.$queryRaw<ConsultationAwaitingStaff[]>`
    SELECT c."id", c."title", o."name" AS "authorityName"
    FROM "Consultation" c JOIN "Organisation" o ON o."id" = c."organisationId"
    WHERE c."state" = 'inApproval' AND ${awaitsStaff(staff, CONSULTATION_TEXT)}
    ORDER BY c."submittedAt", c."id" LIMIT ${MOST}`
}
