import type { ProposalCopy } from '~/domain/proposal/copy'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { frozenConfirmations, type ShownConfirmation } from './copy-confirmations.server'
import { unsealCopy } from './proposal-content.server'
import type { ProposalRow } from './require-proposal.server'

export type Reading = {
  number: number
  contentHash: string
  receivedAt: Date
  copy: ProposalCopy
  /** who confirmed it for the partners */
  confirmations: ShownConfirmation[]
}

/**
 * Opens the frozen submission for a reader of the authority. The event is written first: there is no
 * reading without it.
 */
export async function readProposal({
  actor,
  thing,
}: Authorized<'proposal.read', ProposalRow>): Promise<Reading> {
  const proposalId = thing.id
  const frozen = await db.submission.findFirst({ where: { proposalId }, orderBy: { number: 'desc' } })
  if (!frozen || frozen.withdrawnAt !== null || frozen.lapsedAt !== null) throw notFound()
  const { number, contentHash, receivedAt, sealed } = frozen
  await transact((tx) =>
    appendEvent(tx, {
      stream: { type: 'proposal', id: proposalId },
      actorId: actor.id,
      action: 'proposal.read',
      values: { number },
    }),
  )
  const copy = unsealCopy(thing.challengeId, sealed)
  const confirmations =
    copy.partners.length > 0 ? await frozenConfirmations(thing.challengeId, frozen.id) : []
  return { number, contentHash, receivedAt, copy, confirmations }
}

const MOST_READINGS = 20

/** When members of the authority have read a proposal, the latest first, and how often in all. For its team. */
export async function listReadings({ thing }: Authorized<'proposal.view', ProposalRow>) {
  const where = { streamType: 'proposal', streamId: thing.id, action: 'proposal.read' }
  const latest = await db.event.findMany({
    where,
    orderBy: { seq: 'desc' },
    take: MOST_READINGS,
    select: { at: true },
  })
  const count = latest.length < MOST_READINGS ? latest.length : await db.event.count({ where })
  return { count, latest: latest.map((one) => one.at) }
}
