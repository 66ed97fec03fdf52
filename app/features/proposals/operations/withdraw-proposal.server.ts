import { judgeProposalAction, type ProposalRefusal } from '~/domain/proposal/available-actions'
import { PROPOSAL_TRANSITIONS } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Late, passDeadline } from './pass-deadline.server'
import { teamOfProposal } from './proposal-recipients.server'
import type { ProposalForStep } from './require-proposal-step.server'
import { lockProposal, newestReceipt } from './submit-proposal.server'

export type Withdrawn =
  | { ok: true }
  | { ok: false; reason: Exclude<ProposalRefusal, 'deadlinePassed'> }
  | Late

/**
 * Takes a submitted proposal back, until the deadline. `number` is the receipt that the person saw: one
 * that a colleague has submitted since is not withdrawn with it.
 */
export function withdrawProposal(
  { actor, standing, thing }: Authorized<'proposal.withdraw', ProposalForStep>,
  { number }: { number: number },
): Promise<Withdrawn> {
  const { id, challengeId } = thing
  const contentHash = thing.submissions.find((one) => one.number === number)?.contentHash ?? null
  return transact(async (tx): Promise<Withdrawn> => {
    const attempt = {
      challengeId,
      proposalId: id,
      actorId: actor.id,
      action: 'withdraw',
      contentHash,
    } as const
    const passage = await passDeadline(tx, attempt)
    if (!passage.ok) return passage
    const { state } = await lockProposal(tx, id)
    const facts = { ...passage, missingFields: [], isUnchanged: false, unconfirmedPartners: 0 }
    const verdict = judgeProposalAction('withdraw', state, standing, facts)
    if (!verdict.allowed)
      return { ok: false, reason: verdict.reason === 'deadlinePassed' ? 'wrongState' : verdict.reason }
    const newest = await newestReceipt(tx, id)
    if (newest?.number !== number) return { ok: false, reason: 'wrongState' }
    await tx.submission.update({ where: { id: newest.id }, data: { withdrawnAt: passage.at } })
    await tx.proposal.updateMany({
      where: { id, state: { in: [...PROPOSAL_TRANSITIONS.withdraw.from] } },
      data: { state: verdict.to, updatedAt: passage.at },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'proposal', id },
      actorId: actor.id,
      action: PROPOSAL_TRANSITIONS.withdraw.event,
      values: { number },
      sealedContext: sealContext(challengeId),
    })
    await tell(tx, {
      eventId,
      userIds: await teamOfProposal(tx, id),
      template: 'proposalWithdrawn',
      params: {
        ...bothPaths('proposal', { proposalId: id }),
        title: thing.challenge.title,
        number,
        withdrawnAt: passage.at.toISOString(),
      },
    })
    return { ok: true }
  })
}
