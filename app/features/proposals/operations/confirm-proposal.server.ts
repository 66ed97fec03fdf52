import { judgeProposalAction, type ProposalRefusal } from '~/domain/proposal/available-actions'
import { PROPOSAL_TRANSITIONS } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Late, passDeadline } from './pass-deadline.server'
import type { ProposalForStep } from './require-proposal-step.server'
import { lockProposal, newestReceipt } from './submit-proposal.server'

export type Confirmed =
  | { ok: true }
  | { ok: false; reason: Exclude<ProposalRefusal, 'deadlinePassed'> }
  | Late

/**
 * The team says that what it submitted holds after the changes that it has seen. One that came into force
 * since is not confirmed with them. Said twice it is said once.
 * @param seen the receipt that the person saw, and the number of the newest change
 */
export function confirmProposal(
  { actor, standing, thing }: Authorized<'proposal.submit', ProposalForStep>,
  seen: { number: number; change: number },
): Promise<Confirmed> {
  const { id, challengeId } = thing
  const contentHash = thing.submissions.find((one) => one.number === seen.number)?.contentHash ?? null
  return transact(async (tx): Promise<Confirmed> => {
    const attempt = { challengeId, proposalId: id, actorId: actor.id, action: 'confirm' } as const
    const passage = await passDeadline(tx, { ...attempt, contentHash })
    if (!passage.ok) return passage
    const { state } = await lockProposal(tx, id)
    const facts = { ...passage, missingFields: [], isUnchanged: false, unconfirmedPartners: 0 }
    const verdict = judgeProposalAction('confirm', state, standing, facts)
    if (!verdict.allowed)
      return { ok: false, reason: verdict.reason === 'deadlinePassed' ? 'wrongState' : verdict.reason }
    const newest = await newestReceipt(tx, id)
    if (newest?.number !== seen.number) return { ok: false, reason: 'wrongState' }
    const asked = { proposalId: id, receiptNumber: seen.number, change: { number: { lte: seen.change } } }
    const { count } = await tx.proposalReconfirmation.updateMany({
      where: { ...asked, confirmedAt: null },
      data: { confirmedById: actor.id, confirmedAt: passage.at },
    })
    if (count === 0) {
      const isRepeated = (await tx.proposalReconfirmation.count({ where: asked })) > 0
      return isRepeated ? { ok: true } : { ok: false, reason: 'wrongState' }
    }
    await appendEvent(tx, {
      stream: { type: 'proposal', id },
      actorId: actor.id,
      action: PROPOSAL_TRANSITIONS.confirm.event,
      values: { number: seen.number, change: seen.change },
      sealedContext: sealContext(challengeId),
    })
    return { ok: true }
  })
}
