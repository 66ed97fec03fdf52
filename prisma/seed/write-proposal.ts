import { EMPTY_CONTENT } from '~/domain/proposal/content'
import { sealContext } from '~/domain/proposal/seal'
import { copyHash, sealContent } from '~/features/proposals/operations/proposal-content.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoProposal } from './content/proposals'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** One proposal in its state, sealed as every other one, with its receipt and its events. */
export async function writeProposal(proposal: DemoProposal, start: Date): Promise<void> {
  const { challenge, organisation, author, state, receivedDay = 0 } = proposal
  const content = { ...EMPTY_CONTENT, ...proposal.content }
  const id = demoId('proposal', `${challenge}/${organisation}`)
  const challengeId = demoId('challenge', challenge)
  const actorId = demoId('person', author)
  const { deadlineAt } = await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
  const handedIn = start.getTime() + receivedDay * DAY
  const receivedAt = new Date(Math.min((deadlineAt ?? start).getTime() - DAY, handedIn))
  const sealed = sealContent(challengeId, content)
  const hash = copyHash({ content, files: [], partners: [] })
  await transact(async (tx) => {
    const people = { createdById: actorId, updatedById: actorId }
    const organisationId = demoId('organisation', organisation)
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
    if (state === 'draft') return
    const withdrawnAt = state === 'withdrawn' ? start : null
    await tx.submission.create({
      data: {
        proposalId: id,
        number: 1,
        sealed,
        contentHash: hash,
        receivedAt,
        submittedById: actorId,
        withdrawnAt,
      },
    })
    const values = { number: 1, contentHash: hash, receivedAt: receivedAt.toISOString() }
    await appendEvent(tx, { ...event, action: 'proposal.submitted', values })
    if (withdrawnAt) await appendEvent(tx, { ...event, action: 'proposal.withdrawn', values: { number: 1 } })
  })
}
