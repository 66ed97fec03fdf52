import type { ConsultationState } from '~/domain/participation/consultation'
import { type ClosedToPeople, takingPartObjection } from '~/domain/participation/consultation-view'
import type { Transaction } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'

type Known = { state: ConsultationState; startsAt: Date | null; endsAt: Date | null; at: Date }
export type PassedConsultation = { ok: true; at: Date } | { ok: false; reason: ClosedToPeople }

/**
 * The one gate of everything that people do in a consultation: votes, statements, ballots of its polls. Locks the
 * consultation in share mode (people do not wait for each other; a change of its end or its state waits for them,
 * and they for it) and reads the database's clock once the lock has let it through. Stands first in the
 * transaction.
 */
export async function passConsultation(tx: Transaction, consultationId: string): Promise<PassedConsultation> {
  const [row] = await tx.$queryRaw<Known[]>`
    WITH locked AS MATERIALIZED (
      SELECT "state"::text AS "state", "startsAt", "endsAt" FROM "Consultation"
      WHERE "id" = ${consultationId} FOR SHARE
    )
    SELECT *, clock_timestamp()::timestamptz(3) AS "at" FROM locked`
  if (!row) throw notFound()
  const { at, ...consultation } = row
  const reason = takingPartObjection(consultation, at)
  return reason === null ? { ok: true, at } : { ok: false, reason }
}
