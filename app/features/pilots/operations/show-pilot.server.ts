import { type Day, dayOf } from '~/domain/calendar/day'
import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { db } from '~/platform/database/client.server'
import { daysOf, type PilotRow } from './pilot-facts.server'

export type ShownPilotPartner = {
  id: string
  name: string
  role: string
  hasLeft: boolean
  reason: string | null
}
export type ShownReport = { id: string; name: string; reportedOn: Day; text: string }
/** What changed in public; `at`: an instant as text. */
export type ShownChange = { at: string; because: string } & (
  | { kind: 'published' | 'ended' }
  | { kind: 'postponed'; from: Day; to: Day }
  | { kind: 'left'; name: string }
)

/** Who is named in public: those who have said yes, and those who left in public. */
export function shownPartners({ partners }: PilotRow): ShownPilotPartner[] {
  return partners
    .filter(({ state, leftInPublic }) => state === 'confirmed' || (state === 'left' && leftInPublic))
    .map(({ organisation, role, state, reason }) => ({
      ...{ id: organisation.id, name: organisation.name, role },
      ...{ hasLeft: state === 'left', reason: state === 'left' ? reason : null },
    }))
}

export const REPORTS_ON_A_PAGE = 20

/**
 * What hangs on a pilot besides its text, as everybody reads it: reports, changes, where it came from.
 * @param page which page of the reports
 */
export async function showPilot(pilot: PilotRow, page: number) {
  const { id: pilotId, challengeId } = pilot
  const [reports, postponements, origin] = await Promise.all([
    db.pilotReport.findMany({
      where: { pilotId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: { organisation: { select: { name: true } } },
      take: REPORTS_ON_A_PAGE + 1,
      skip: (page - 1) * REPORTS_ON_A_PAGE,
    }),
    db.pilotPostponement.findMany({ where: { pilotId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    challengeId
      ? db.challenge.findFirst({
          where: { id: challengeId, state: { in: [...PUBLIC_CHALLENGE_STATES] } },
          select: { id: true, title: true },
        })
      : null,
  ])
  return {
    hasMoreReports: reports.length > REPORTS_ON_A_PAGE,
    reports: reports.slice(0, REPORTS_ON_A_PAGE).map(
      ({ id, organisation, reportedOn, text }): ShownReport => ({
        ...{ id, name: organisation.name, reportedOn: dayOf(reportedOn), text },
      }),
    ),
    changes: changesOf(pilot, postponements),
    origin,
  }
}

type Postponement = { fromDay: Date; toDay: Date; because: string; createdAt: Date }

/** What has changed since the publication, newest first. */
function changesOf(pilot: PilotRow, postponements: readonly Postponement[]): ShownChange[] {
  const { publishedAt, endedAt } = pilot
  const changes: ShownChange[] = [
    ...(publishedAt ? [{ kind: 'published' as const, at: publishedAt.toISOString(), because: '' }] : []),
    ...postponements.map((one) => ({
      ...{ kind: 'postponed' as const, at: one.createdAt.toISOString(), because: one.because },
      ...{ from: dayOf(one.fromDay), to: dayOf(one.toDay) },
    })),
    ...pilot.partners.flatMap(({ leftInPublic, answeredAt, organisation, reason, state }) =>
      state === 'left' && leftInPublic && answeredAt
        ? [
            {
              ...{ kind: 'left' as const, name: organisation.name },
              ...{ at: answeredAt.toISOString(), because: reason ?? '' },
            },
          ]
        : [],
    ),
    ...(endedAt ? [{ kind: 'ended' as const, at: endedAt.toISOString(), because: '' }] : []),
  ]
  return changes.sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** The text of a pilot as its page shows it. */
export function pilotTexts(pilot: PilotRow) {
  const { goal, description, scope, outOfScope, dataUsed, protection } = pilot
  const { costCents, funding, domains, techniques, districts } = pilot
  const { startsOn, endsOn } = daysOf(pilot)
  return {
    texts: { goal, description, scope, outOfScope, dataUsed, protection },
    facts: { startsOn, endsOn, costCents, funding, domains, techniques, districts },
  }
}
