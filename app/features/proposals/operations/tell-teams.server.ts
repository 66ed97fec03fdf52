import { sealContext } from '~/domain/proposal/seal'
import type { AppliedChange } from '~/features/challenges/operations/apply-change.server'
import { proposalTeams } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { submittingTeams } from './proposal-recipients.server'
import { newestReceipt } from './submit-proposal.server'

/**
 * Tells every team with a proposal of a change, in its transaction, and after a material one asks those
 * that have submitted whether their proposal still holds. Each question is an event of the proposal, sealed
 * like its content: the authority learns neither that somebody was asked nor what was answered.
 * @returns whom it told or asked
 */
export async function tellTeams(tx: Transaction, change: AppliedChange): Promise<string[]> {
  const { challengeId, eventId, title, note: reason } = change
  const params = { title, reason, deadlineAt: change.deadlineAt.toISOString(), ...change.dates }
  const asked = change.isMaterial ? await askTeams(tx, change, params) : []
  const told = (await proposalTeams(tx, challengeId)).filter((userId) => !asked.includes(userId))
  await tell(tx, {
    eventId,
    userIds: told,
    template: 'challengeChanged',
    params: { ...bothPaths('challengeChanges', { challengeId }), ...params },
  })
  return [...asked, ...told]
}

type Params = { title: string; reason: string; deadlineAt: string } & AppliedChange['dates']

/** @returns who was asked */
async function askTeams(tx: Transaction, change: AppliedChange, params: Params): Promise<string[]> {
  const { challengeId, changeId, at } = change
  const people: string[] = []
  for (const { proposalId, userIds } of await submittingTeams(tx, challengeId)) {
    const receipt = await newestReceipt(tx, proposalId)
    if (!receipt) continue
    await tx.proposalReconfirmation.create({
      data: { proposalId, changeId, receiptNumber: receipt.number, askedAt: at },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'proposal', id: proposalId },
      actorId: null,
      action: 'proposal.reconfirmationAsked',
      values: { changeId, number: receipt.number },
      sealedContext: sealContext(challengeId),
    })
    const link = bothPaths('proposal', { proposalId })
    await tell(tx, { eventId, userIds, template: 'proposalReconfirmation', params: { ...link, ...params } })
    people.push(...userIds)
  }
  return people
}
