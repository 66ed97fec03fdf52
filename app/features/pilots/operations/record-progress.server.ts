import { columnOf, type Day } from '~/domain/calendar/day'
import type { PermissionKey } from '~/domain/permission/matrix'
import { type RecordedDayObjection, recordedDayObjection } from '~/domain/pilot/indicator'
import { judgePilot, PILOT_TRANSITIONS, type PilotFacts, type PilotRefusal } from '~/domain/pilot/pilot'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent, type NewEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { PILOT_RECORDS } from '../limits'
import type { PilotReportInput } from '../schema'
import { lockPilot, type PilotRow, pilotFacts } from './pilot-facts.server'

type Objection =
  | RecordedDayObjection
  | 'alreadyReached'
  | 'alreadyCorrected'
  | 'measuredAlready'
  | 'unknownRow'
  | 'tooManyRows'
export type Recorded = { ok: true } | { ok: false; reason: PilotRefusal | Objection }

type Written = { values: NonNullable<NewEvent['values']> } | { refused: Objection } | 'repeated'
type Known = PilotFacts & { at: Date }

/**
 * Adds to what is known of a running pilot: under its lock, judged by the transition table at database time, with
 * its event. Nothing that stands already changes, so nobody's version grows old.
 */
function record<Key extends PermissionKey>(
  action: 'reach' | 'measure' | 'report',
  { actor, standing, thing }: Authorized<Key, { id: string }>,
  write: (tx: Transaction, pilot: PilotRow, facts: Known) => Promise<Written>,
): Promise<Recorded> {
  return transact(async (tx): Promise<Recorded> => {
    const pilot = await lockPilot(tx, thing.id)
    const facts = await pilotFacts(tx, pilot, actor, standing)
    const verdict = judgePilot(action, pilot.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const written = await write(tx, pilot, facts)
    if (written === 'repeated') return { ok: true }
    if ('refused' in written) return { ok: false, reason: written.refused }
    await tx.pilot.update({ where: { id: thing.id }, data: { updatedAt: facts.at } })
    const stream = { type: 'pilot', id: thing.id } as const
    const { event } = PILOT_TRANSITIONS[action]
    await appendEvent(tx, { stream, actorId: actor.id, action: event, values: written.values })
    await markChanged(tx, 'pilot', thing.id)
    return { ok: true }
  })
}

/** Notes the day on which a milestone was reached: once, and for good. */
export function reachMilestone(
  authorized: Authorized<'pilot.record', { id: string }>,
  { milestoneId, reachedOn, reachedHow }: { milestoneId: string; reachedOn: Day; reachedHow: string },
): Promise<Recorded> {
  return record('reach', authorized, async (tx, pilot, facts) => {
    const milestone = pilot.milestones.find(({ id }) => id === milestoneId)
    if (!milestone) return { refused: 'unknownRow' }
    if (milestone.reachedOn !== null) return { refused: 'alreadyReached' }
    const refused = recordedDayObjection(reachedOn, facts)
    if (refused) return { refused }
    const data = { reachedOn: columnOf(reachedOn), reachedHow }
    await tx.pilotMilestone.update({ where: { id: milestoneId }, data })
    return { values: { milestone: milestone.title, reachedOn, reachedHow } }
  })
}

type Measurement = {
  /** minted with the page */
  id: string
  indicatorId: string
  measuredOn: Day
  value: number
  note: string
  correctsId?: string | undefined
}

/** Adds a measured value; a correction names the value that it replaces, which stays readable. */
export function addMeasurement(
  authorized: Authorized<'pilot.record', { id: string }>,
  { id, indicatorId, measuredOn, value, note, correctsId }: Measurement,
): Promise<Recorded> {
  return record('measure', authorized, async (tx, pilot, facts) => {
    const indicator = pilot.indicators.find((one) => one.id === indicatorId)
    if (!indicator) return { refused: 'unknownRow' }
    if (indicator.measurements.some((one) => one.id === id)) return 'repeated'
    if (await tx.pilotMeasurement.findUnique({ where: { id }, select: { id: true } }))
      return { refused: 'measuredAlready' }
    if (indicator.measurements.length >= PILOT_RECORDS.measurementsOfAnIndicator)
      return { refused: 'tooManyRows' }
    const refused = recordedDayObjection(measuredOn, facts) ?? correctionObjection(indicator, correctsId)
    if (refused) return { refused }
    await tx.pilotMeasurement.create({
      data: {
        ...{ id, indicatorId, measuredOn: columnOf(measuredOn), value, note },
        ...{ correctsId: correctsId ?? null, createdById: authorized.actor.id, createdAt: facts.at },
      },
    })
    const values = { indicator: indicator.name, measuredOn, value, note }
    return { values: correctsId ? { ...values, corrects: correctsId } : values }
  })
}

/** A value is corrected once: who corrects again corrects the correction. */
function correctionObjection(
  { measurements }: PilotRow['indicators'][number],
  correctsId: string | undefined,
): Objection | null {
  if (correctsId === undefined) return null
  if (!measurements.some(({ id }) => id === correctsId)) return 'unknownRow'
  return measurements.some((one) => one.correctsId === correctsId) ? 'alreadyCorrected' : null
}

/** Adds an interim report of the authority or of a partner that takes part. */
export function addPilotReport(
  authorized: Authorized<'pilot.report', { id: string }>,
  { id, organisationId, text }: PilotReportInput,
): Promise<Recorded> {
  return record('report', authorized, async (tx, pilot, facts) => {
    const { authorityId, partners } = pilot
    const takesPart =
      organisationId === authorityId ||
      partners.some((one) => one.organisationId === organisationId && one.state === 'confirmed')
    if (!takesPart) return { refused: 'unknownRow' }
    const there = await tx.pilotReport.findUnique({ where: { id } })
    if (there) return there.pilotId === pilot.id ? 'repeated' : { refused: 'measuredAlready' }
    const own = await tx.pilotReport.count({ where: { pilotId: pilot.id, organisationId } })
    if (own >= PILOT_RECORDS.reportsOfAnOrganisation) return { refused: 'tooManyRows' }
    await tx.pilotReport.create({
      data: {
        ...{ id, pilotId: pilot.id, organisationId, text, reportedOn: columnOf(facts.today) },
        ...{ createdById: authorized.actor.id, createdAt: facts.at },
      },
    })
    return { values: { organisationId, text } }
  })
}
