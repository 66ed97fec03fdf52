import { columnOf } from '~/domain/calendar/day'
import { type MissingOutcome, missingOutcome, type PilotOutcome } from '~/domain/pilot/outcome'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { PilotEndInput } from '../schema'
import { type Moved, movePilot } from './move-pilot.server'
import { answeredFor, outcomeOf, type PilotRow, WHOLE_PILOT } from './pilot-facts.server'
import { askSecondPerson } from './pilot-recipients.server'

/** `stale`: the pilot has changed since the person began to write, and its end can still be proposed. */
export type ProposedEnd = Moved | { ok: false; reason: 'stale'; saved: PilotRow }

/**
 * Says how a pilot ended and what came of it; public once another person has approved it. What this person had
 * typed and kept goes with it.
 */
export async function proposePilotEnd(
  authorized: Authorized<'pilot.proposeEnd', { id: string }>,
  input: PilotEndInput,
): Promise<ProposedEnd> {
  const moved = await propose(authorized, input)
  if (moved.ok || moved.reason !== 'wrongState') return moved
  const { id } = authorized.thing
  const saved = await db.pilot.findUnique({ where: { id }, include: WHOLE_PILOT })
  return saved?.state === 'published' ? { ok: false, reason: 'stale', saved } : moved
}

function propose(
  authorized: Authorized<'pilot.proposeEnd', { id: string }>,
  { version, unmeasured, ...said }: PilotEndInput,
): Promise<Moved> {
  const actorId = authorized.actor.id
  const stoppedBecause = said.ending === 'stopped' ? said.stoppedBecause : ''
  const columns = { ...said, stoppedBecause }
  return movePilot(
    'proposeEnd',
    authorized,
    { version },
    {
      wish: (before) => ({ outcome: spokenOutcome(before, { ...columns, version, unmeasured }) }),
      data: ({ at, today }, { endEditorIds }) => ({
        ...columns,
        ...{ endedOn: columnOf(today), endReturnReason: null },
        ...{ endProposedById: actorId, endProposedAt: at },
        // What was written is kept when it is given back: its author stays one of those who wrote it.
        endEditorIds: [...new Set([...endEditorIds, actorId])],
      }),
      values: columns,
      afterwards: async (tx, { before, eventId }) => {
        for (const [index, { id }] of before.indicators.entries()) {
          const unmeasuredBecause = unmeasured[index] ?? ''
          await tx.pilotIndicator.update({ where: { id }, data: { unmeasuredBecause } })
        }
        await tx.pilotOutcomeDraft.deleteMany({ where: { pilotId: before.id, userId: actorId } })
        const decided = { ...answeredFor(before).end, submittedById: actorId }
        await askSecondPerson(tx, { eventId, pilot: before, decided, isOver: true })
      },
    },
  )
}

/** The outcome as it was said, with what was measured. */
function spokenOutcome(pilot: PilotRow, said: PilotEndInput): PilotOutcome {
  return {
    ...said,
    indicators: outcomeOf(pilot).indicators.map(({ isMeasured }, index) => ({
      ...{ isMeasured, unmeasuredBecause: said.unmeasured[index] ?? '' },
    })),
  }
}

/** What a said outcome still lacks: for the form. */
export function lackingOutcome(pilot: PilotRow, said: PilotEndInput): MissingOutcome[] {
  return missingOutcome(spokenOutcome(pilot, said))
}
