import { type AskedCopy, partnersToAsk } from '~/domain/proposal/consortium'
import { missingInCopy, type ProposalCopy } from '~/domain/proposal/copy'
import { tell } from '~/outbox/append.server'
import { takeBack } from '~/outbox/take-back.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { authoritiesOf } from './authorities-behind.server'
import { copyNow } from './locked-copy.server'
import { copyHash } from './proposal-content.server'
import { freeWriters } from './proposal-recipients.server'
import type { ProposalRow } from './require-proposal.server'

const ASKING = ['consortiumConfirm', 'consortiumConfirmAgain'] as const

type Asking = {
  proposal: Pick<ProposalRow, 'id' | 'challengeId' | 'challenge'>
  /** the copy before the change */
  before: ProposalCopy
  deadlineAt: Date
  actorId: string
  eventId: string
  /** a partner that has just joined, where one has */
  joined?: string | undefined
}

/**
 * After a change of the copy, in its transaction and under the lock of the proposal: asks the partners for the yes
 * that is missing now, each once as long as the copy stays whole. Whoever had confirmed it as it was is asked to
 * say yes again: theirs does not count any more by itself, because it names the hash of the earlier copy. Once
 * something is missing again, nobody can say yes: what was asked and not read is taken back.
 */
export async function askPartners(tx: Transaction, asking: Asking): Promise<void> {
  const { proposal, deadlineAt, actorId, eventId, joined } = asking
  const { id: proposalId, challenge } = proposal
  const now = await copyNow(tx, proposalId)
  if (now.partners.length === 0) return
  const [before, after] = [asked(asking.before), asked(now)]
  if (!after.isComplete) {
    if (before.isComplete) await takeBackAsking(tx, proposalId)
    return
  }
  const confirmations = await tx.partnerConfirmation.findMany({
    where: { proposalId, contentHash: { in: [before.hash, after.hash] } },
    select: { organisationId: true, contentHash: true },
  })
  const { first, again } = partnersToAsk(now.partners, { before, after, confirmations, joined })
  const authorityIds = await authoritiesOf(tx, challenge)
  const about = {
    ...bothPaths('proposal', { proposalId }),
    ...{ title: challenge.title, deadlineAt: deadlineAt.toISOString() },
  }
  const ask = async (ids: readonly string[], template: (typeof ASKING)[number]) => {
    if (ids.length === 0) return
    const writers = await freeWriters(tx, ids, authorityIds)
    const userIds = writers.filter((one) => one !== actorId)
    await tell(tx, { eventId, userIds, template, params: about })
  }
  await ask(first, 'consortiumConfirm')
  await ask(again, 'consortiumConfirmAgain')
}

function asked(copy: ProposalCopy): AskedCopy {
  return { hash: copyHash(copy), isComplete: missingInCopy(copy).length === 0 }
}

/**
 * Takes back what partners were asked about the copy of a proposal and have not read: all of them, or the people of
 * one that has said yes or has gone.
 */
export async function takeBackAsking(
  tx: Transaction,
  proposalId: string,
  organisationId?: string,
): Promise<void> {
  const rows =
    organisationId === undefined
      ? undefined
      : await tx.membership.findMany({ where: { organisationId }, select: { userId: true } })
  const userIds = rows?.map((one) => one.userId)
  await takeBack(tx, { stream: { type: 'proposal', id: proposalId }, templates: ASKING, userIds })
}
