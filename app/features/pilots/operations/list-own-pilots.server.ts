import { type Day, dayOf } from '~/domain/calendar/day'
import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import { type PilotPhase, pilotPhase } from '~/domain/pilot/phase'
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
  const rows = await db.pilot.findMany({
    where: {
      state: { not: 'withdrawn' },
      OR: [
        { authorityId: { in: ids } },
        {
          partners: { some: { organisationId: { in: ids }, state: { in: [...LISTED_PARTNER_STATES] } } },
        },
      ],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, title: true, authorityId: true, state: true, startsOn: true, endsOn: true },
      authority: { select: { name: true } },
    },
  })
  const today = berlinDay(at)
  return rows.map(({ id, title, authorityId, authority, state, startsOn, endsOn }) => ({
    endsOn: endsOn && dayOf(endsOn),
    ...{ id, title, authorityName: authority.name, isOwn: ids.includes(authorityId) },
    phase: pilotPhase(
      { state, startsOn: startsOn && dayOf(startsOn), endsOn: endsOn && dayOf(endsOn) },
      today,
    ),
  }))
}
