import { inReadingOrder } from '~/domain/proposal/reading'
import { OPENED_PHASE } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { READING_ACTIONS } from './note-readings.server'
import type { ReadingKey } from './require-reading.server'

/** The right to read the opened proposals of one challenge. */
export type Reader = Authorized<ReadingKey, { id: string }>

/** One opened proposal in the reading order, with nothing of its content. */
export type Ordered = { position: number; id: string; organisation: string; receivedAt: Date }

/** Every opened proposal in the order in which they are read. The numbers stay the same for ever. */
export async function listReadingOrder({ thing }: Reader): Promise<Ordered[]> {
  const rows = await db.proposal.findMany({
    where: { challengeId: thing.id, state: 'submitted', phase: OPENED_PHASE },
    select: {
      id: true,
      organisation: { select: { name: true } },
      submissions: { orderBy: { number: 'desc' }, take: 1, select: { receivedAt: true } },
    },
  })
  const known = rows.flatMap(({ id, organisation, submissions: [newest] }) =>
    newest ? [{ id, organisation: organisation.name, receivedAt: newest.receivedAt }] : [],
  )
  return inReadingOrder(known).map((row, index) => ({ ...row, position: index + 1 }))
}

/** Which of these proposals the person themselves has read, by their own events. */
export async function listOwnReadings(actorId: string, proposalIds: readonly string[]): Promise<Set<string>> {
  const rows = await db.event.groupBy({
    by: ['streamId'],
    where: {
      ...{ actorId, streamType: 'proposal', streamId: { in: [...proposalIds] } },
      action: { in: [...READING_ACTIONS] },
    },
  })
  return new Set(rows.map((row) => row.streamId))
}
