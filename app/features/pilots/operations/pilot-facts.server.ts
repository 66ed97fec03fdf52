import type { Prisma } from '#prisma/generated/client'
import { type Day, dayOf } from '~/domain/calendar/day'
import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import type { Standing } from '~/domain/permission/matrix'
import type { Person } from '~/domain/permission/standing'
import { missingParts } from '~/domain/pilot/completeness'
import { standingValues } from '~/domain/pilot/indicator'
import { missingOutcome, type PilotOutcome } from '~/domain/pilot/outcome'
import type { PilotFacts } from '~/domain/pilot/pilot'
import { berlinDay } from '~/domain/time/berlin'
import { type AnsweredFor, approversOf } from '~/features/challenges/operations/challenge-recipients.server'
import { isOwnCauseOf } from '~/features/challenges/operations/second-person.server'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'

/** A pilot with everything that hangs on it, each list in its order. */
export const WHOLE_PILOT = {
  _count: { select: { postponements: true } },
  authority: { select: { id: true, name: true, state: true } },
  milestones: { orderBy: { position: 'asc' } },
  indicators: {
    orderBy: { position: 'asc' },
    include: { measurements: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  },
  partners: {
    orderBy: [{ invitedAt: 'asc' }, { organisationId: 'asc' }],
    include: { organisation: { select: { id: true, name: true, kind: true, state: true } } },
  },
} as const satisfies Prisma.PilotInclude
export type PilotRow = Prisma.PilotGetPayload<{ include: typeof WHOLE_PILOT }>

/** Reads a pilot again and keeps everybody else from changing it until the transaction ends. */
export async function lockPilot(tx: Transaction, id: string): Promise<PilotRow> {
  await tx.$queryRaw`SELECT "id" FROM "Pilot" WHERE "id" = ${id} FOR UPDATE`
  const row = await tx.pilot.findUnique({ where: { id }, include: WHOLE_PILOT })
  if (!row) throw notFound()
  return row
}

/** The days of a pilot and of its milestones as the rules read them. */
export function daysOf(pilot: PilotRow) {
  const day = (column: Date | null): Day | null => column && dayOf(column)
  return {
    startsOn: day(pilot.startsOn),
    endsOn: day(pilot.endsOn),
    milestones: pilot.milestones.map((one) => ({
      ...{ title: one.title, dueOn: day(one.dueOn), reachedOn: day(one.reachedOn) },
    })),
  }
}

/** The measured values of an indicator as the rules read them: those that hold. */
export function valuesOf({ measurements }: PilotRow['indicators'][number]) {
  return standingValues(measurements.map((one) => ({ ...one, measuredOn: dayOf(one.measuredOn) })))
}

/** The outcome as it stands in the row, with what was measured. */
export function outcomeOf(pilot: PilotRow): PilotOutcome {
  const { ending, result, lessons, future, futureBecause, reuse, stoppedBecause } = pilot
  return {
    ...{ ending, result, lessons, future, futureBecause, reuse, stoppedBecause },
    indicators: pilot.indicators.map((one) => ({
      isMeasured: valuesOf(one).length > 0,
      unmeasuredBecause: one.unmeasuredBecause,
    })),
  }
}

/** Organisations that are asked or take part. */
export function listedPartners({ partners }: PilotRow) {
  return partners.filter(({ state }) => LISTED_PARTNER_STATES.some((one) => one === state))
}

/** The text and the outcome as they are decided about: both are the cause of those that take part or are asked. */
export function answeredFor(pilot: PilotRow): Record<'text' | 'end', Required<AnsweredFor>> {
  const { authorityId, editorIds, submittedById, endEditorIds, endProposedById } = pilot
  const concernedIds = listedPartners(pilot).map((one) => one.organisationId)
  return {
    text: { authorityId, editorIds, submittedById, concernedIds },
    end: { authorityId, editorIds: endEditorIds, submittedById: endProposedById, concernedIds },
  }
}

/** What somebody wishes that does not stand in the row yet. */
export type Wish = { newEnd?: Day | null; outcome?: PilotOutcome }

/** What the guards of the life cycle look at, for one person and by the database's clock. */
export async function pilotFacts(
  tx: Transaction,
  pilot: PilotRow,
  actor: Person,
  standing: Standing,
  { newEnd = null, outcome = outcomeOf(pilot) }: Wish = {},
): Promise<PilotFacts & { at: Date }> {
  const { text, end } = answeredFor(pilot)
  const at = await databaseTime(tx)
  const ofText = await approversOf(tx, text)
  const ofEnd = await approversOf(tx, end)
  const listed = listedPartners(pilot)
  const person = {
    actorId: actor.id,
    actsAsStaff: standing.relation !== 'sameOrganisation',
    isOwnCause: await isOwnCauseOf(tx, actor, text.concernedIds),
  }
  const days = daysOf(pilot)
  return {
    text: { ...person, ...text, approverCount: ofText.length },
    end: { ...person, ...end, approverCount: ofEnd.length },
    isAuthorityVerified: pilot.authority.state === 'verified',
    missing: missingParts({ ...pilot, ...days }),
    hasOpenPartner: listed.some(({ state }) => state === 'invited'),
    hasUnverifiedPartner: listed.some(({ organisation }) => organisation.state !== 'verified'),
    ...{ startsOn: days.startsOn, endsOn: days.endsOn, today: berlinDay(at), newEnd, at },
    postponements: pilot._count.postponements,
    ending: outcome.ending,
    missingOutcome: missingOutcome(outcome),
  }
}
