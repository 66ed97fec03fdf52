import { type Day, dayOf } from '~/domain/calendar/day'
import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import { type PilotPhase, pilotPhase } from '~/domain/pilot/phase'
import type { PilotState } from '~/domain/pilot/pilot'
import { berlinDay } from '~/domain/time/berlin'
import { db } from '~/platform/database/client.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'

/** A pilot as those who take part list it, drafts included. */
export type OwnPilot = {
  id: string
  title: string
  authorityName: string
  phase: PilotPhase
  endsOn: Day | null
  /** false: an organisation of theirs takes part or is asked */
  isOwn: boolean
}

const MOST = 20

/** The pilots of the viewer's authorities and those in which their organisations take part. One statement. */
export async function listOwnPilots(viewer: Viewer, at: Date = new Date()): Promise<OwnPilot[]> {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const ids = memberships.flatMap((one) => (one.isActive ? [one.organisationId] : []))
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."title", p."authorityId", a."name" AS "authorityName", p."state"::text AS "state",
      p."startsOn", p."endsOn"
    FROM "Pilot" p JOIN "Organisation" a ON a."id" = p."authorityId"
    WHERE p."state" <> 'withdrawn' AND (p."authorityId" = ANY(${ids}::text[]) OR EXISTS (
      SELECT 1 FROM "PilotPartner" x WHERE x."pilotId" = p."id" AND x."organisationId" = ANY(${ids}::text[])
        AND x."state"::text = ANY(${[...LISTED_PARTNER_STATES]}::text[])))
    ORDER BY p."updatedAt" DESC, p."id" LIMIT ${MOST}`
  const today = berlinDay(at)
  return rows.map(({ state, authorityId, ...row }) => {
    const days = { startsOn: row.startsOn && dayOf(row.startsOn), endsOn: row.endsOn && dayOf(row.endsOn) }
    const { id, title, authorityName } = row
    return {
      ...{ id, title, authorityName, endsOn: days.endsOn, isOwn: ids.includes(authorityId) },
      phase: pilotPhase({ state, ...days }, today),
    }
  })
}

type Row = {
  id: string
  title: string
  authorityId: string
  authorityName: string
  state: PilotState
  startsOn: Date | null
  endsOn: Date | null
}
