import type { Prisma } from '#prisma/generated/client'
import { columnOf, type Day } from '~/domain/calendar/day'
import type { JsonValue } from '~/domain/canonical/canonical-json'
import { judgePilot, type PilotRefusal } from '~/domain/pilot/pilot'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { withoutRetired } from '~/platform/public-data/codes.server'
import type { PilotText } from '../schema'
import { lockPilot, type PilotRow, pilotFacts } from './pilot-facts.server'
import { textOf } from './pilot-text.server'

export type SavedPilot =
  | { ok: true }
  | { ok: false; reason: PilotRefusal }
  /** somebody else has saved meanwhile: what stands now */
  | { ok: false; reason: 'stale'; saved: PilotText & { version: number } }

/** Saves a part of the text of a draft, complete or not, and notes who wrote. */
export function savePilot(
  { actor, standing, thing }: Authorized<'pilot.edit', { id: string }>,
  { version, ...part }: Partial<PilotText> & { version: number },
): Promise<SavedPilot> {
  return transact(async (tx): Promise<SavedPilot> => {
    const before = await lockPilot(tx, thing.id)
    const facts = await pilotFacts(tx, before, actor, standing)
    const verdict = judgePilot('save', before.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const saved = textOf(before)
    const mine: PilotText = offeredOnly({ ...saved, ...part }, saved)
    const changed = changedFields(saved, mine)
    // The same form sent twice has changed what it wanted to change.
    if (changed.length === 0) return { ok: true }
    if (before.version !== version)
      return { ok: false, reason: 'stale', saved: { ...saved, version: before.version } }
    await tx.pilot.update({
      where: { id: thing.id },
      data: {
        ...columnsOf(mine),
        editorIds: [...new Set([...before.editorIds, actor.id])],
        ...{ updatedAt: facts.at, version: { increment: 1 } },
      },
    })
    if (changed.includes('milestones')) await replaceMilestones(tx, before, mine)
    if (changed.includes('indicators')) await replaceIndicators(tx, before, mine)
    const values = Object.fromEntries(changed.map((field) => [field, jsonOf(mine[field])]))
    const stream = { type: 'pilot', id: thing.id } as const
    await appendEvent(tx, { stream, actorId: actor.id, action: 'pilot.saved', values })
    await markChanged(tx, 'pilot', thing.id)
    return { ok: true }
  })
}

/** Codes that a list offers no more stay where they stood and are added nowhere. */
function offeredOnly(text: PilotText, before: PilotText): PilotText {
  return {
    ...text,
    domains: withoutRetired('domain', text.domains, before.domains),
    techniques: withoutRetired('technique', text.techniques, before.techniques),
    districts: withoutRetired('district', text.districts, before.districts),
  }
}

type Value = PilotText[keyof PilotText]

function jsonOf(value: Value): JsonValue {
  return typeof value === 'bigint' ? String(value) : (value as JsonValue)
}

function changedFields(saved: PilotText, mine: PilotText): (keyof PilotText)[] {
  const fields = Object.keys(mine) as (keyof PilotText)[]
  return fields.filter(
    (field) => JSON.stringify(jsonOf(saved[field])) !== JSON.stringify(jsonOf(mine[field])),
  )
}

const column = (day: Day | null) => day && columnOf(day)

function columnsOf({
  milestones: _milestones,
  indicators: _indicators,
  ...text
}: PilotText): Prisma.PilotUncheckedUpdateInput {
  return { ...text, startsOn: column(text.startsOn), endsOn: column(text.endsOn) }
}

/** Before the publication nothing hangs on the rows: they are written anew, in the order of the form. */
async function replaceMilestones(tx: Transaction, { id: pilotId }: PilotRow, { milestones }: PilotText) {
  await tx.pilotMilestone.deleteMany({ where: { pilotId } })
  await tx.pilotMilestone.createMany({
    data: milestones.map(({ title, dueOn }, index) => ({
      ...{ pilotId, position: index + 1, title, dueOn: column(dueOn) },
    })),
  })
}

async function replaceIndicators(tx: Transaction, { id: pilotId }: PilotRow, { indicators }: PilotText) {
  await tx.pilotIndicator.deleteMany({ where: { pilotId } })
  await tx.pilotIndicator.createMany({
    data: indicators.map((one, index) => ({ ...one, pilotId, position: index + 1 })),
  })
}
