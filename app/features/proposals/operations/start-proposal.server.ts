import { OVER_ORGANISATION_STATES } from '~/domain/organisation/lifecycle'
import { EMPTY_CONTENT } from '~/domain/proposal/content'
import { sealContext } from '~/domain/proposal/seal'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Late, type NotOpen, passDeadline } from './pass-deadline.server'
import { sealContent } from './proposal-content.server'

type Started =
  | { ok: true; id: string }
  | { ok: false; reason: 'idTaken' | 'organisationOver' | 'inAnotherTeam' }
  | Late
  | NotOpen

/** Whether an organisation has joined somebody's team in this phase. */
async function isPartnerElsewhere(tx: Transaction, where: { challengeId: string; organisationId: string }) {
  return (await tx.proposalPartner.count({ where: { ...where, phase: 1, state: 'joined' } })) > 0
}

/**
 * Starts the one proposal of an organisation for a challenge. The same form sent twice, or a colleague who
 * was faster, leads to the proposal that is there.
 */
export async function startProposal(
  { actor, thing }: Authorized<'proposal.create', { challengeId: string; organisationId: string }>,
  id: string,
): Promise<Started> {
  const { challengeId, organisationId } = thing
  const sealed = sealContent(challengeId, EMPTY_CONTENT)
  const actorId = actor.id
  try {
    return await transact(async (tx): Promise<Started> => {
      // Before the challenge, in the order of a merge, so that nobody waits in a circle.
      const state = await stateWhileStarting(tx, organisationId)
      const attempt = { challengeId, proposalId: id, actorId, action: 'start', contentHash: null } as const
      const passage = await passDeadline(tx, attempt)
      if (!passage.ok) return passage
      if (OVER_ORGANISATION_STATES.includes(state)) return { ok: false, reason: 'organisationOver' }
      // A partner that joins holds the organisation alone, so this cannot overtake it.
      if (await isPartnerElsewhere(tx, { challengeId, organisationId }))
        return { ok: false, reason: 'inAnotherTeam' }
      await tx.proposal.create({
        data: { id, challengeId, organisationId, sealed, createdById: actorId, updatedById: actorId },
      })
      await appendEvent(tx, {
        stream: { type: 'proposal', id },
        actorId,
        action: 'proposal.started',
        values: { challengeId, organisationId },
        sealedContext: sealContext(challengeId),
      })
      return { ok: true, id }
    })
  } catch (error) {
    if (!uniqueViolation(error)) throw error
    const there = await db.proposal.findUnique({
      where: { challengeId_organisationId_phase: { challengeId, organisationId, phase: 1 } },
      select: { id: true },
    })
    return there ? { ok: true, id: there.id } : { ok: false, reason: 'idTaken' }
  }
}
