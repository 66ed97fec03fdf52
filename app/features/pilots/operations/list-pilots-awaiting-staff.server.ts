import { awaitsStaff } from '~/features/challenges/operations/second-person.server'
import { db } from '~/platform/database/client.server'
import { PILOT_TEXT } from './pilot-columns.server'

/** A pilot, or the end of one, that has platform staff as its second person. */
export type PilotAwaitingStaff = { id: string; title: string; authorityName: string; isOver: boolean }

const MOST = 50

/**
 * Pilots in approval where every writer of the authority has a hand in the text, or in the outcome, or belongs to a
 * partner, and this one of the staff does not: the longest wait first. One statement.
 */
export function listPilotsAwaitingStaff(staff: { id: string }): Promise<PilotAwaitingStaff[]> {
  return db.$queryRaw<PilotAwaitingStaff[]>`
    SELECT p."id", p."title", o."name" AS "authorityName", p."state" = 'endInApproval' AS "isOver"
    FROM "Pilot" p JOIN "Organisation" o ON o."id" = p."authorityId"
    WHERE p."state" IN ('inApproval', 'endInApproval') AND ${awaitsStaff(staff, PILOT_TEXT)}
    ORDER BY coalesce(p."endProposedAt", p."submittedAt"), p."id" LIMIT ${MOST}`
}
