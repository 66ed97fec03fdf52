import { minimumExtension } from '~/domain/challenge/extension'
import { sealContext } from '~/domain/proposal/seal'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoChange } from './content/changes'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** A change in force that moved the deadline, and the question to every team that had submitted before. */
export function writeChange(change: DemoChange): Promise<void> {
  const { challenge, author, approver, isByStaff, note, dataSituationBefore, extendedDays } = change
  const challengeId = demoId('challenge', challenge)
  const changeId = demoId('change', challenge)
  const [authorId, approverId] = [demoId('person', author), demoId('person', approver)]
  const stream = { type: 'challenge', id: challengeId } as const
  return transact(async (tx) => {
    const { deadlineAt, dataSituation, version } = await tx.challenge.findUniqueOrThrow({
      where: { id: challengeId },
    })
    if (!deadlineAt) throw new Error(`The changed challenge ${challenge} has no deadline`)
    const appliedAt = new Date(deadlineAt.getTime() - minimumExtension([], deadlineAt) * DAY)
    const submittedAt = new Date(appliedAt.getTime() - DAY)
    const deadlineBefore = new Date(deadlineAt.getTime() - extendedDays * DAY)
    const after = { dataSituation, deadlineAt: deadlineAt.toISOString() }
    await tx.challengeChange.create({
      data: {
        ...{ id: changeId, challengeId, number: 1, state: 'applied', version: 3, baseVersion: version },
        values: after,
        before: { dataSituation: dataSituationBefore, deadlineAt: deadlineBefore.toISOString() },
        ...{ fields: ['dataSituation', 'deadlineAt'], note, isMaterial: true },
        ...{ createdById: authorId, editorIds: [authorId], submittedById: authorId, submittedAt },
        ...{ approvedById: approverId, approvedByStaff: isByStaff, appliedAt },
        ...{ deadlineBefore, deadlineAfter: deadlineAt, createdAt: submittedAt },
      },
    })
    await tx.challenge.update({ where: { id: challengeId }, data: { version: { increment: 1 } } })
    for (const action of ['challenge.changeSaved', 'challenge.changeSubmitted'])
      await appendEvent(tx, { stream, actorId: authorId, action, at: submittedAt })
    await appendEvent(tx, {
      ...{ stream, actorId: approverId, action: 'challenge.changed', at: appliedAt },
      values: { ...after, number: 1, isMaterial: true, reason: note },
    })
    const before = { receivedAt: { lt: appliedAt } }
    const submissions = await tx.submission.findMany({
      where: { ...before, proposal: { challengeId, state: 'submitted' } },
    })
    for (const { proposalId, number } of submissions) {
      const asked = { proposalId, changeId, receiptNumber: number, askedAt: appliedAt }
      await tx.proposalReconfirmation.create({ data: asked })
      await appendEvent(tx, {
        ...{ stream: { type: 'proposal', id: proposalId }, actorId: null, at: appliedAt },
        action: 'proposal.reconfirmationAsked',
        values: { changeId, number },
        sealedContext: sealContext(challengeId),
      })
    }
  })
}
