import { columnOf, type Day, plusDays } from '~/domain/calendar/day'
import { berlinDay } from '~/domain/time/berlin'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoPilot } from './content/pilots'
import { demoId } from './demo-ids'

const DAY_MS = 86_400_000
type Values = Record<string, string | number>
type Event = { action: string; actorId: string; day: number; values?: Values }

/** A pilot of the demo with everything that was planned, measured and said of it; days count from the start. */
export async function writePilot(demo: DemoPilot, start: Date): Promise<void> {
  const id = demoId('pilot', demo.key)
  const dayAt = (day: number): Day => plusDays(berlinDay(start), day)
  const column = (day: number) => columnOf(dayAt(day))
  const at = (day: number) => new Date(start.getTime() + day * DAY_MS)
  const [authorId, approverId] = [demoId('person', demo.author), demoId('person', demo.approver)]
  const partnerId = demoId('organisation', demo.partner.organisation)
  const answererId = demoId('person', demo.partner.person)
  const authorityId = demoId('organisation', demo.authority)
  const before = demo.startsIn - 20
  const events: Event[] = [
    { action: 'created', actorId: authorId, day: before - 10, values: { title: demo.title, authorityId } },
    { action: 'partnerInvited', actorId: authorId, day: before - 8, values: { organisationId: partnerId } },
    {
      action: 'partnerConfirmed',
      actorId: answererId,
      day: before - 6,
      values: { organisationId: partnerId },
    },
    { action: 'submitted', actorId: authorId, day: before - 4, values: { state: 'inApproval' } },
    { action: 'published', actorId: approverId, day: before, values: { state: 'published' } },
  ]
  await transact(async (tx) => {
    const firstEnd = demo.postponed?.endsIn ?? demo.endsIn
    const { title, summary, goal, description, scope, outOfScope, dataUsed, protection, funding } = demo
    const { domains, techniques, districts } = demo
    await tx.pilot.create({
      data: {
        ...{ id, authorityId, title, summary, goal, description, scope, outOfScope, dataUsed, protection },
        ...{ funding, domains, techniques, districts, costCents: BigInt(demo.costEuros) * 100n },
        ...{ startsOn: column(demo.startsIn), endsOn: column(firstEnd), createdById: authorId },
        ...{ editorIds: [authorId], submittedById: authorId, submittedAt: at(before - 4) },
        createdAt: at(before - 10),
        milestones: {
          create: demo.milestones.map((one, index) => ({
            ...{ position: index + 1, title: one.title, dueOn: column(one.dueIn) },
            ...(one.reached && { reachedOn: column(one.reached.day), reachedHow: one.reached.how }),
          })),
        },
        indicators: {
          create: demo.indicators.map(({ values: _values, ...one }, index) => ({
            ...{ ...one, id: demoId('indicator', `${demo.key}/${index}`), position: index + 1 },
          })),
        },
        partners: {
          create: {
            ...{ organisationId: partnerId, role: demo.partner.role, state: 'confirmed' },
            ...{ invitedById: authorId, invitedAt: at(before - 8) },
            ...{ answeredById: answererId, answeredAt: at(before - 6) },
          },
        },
      },
    })
    await tx.pilot.update({
      where: { id },
      data: { state: 'published', approvedById: approverId, publishedAt: at(before) },
    })
    for (const { title: milestone, reached } of demo.milestones)
      if (reached)
        events.push({
          action: 'milestoneReached',
          actorId: authorId,
          day: reached.day,
          values: { milestone },
        })
    for (const [index, { name, values }] of demo.indicators.entries())
      for (const { day, value, note = '' } of values) {
        const row = { indicatorId: demoId('indicator', `${demo.key}/${index}`), value, note }
        const dated = { measuredOn: column(day), createdById: authorId, createdAt: at(day) }
        await tx.pilotMeasurement.create({ data: { ...row, ...dated } })
        events.push({ action: 'measured', actorId: authorId, day, values: { indicator: name, value } })
      }
    for (const { by, day, text } of demo.reports) {
      const [organisationId, actorId] = by === 'authority' ? [authorityId, authorId] : [partnerId, answererId]
      const dated = { reportedOn: column(day), createdById: actorId, createdAt: at(day) }
      await tx.pilotReport.create({ data: { pilotId: id, organisationId, text, ...dated } })
      events.push({ action: 'reported', actorId, day, values: { organisationId } })
    }
    if (demo.postponed) {
      const { because, on } = demo.postponed
      const days = { fromDay: column(firstEnd), toDay: column(demo.endsIn) }
      await tx.pilotPostponement.create({ data: { pilotId: id, ...days, because, createdAt: at(on) } })
      await tx.pilot.update({ where: { id }, data: { endsOn: days.toDay } })
      events.push({ action: 'postponed', actorId: authorId, day: on, values: { reason: because } })
    }
    if (demo.outcome) {
      const { day, ...said } = demo.outcome
      await tx.pilot.update({
        where: { id },
        data: {
          ...{ ...said, state: said.ending, endedOn: column(day - 2), endedAt: at(day) },
          ...{ endProposedById: authorId, endProposedAt: at(day - 2), endApprovedById: approverId },
        },
      })
      events.push({ action: 'endProposed', actorId: authorId, day: day - 2 })
      events.push({ action: said.ending, actorId: approverId, day, values: { state: said.ending } })
    }
    await writeEvents(tx, id, events, at)
    const last = Math.max(...events.map(({ day }) => day))
    await tx.pilot.update({ where: { id }, data: { updatedAt: at(last) } })
    await markChanged(tx, 'pilot', id)
  })
}

/** Appends what happened in the order of its days. */
async function writeEvents(
  tx: Transaction,
  id: string,
  events: readonly Event[],
  at: (day: number) => Date,
): Promise<void> {
  for (const { action, actorId, day, values = {} } of events.toSorted((one, other) => one.day - other.day))
    await appendEvent(tx, {
      ...{ stream: { type: 'pilot', id }, actorId, action: `pilot.${action}`, at: at(day), values },
    })
}
