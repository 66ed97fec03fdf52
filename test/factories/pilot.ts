import type { Prisma } from '#prisma/generated/client'
import { columnOf, type Day, plusDays } from '~/domain/calendar/day'
import type { PartnerState } from '~/domain/challenge/partners'
import type { PilotState } from '~/domain/pilot/pilot'
import { berlinDay } from '~/domain/time/berlin'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

/** Somebody who needs no account: ids of people in a pilot are not foreign keys. */
const AUTHOR = '00000000-0000-7000-8000-00000000e001'
const APPROVER = '00000000-0000-7000-8000-00000000e002'
const ENDER = '00000000-0000-7000-8000-00000000e003'
const END_APPROVER = '00000000-0000-7000-8000-00000000e004'
let count = 0

type Options = Partial<Prisma.PilotUncheckedCreateInput> & {
  authorityId: string
  state?: PilotState
}

/** A day in Germany, so many from today. */
export const dayFromNow = (days: number): Day => plusDays(berlinDay(new Date()), days)
const column = (days: number) => columnOf(dayFromNow(days))

/**
 * Makes a complete pilot with two milestones and two indicators: a draft, or in a state with everything that belongs
 * to it. It runs from thirty days ago for ninety days. Every column can be overridden.
 */
export async function createPilot({ authorityId, state = 'draft', ...overrides }: Options) {
  count += 1
  const { id } = await db.pilot.create({
    data: {
      authorityId,
      title: `Risse in Drohnenbildern finden ${count}`,
      summary: 'Eine KI sucht Risse an Brücken in Bildern von Drohnen.',
      goal: 'Prüferinnen und Prüfer finden Risse früher.',
      description: 'Zwölf Brücken werden von Hand und mit der KI geprüft.',
      scope: 'Die Suche nach Rissen in Bildern.',
      outOfScope: 'Die Bewertung der Standsicherheit.',
      dataUsed: 'Bilder von Bauwerken, keine Personen.',
      protection: 'Ein Mensch entscheidet über jeden Fund.',
      ...{ startsOn: column(-30), endsOn: column(60), costCents: 4_800_000n, funding: 'Haushalt' },
      ...{ domains: ['mobility'], districts: ['13003'] },
      ...{ createdById: AUTHOR, editorIds: [AUTHOR] },
      milestones: {
        create: [
          { position: 1, title: 'Bilder liegen vor', dueOn: column(-20) },
          { position: 2, title: 'Erste Auswertung', dueOn: column(20) },
        ],
      },
      indicators: {
        create: [
          { position: 1, name: 'Gefundene Risse', unit: '%', baseline: 60, target: 90 },
          {
            ...{ position: 2, name: 'Dauer je Brücke', unit: 'Stunden', direction: 'lower' },
            ...{ baseline: 10, target: 4 },
          },
        ],
      },
      ...overrides,
    },
  })
  return db.pilot.update({
    where: { id },
    data: { state, ...historyOf(state), ...overrides },
    include: { indicators: { orderBy: { position: 'asc' } }, milestones: { orderBy: { position: 'asc' } } },
  })
}

/** What has been recorded on the way to a state. */
function historyOf(state: PilotState): Prisma.PilotUncheckedUpdateInput {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000)
  if (state === 'draft') return {}
  const submitted = { submittedById: AUTHOR, submittedAt: at(-40) }
  if (state === 'inApproval') return submitted
  const published = { ...submitted, approvedById: APPROVER, publishedAt: at(-35) }
  if (state === 'published') return published
  if (state === 'withdrawn')
    return { ...published, withdrawnReason: 'Der Anlass ist entfallen.', withdrawnAt: at(-1) }
  const proposed = {
    ...published,
    ...{ ending: state === 'stopped' ? ('stopped' as const) : ('finished' as const), endedOn: column(-1) },
    ...{ result: 'Neun von zehn Rissen wurden gefunden.', lessons: 'Schatten stören.' },
    ...{ future: 'adopted' as const, futureBecause: 'Es spart Zeit.', reuse: 'Der Code ist offen.' },
    ...{ stoppedBecause: state === 'stopped' ? 'Die Bilder waren zu dunkel.' : '' },
    ...{ endProposedById: ENDER, endEditorIds: [ENDER], endProposedAt: at(-1) },
  }
  if (state === 'endInApproval') return proposed
  return { ...proposed, endApprovedById: END_APPROVER, endedAt: at(0) }
}

/** Adds an organisation that is asked or takes part. */
export function createPilotPartner(
  pilotId: string,
  organisationId: string,
  state: Exclude<PartnerState, 'none'> = 'confirmed',
) {
  return db.pilotPartner.create({
    data: { pilotId, organisationId, role: 'Liefert die KI.', state, invitedById: AUTHOR },
  })
}

/** Adds a measured value, as the application would. */
export function createMeasurement(
  indicatorId: string,
  value: number,
  more: Partial<Prisma.PilotMeasurementUncheckedCreateInput> = {},
) {
  return db.pilotMeasurement.create({
    data: {
      ...{ id: newId(), indicatorId, value, measuredOn: column(-5) },
      ...{ createdById: AUTHOR, createdAt: new Date(), ...more },
    },
  })
}

/** A draft and a running pilot with so many values, reports and partners, and so many more pilots. */
export async function createPilotCrowd(authorityId: string, partnerId: string, size: number) {
  const draft = await createPilot({ authorityId })
  const running = await createPilot({ authorityId, state: 'published' })
  for (const { id } of [draft, running]) await createPilotPartner(id, partnerId)
  for (let count = 0; count < size; count += 1) {
    for (const { id } of running.indicators) await createMeasurement(id, 70 + count)
    const pilotId = running.id
    const told = { reportedOn: column(-4), createdById: AUTHOR, createdAt: new Date() }
    await db.pilotReport.create({ data: { pilotId, organisationId: authorityId, text: 'Bericht', ...told } })
    const days = { fromDay: column(50 + count), toDay: column(51 + count) }
    await db.pilotPostponement.create({
      data: { pilotId, ...days, because: 'Wetter', createdAt: new Date() },
    })
    const other = await createPilot({ authorityId, state: 'finished' })
    await createPilotPartner(other.id, partnerId)
  }
  return { draftId: draft.id, runningId: running.id }
}
