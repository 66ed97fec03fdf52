import { sealContext } from '~/domain/proposal/seal'
import { moveJoint } from '~/features/challenges/operations/move-joint.server'
import { moveMatching } from '~/features/matching/operations/move-matching.server'
import { moveFinance } from '~/features/profiles/operations/move-finance.server'
import { movePartnerships } from '~/features/proposals/operations/move-partnerships.server'
import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

type Move = { from: string; to: string; actorId: string }

/**
 * Moves the challenges and proposals of a duplicate; each says so in its own stream. Proposals are sealed
 * for their challenge and not for their organisation, so they open as before.
 */
export async function moveProceedings(tx: Transaction, { from, to, actorId }: Move): Promise<void> {
  const challenges = await tx.challenge.findMany({ where: { authorityId: from }, select: { id: true } })
  // Whoever approves has seen in whose name.
  await tx.challenge.updateMany({
    where: { authorityId: from, state: 'inApproval' },
    data: { version: { increment: 1 } },
  })
  for (const { id } of challenges) {
    await tx.challenge.update({ where: { id }, data: { authorityId: to } })
    const stream = { type: 'challenge', id }
    await appendEvent(tx, { stream, actorId, action: 'challenge.moved', values: { authorityId: to } })
    await markChanged(tx, 'challenge', id)
  }
  await moveJoint(tx, { from, to, actorId })
  const proposals = await tx.proposal.findMany({
    where: { organisationId: from },
    select: { id: true, challengeId: true },
  })
  for (const { id, challengeId } of proposals) {
    await tx.proposal.update({ where: { id }, data: { organisationId: to } })
    await appendEvent(tx, {
      stream: { type: 'proposal', id },
      actorId,
      action: 'proposal.moved',
      values: { organisationId: to },
      sealedContext: sealContext(challengeId),
    })
  }
  await movePartnerships(tx, { from, to, actorId })
}

/** Moves the questions that were put for the duplicate; who asked stays sealed in their streams. */
export async function moveQuestions(tx: Transaction, { from, to, actorId }: Move): Promise<void> {
  const questions = await tx.question.findMany({ where: { organisationId: from }, select: { id: true } })
  for (const { id } of questions) {
    await tx.question.update({ where: { id }, data: { organisationId: to } })
    await appendEvent(tx, {
      stream: { type: 'question', id },
      actorId,
      action: 'question.moved',
      values: { organisationId: to },
      sealedContext: `question:${id}`,
    })
  }
}

/** Moves what describes the duplicate and what matching keeps of it; the choice to work for it follows. */
export async function moveDescription(tx: Transaction, from: string, to: string): Promise<void> {
  const move = { where: { organisationId: from }, data: { organisationId: to } }
  await tx.certificate.updateMany(move)
  await tx.product.updateMany(move)
  await tx.projectReference.updateMany(move)
  await moveFinance(tx, from, to)
  await moveMatching(tx, from, to)
  await tx.session.updateMany({ where: { activeOrganisationId: from }, data: { activeOrganisationId: to } })
}
