import type { ProposalCopy } from '~/domain/proposal/copy'
import { type GonePartner, gonePartners } from '~/domain/proposal/gone-partners'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { frozenConfirmations, type ShownConfirmation } from './copy-confirmations.server'
import type { Reader } from './list-reading-order.server'
import { noteReadings, READING_ACTIONS } from './note-readings.server'
import { unsealCopy } from './proposal-content.server'
import type { ProposalRow } from './require-proposal.server'

export type Reading = {
  number: number
  contentHash: string
  receivedAt: Date
  receiptCode: string | null
  copy: ProposalCopy
  /** who confirmed it for the partners */
  confirmations: ShownConfirmation[]
  /** partners of this version that take part no more */
  gone: GonePartner[]
}

/**
 * Opens the frozen submission for a reader of the authority. The event is written first: there is no
 * reading without it.
 */
export async function readProposal({
  actor,
  thing,
}: Authorized<'proposal.read', ProposalRow>): Promise<Reading> {
  const [reading] = await readAll(actor.id, thing.challengeId, [thing.id])
  if (!reading) throw notFound()
  return reading
}

/** The same for proposals of one challenge that are shown beside each other, in the order asked for. */
export function readProposals({ actor, thing }: Reader, proposalIds: readonly string[]): Promise<Reading[]> {
  return readAll(actor.id, thing.id, proposalIds)
}

/** The frozen copies alone, for a table over all of them: read as well, each with its event. */
export async function readCopies(
  { actor, thing }: Reader,
  proposalIds: readonly string[],
): Promise<{ proposalId: string; copy: ProposalCopy }[]> {
  const frozen = await frozenOf(thing.id, proposalIds)
  if (frozen.length > 0) await noteReadings(actor.id, frozen)
  return frozen.map(({ proposalId, sealed }) => ({ proposalId, copy: unsealCopy(thing.id, sealed) }))
}

/**
 * What the archive holds of a proposal. The events of all proposals in it were written before the archive began.
 * @throws Response 404 where nothing stands submitted
 */
export async function readExported({ thing }: Authorized<'proposal.read', ProposalRow>): Promise<Reading> {
  const [frozen] = await frozenOf(thing.challengeId, [thing.id])
  if (!frozen) throw notFound()
  return opened(thing.challengeId, frozen)
}

async function readAll(actorId: string, challengeId: string, ids: readonly string[]): Promise<Reading[]> {
  const frozen = await frozenOf(challengeId, ids)
  if (frozen.length === 0) return []
  await noteReadings(actorId, frozen)
  return Promise.all(frozen.map((row) => opened(challengeId, row)))
}

/** The newest version of each, in the order asked for; nothing of those that were withdrawn or have lapsed. */
async function frozenOf(challengeId: string, ids: readonly string[]) {
  const rows = await db.submission.findMany({
    where: { proposalId: { in: [...ids] }, proposal: { challengeId } },
    distinct: ['proposalId'],
    orderBy: [{ proposalId: 'asc' }, { number: 'desc' }],
  })
  return ids.flatMap((id) => rows.filter((row) => row.proposalId === id && stands(row)))
}

type Frozen = Awaited<ReturnType<typeof frozenOf>>[number]

const stands = ({ withdrawnAt, lapsedAt }: { withdrawnAt: Date | null; lapsedAt: Date | null }) =>
  withdrawnAt === null && lapsedAt === null

async function opened(challengeId: string, frozen: Frozen): Promise<Reading> {
  const { number, contentHash, receivedAt, receiptCode, sealed } = frozen
  const copy = unsealCopy(challengeId, sealed)
  const reading = { number, contentHash, receivedAt, receiptCode, copy }
  if (copy.partners.length === 0) return { ...reading, confirmations: [], gone: [] }
  const partnerships = await db.proposalPartner.findMany({ where: { proposalId: frozen.proposalId } })
  return {
    ...reading,
    confirmations: await frozenConfirmations(challengeId, frozen.id),
    gone: gonePartners(copy.partners, partnerships),
  }
}

const MOST_READINGS = 20

/** When members of the authority have read a proposal, the latest first, and how often in all. For its team. */
export async function listReadings({ thing }: Authorized<'proposal.view', ProposalRow>) {
  const where = { streamType: 'proposal', streamId: thing.id, action: { in: [...READING_ACTIONS] } }
  const latest = await db.event.findMany({
    where,
    orderBy: { seq: 'desc' },
    take: MOST_READINGS,
    select: { at: true },
  })
  const count = latest.length < MOST_READINGS ? latest.length : await db.event.count({ where })
  return { count, latest: latest.map((one) => one.at) }
}
