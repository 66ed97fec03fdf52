import { EMPTY_CONTENT } from '~/domain/proposal/content'
import { sealContext } from '~/domain/proposal/seal'
import { sealSignatory } from '~/features/proposals/operations/copy-confirmations.server'
import { copyHash, sealContent, sealCopy } from '~/features/proposals/operations/proposal-content.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoProposal } from './content/proposals'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** One proposal in its state, sealed as every other one, with its receipt and its events. */
export async function writeProposal(proposal: DemoProposal, start: Date): Promise<void> {
  const { challenge, organisation, author, state, receivedDay = 0, partner } = proposal
  const content = { ...EMPTY_CONTENT, ...proposal.content }
  const id = demoId('proposal', `${challenge}/${organisation}`)
  const challengeId = demoId('challenge', challenge)
  const actorId = demoId('person', author)
  const { deadlineAt } = await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
  const handedIn = start.getTime() + receivedDay * DAY
  const receivedAt = new Date(Math.min((deadlineAt ?? start).getTime() - DAY, handedIn))
  const sealed = sealContent(challengeId, content)
  const organisationId = demoId('organisation', organisation)
  const partnerId = partner && demoId('organisation', partner.organisation)
  const partners = await db.organisation.findMany({
    where: { id: { in: partnerId ? [partnerId] : [] } },
    select: { id: true, name: true },
  })
  const copy = {
    ...{ content, files: [] },
    partners: partners.map((one) => ({ organisationId: one.id, name: one.name })),
  }
  const hash = copyHash(copy)
  await transact(async (tx) => {
    const people = { createdById: actorId, updatedById: actorId }
    await tx.proposal.create({
      data: { id, challengeId, organisationId, state, sealed, ...people, isDemo: true },
    })
    const event = {
      stream: { type: 'proposal', id },
      actorId,
      sealedContext: sealContext(challengeId),
      at: receivedAt,
    }
    await appendEvent(tx, { ...event, action: 'proposal.started', values: {} })
    for (const one of partners) {
      const answer = {
        state: 'joined',
        invitedById: actorId,
        invitedAt: receivedAt,
        joinedAt: receivedAt,
      } as const
      await tx.proposalPartner.create({
        data: {
          ...{ proposalId: id, challengeId, organisationId: one.id, ...answer },
          ...{ answeredById: partner ? demoId('person', partner.by) : null, answeredAt: receivedAt },
        },
      })
      const values = { organisationId: one.id }
      await appendEvent(tx, { ...event, action: 'proposal.partnerInvited', values })
      await appendEvent(tx, { ...event, action: 'proposal.partnerJoined', values })
    }
    if (state === 'draft') return
    const withdrawnAt = state === 'withdrawn' ? start : null
    const submission = await tx.submission.create({
      data: {
        proposalId: id,
        number: 1,
        sealed: sealCopy(challengeId, copy),
        contentHash: hash,
        receivedAt,
        submittedById: actorId,
        withdrawnAt,
      },
    })
    if (partner && partnerId) {
      const confirmedById = demoId('person', partner.by)
      const yes = { confirmedById, sealed: sealSignatory(challengeId, partner), at: receivedAt }
      await tx.partnerConfirmation.create({
        data: { proposalId: id, organisationId: partnerId, version: 1, contentHash: hash, ...yes },
      })
      await tx.submissionConfirmation.create({
        data: { submissionId: submission.id, organisationId: partnerId, ...yes },
      })
    }
    const values = { number: 1, contentHash: hash, receivedAt: receivedAt.toISOString() }
    await appendEvent(tx, { ...event, action: 'proposal.submitted', values })
    if (withdrawnAt) await appendEvent(tx, { ...event, action: 'proposal.withdrawn', values: { number: 1 } })
  })
}
