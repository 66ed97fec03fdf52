import { confirmObjection } from '~/domain/proposal/consortium'
import { missingInCopy } from '~/domain/proposal/copy'
import { sealContext } from '~/domain/proposal/seal'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { takeBackAsking } from './ask-partners.server'
import { authoritiesOf } from './authorities-behind.server'
import { type Signatory, sealSignatory } from './copy-confirmations.server'
import { type Late, type NotOpen, passDeadline } from './pass-deadline.server'
import { copyHash, workingCopy } from './proposal-content.server'
import { freeWriters } from './proposal-recipients.server'
import type { ProposalForStep } from './require-proposal-step.server'
import { lockProposal } from './submit-proposal.server'

export type CopyConfirmed =
  | { ok: true }
  | Late
  | NotOpen
  | { ok: false; reason: 'stale' | 'incomplete' | 'wrongState' }

/**
 * A partner says yes to exactly the copy that the person saw. Said twice it is said once. A partner that has
 * left meanwhile confirms nothing: its yes is looked at under the same lock as its leaving.
 */
export function confirmCopy(
  { actor, thing }: Authorized<'proposal.confirmCopy', { proposal: ProposalForStep; organisationId: string }>,
  seen: Signatory & { version: number; contentHash: string },
): Promise<CopyConfirmed> {
  const { proposal, organisationId } = thing
  const { id: proposalId, challengeId, challenge } = proposal
  const copy = workingCopy(proposal)
  const contentHash = copyHash(copy)
  const missing = missingInCopy(copy)
  const sealed = sealSignatory(challengeId, seen)
  return transact(async (tx): Promise<CopyConfirmed> => {
    // In the order of every step of a partner, so that nobody waits in a circle.
    await stateWhileStarting(tx, organisationId)
    const attempt = {
      challengeId,
      proposalId,
      actorId: actor.id,
      action: 'confirmCopy',
      contentHash,
    } as const
    const passage = await passDeadline(tx, attempt)
    if (!passage.ok) return passage
    const now = await lockProposal(tx, proposalId)
    const isSeen = contentHash === seen.contentHash && now.version === seen.version
    if (!isSeen || proposal.version !== now.version) return { ok: false, reason: 'stale' }
    if (confirmObjection(passage, missing) !== null) return { ok: false, reason: 'incomplete' }
    const where = { proposalId, organisationId }
    if ((await tx.proposalPartner.count({ where: { ...where, state: 'joined' } })) === 0)
      return { ok: false, reason: 'wrongState' }
    if ((await tx.partnerConfirmation.count({ where: { ...where, contentHash } })) > 0) return { ok: true }
    const { version } = seen
    await tx.partnerConfirmation.create({
      data: { ...where, version, contentHash, confirmedById: actor.id, sealed, at: passage.at },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'proposal', id: proposalId },
      actorId: actor.id,
      action: 'proposal.copyConfirmed',
      values: { organisationId, version, contentHash },
      sealedContext: sealContext(challengeId),
    })
    await takeBackAsking(tx, proposalId, organisationId)
    const writers = await freeWriters(tx, [proposal.organisationId], await authoritiesOf(tx, challenge))
    const partner = copy.partners.find((one) => one.organisationId === organisationId)?.name ?? ''
    await tell(tx, {
      eventId,
      userIds: writers.filter((one) => one !== actor.id),
      template: 'consortiumConfirmed',
      params: { ...bothPaths('proposal', { proposalId }), title: challenge.title, partner },
    })
    return { ok: true }
  })
}
