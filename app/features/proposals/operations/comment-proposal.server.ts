import { sealContext } from '~/domain/proposal/seal'
import type { ProposalSection } from '~/domain/proposal/sections'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { seal } from '~/platform/seal.server'
import type { ProposalRow } from './require-proposal.server'
import { holdMembership, writersOf } from './team-members.server'

type Writer = Authorized<'proposal.edit', ProposalRow>
export type Commented = { ok: true } | { ok: false; reason: 'wrongState' | 'idTaken' }

/**
 * Says something to the team about a section, sealed. Comments are no part of what is submitted, so the deadline
 * does not end them: the team also speaks about what comes after it. The same form sent twice is one comment.
 */
export function commentProposal(
  { actor, thing }: Writer,
  comment: { id: string; section: ProposalSection; text: string },
): Promise<Commented> {
  const { id: proposalId, challengeId, challenge } = thing
  const { id, section } = comment
  const sealed = seal(comment.text, sealContext(challengeId))
  return transact(async (tx): Promise<Commented> => {
    if (!(await holdMembership(tx, proposalId, actor.id))) return { ok: false, reason: 'wrongState' }
    const row = { id, proposalId, section, sealed, authorId: actor.id }
    const { count } = await tx.proposalComment.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) {
      const mine = { id, proposalId, authorId: actor.id }
      const isAgain = (await tx.proposalComment.count({ where: mine })) > 0
      return isAgain ? { ok: true } : { ok: false, reason: 'idTaken' }
    }
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'proposal', id: proposalId },
      actorId: actor.id,
      action: 'proposal.commented',
      values: { section },
      sealedContext: sealContext(challengeId),
    })
    const others = (await writersOf(tx, proposalId)).filter((userId) => userId !== actor.id)
    await tell(tx, {
      eventId,
      userIds: others,
      template: 'proposalCommented',
      params: {
        ...bothPaths('proposalComments', { proposalId }),
        ...{ title: challenge.title, section, personId: actor.id },
      },
    })
    return { ok: true }
  })
}

/**
 * Marks a comment as done, or as open again. A second click finds it done already.
 * @throws Response 404 for a comment of another proposal
 */
export function settleComment(
  { actor, thing }: Writer,
  { id, isResolved }: { id: string; isResolved: boolean },
): Promise<void> {
  const { id: proposalId, challengeId } = thing
  return transact(async (tx) => {
    const comment = await tx.proposalComment.findFirst({ where: { id, proposalId } })
    if (!comment) throw notFound()
    const { count } = await tx.proposalComment.updateMany({
      where: { id, resolvedAt: isResolved ? null : { not: null } },
      data: isResolved
        ? { resolvedAt: await databaseTime(tx), resolvedById: actor.id }
        : { resolvedAt: null, resolvedById: null },
    })
    if (count === 0) return
    await appendEvent(tx, {
      stream: { type: 'proposal', id: proposalId },
      actorId: actor.id,
      action: isResolved ? 'proposal.commentResolved' : 'proposal.commentReopened',
      values: { section: comment.section },
      sealedContext: sealContext(challengeId),
    })
  })
}
