import { sealContext } from '~/domain/proposal/seal'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

type Move = { from: string; to: string; actorId: string }

/**
 * A duplicate's places in the teams of others become the survivor's. That both are in one proposal for a
 * challenge was ruled out before; of an earlier request to both the one that is furthest stays. A team whose
 * partner has another name now hands in something else: its copy gets a new version and is confirmed anew.
 */
export async function movePartnerships(tx: Transaction, { from, to, actorId }: Move): Promise<void> {
  const rows = await tx.proposalPartner.findMany({ where: { organisationId: from } })
  for (const { id, proposalId, challengeId, state, joinedAt } of rows) {
    const there = await tx.proposalPartner.findUnique({
      where: { proposalId_organisationId: { proposalId, organisationId: to } },
    })
    const isLed = (await tx.proposal.count({ where: { id: proposalId, organisationId: to } })) > 0
    const staysThere = isLed || (there !== null && state !== 'joined')
    if (staysThere) {
      await tx.proposalPartner.delete({ where: { id } })
      // Whoever was in the team once has read its proposal: under the other name their people stay conflicted too.
      if (there && there.joinedAt === null)
        await tx.proposalPartner.update({ where: { id: there.id }, data: { joinedAt } })
      continue
    }
    if (there) await tx.proposalPartner.delete({ where: { id: there.id } })
    await tx.proposalPartner.update({ where: { id }, data: { organisationId: to } })
    await tx.partnerConfirmation.deleteMany({ where: { proposalId, organisationId: from } })
    if (state === 'joined')
      await tx.proposal.update({ where: { id: proposalId }, data: { version: { increment: 1 } } })
    await appendEvent(tx, {
      stream: { type: 'proposal', id: proposalId },
      actorId,
      action: 'proposal.partnerMoved',
      values: { from, organisationId: to },
      sealedContext: sealContext(challengeId),
    })
  }
}
