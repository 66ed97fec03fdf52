import type { PilotEnding } from '~/domain/pilot/pilot'
import { without } from '~/features/challenges/operations/challenge-recipients.server'
import { markChanged, tell } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { dropOutcomeDrafts } from './keep-outcome-draft.server'
import { type Moved, movePilot, type Step } from './move-pilot.server'
import type { PilotRow } from './pilot-facts.server'
import { pilotParams, tellPartners } from './pilot-recipients.server'

/** Approves the end as it was proposed: from now on everybody reads the outcome, and it stays as it is. */
export function endPilot(
  authorized: Authorized<'pilot.approveEnd', { id: string }>,
  as: PilotEnding,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return movePilot(as === 'finished' ? 'finish' : 'stop', authorized, step, {
    data: ({ at, end }) => ({ endApprovedById: actorId, endByStaff: end.actsAsStaff, endedAt: at }),
    afterwards: async (tx, { before, eventId }) => {
      if (as === 'finished') await countFinished(tx, before)
      await dropOutcomeDrafts(tx, before.id)
      const proposer = before.endProposedById === null ? [] : [before.endProposedById]
      const userIds = without(proposer, actorId)
      const params = { ...pilotParams(before, 'pilot'), isOver: true }
      await tell(tx, { eventId, userIds, template: 'pilotApproved', params })
      await tellPartners(tx, { eventId, actorId, pilot: before, news: as, told: userIds })
    },
  })
}

/** A finished pilot counts for each organisation that took part to its end. */
async function countFinished(tx: Transaction, { partners }: PilotRow): Promise<void> {
  const ids = partners.flatMap((one) => (one.state === 'confirmed' ? [one.organisationId] : []))
  await tx.organisation.updateMany({ where: { id: { in: ids } }, data: { finishedPilots: { increment: 1 } } })
  for (const id of ids) await markChanged(tx, 'organisation', id)
}
