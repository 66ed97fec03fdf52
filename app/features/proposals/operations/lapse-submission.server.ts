import { LAPSE, lapsesWithout } from '~/domain/proposal/consortium'
import { sealContext } from '~/domain/proposal/seal'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { teamOfProposal } from './proposal-recipients.server'
import type { ProposalRow } from './require-proposal.server'
import { newestReceipt } from './submit-proposal.server'

type Leaving = { proposal: ProposalRow; organisationId: string; name: string; actorId: string; at: Date }

/**
 * What stands submitted after a partner has gone, by the rule that was frozen with it: where it says so, the
 * version counts no more, and all who are left are told. Runs under the lock of the proposal.
 * @returns whether it counts no more
 */
export async function lapseWithout(
  tx: Transaction,
  { proposal, organisationId, name, actorId, at }: Leaving,
): Promise<boolean> {
  const { id, challengeId } = proposal
  const receipt = await newestReceipt(tx, id)
  if (!receipt) return false
  const { state } = await tx.proposal.findUniqueOrThrow({ where: { id }, select: { state: true } })
  const confirmed = await tx.submissionConfirmation.findMany({ where: { submissionId: receipt.id } })
  const frozenPartners = confirmed.map((one) => one.organisationId)
  if (!lapsesWithout(organisationId, { state, rule: receipt.consortiumRule, frozenPartners })) return false
  await tx.submission.update({ where: { id: receipt.id }, data: { lapsedAt: at } })
  await tx.proposal.updateMany({
    where: { id, state: { in: [...LAPSE.from] } },
    data: { state: LAPSE.to, updatedAt: at },
  })
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'proposal', id },
    actorId,
    action: LAPSE.event,
    values: { number: receipt.number, organisationId },
    sealedContext: sealContext(challengeId),
  })
  await tell(tx, {
    eventId,
    userIds: await teamOfProposal(tx, id),
    template: 'consortiumLapsed',
    params: {
      ...bothPaths('proposal', { proposalId: id }),
      ...{ title: proposal.challenge.title, partner: name, number: receipt.number },
    },
  })
  return true
}
