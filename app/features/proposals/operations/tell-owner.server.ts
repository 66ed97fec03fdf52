import { isOwnerTold } from '~/domain/proposal/section-owner'
import type { ProposalSection } from '~/domain/proposal/sections'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import type { ProposalRow } from './require-proposal.server'
import { writersOf } from './team-members.server'

type Saved = { section: ProposalSection; actorId: string; eventId: string; at: Date }

/**
 * Tells who has taken on a section that somebody else has saved it, in the transaction of the save and under
 * the lock of the proposal. Nobody is told of a proposal to which they no longer belong.
 */
export async function tellOwner(
  tx: Transaction,
  { id: proposalId, challenge }: ProposalRow,
  { section, actorId, eventId, at }: Saved,
): Promise<void> {
  const key = { proposalId_section: { proposalId, section } }
  const owner = await tx.proposalSectionOwner.findUnique({ where: key })
  if (!owner || !isOwnerTold(owner, { actorId, at })) return
  if (!(await writersOf(tx, proposalId)).includes(owner.userId)) return
  await tx.proposalSectionOwner.update({ where: key, data: { toldAt: at } })
  await tell(tx, {
    eventId,
    userIds: [owner.userId],
    template: 'proposalSectionSaved',
    params: {
      ...bothPaths('proposalSection', { proposalId, section }),
      ...{ title: challenge.title, section, personId: actorId },
    },
  })
}
