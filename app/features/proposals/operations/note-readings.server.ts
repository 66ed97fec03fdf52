import { isSameReading, SAME_READING_MS } from '~/domain/proposal/reading'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvents } from '~/platform/events/append-events.server'

type Read = { proposalId: string; number: number }

/** What makes a proposal count as read by a person. */
export const READING_ACTIONS = ['proposal.read', 'proposal.exported'] as const

/**
 * Writes that a person reads these proposals, one event each, before a word of them is shown. Whoever reads on
 * within the same minute leaves no second one. The same number of statements for one proposal and for many.
 */
export function noteReadings(actorId: string, read: readonly Read[]): Promise<void> {
  return transact(async (tx) => {
    const at = await queueUp(tx, actorId)
    const streamIds = read.map((one) => one.proposalId)
    const still = await tx.event.findMany({
      where: {
        ...{ streamType: 'proposal', streamId: { in: streamIds }, actorId, action: 'proposal.read' },
        at: { gt: new Date(at.getTime() - SAME_READING_MS) },
      },
      select: { streamId: true, at: true },
    })
    const known = new Set(still.filter((one) => isSameReading(one.at, at)).map((one) => one.streamId))
    await appendEvents(
      tx,
      read
        .filter((one) => !known.has(one.proposalId))
        .map(({ proposalId, number }) => ({
          stream: { type: 'proposal', id: proposalId },
          actorId,
          action: 'proposal.read',
          values: { number },
        })),
    )
  })
}

/** One person's readings queue up, so that two windows at the same moment are one reading. */
async function queueUp(tx: Transaction, actorId: string): Promise<Date> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`reading:${actorId}`}, 0))`
  return databaseTime(tx)
}

/** Writes that a person looks at the list of the opened proposals, which says their titles and sums. */
export function noteListing(actorId: string, challengeId: string, count: number): Promise<void> {
  return transact(async (tx) => {
    const at = await queueUp(tx, actorId)
    const stream = { type: 'reading', id: challengeId }
    const last = await tx.event.findFirst({
      where: {
        ...{ streamType: stream.type, streamId: stream.id, actorId, action: 'reading.listed' },
        at: { gt: new Date(at.getTime() - SAME_READING_MS) },
      },
      select: { id: true },
    })
    if (last) return
    await appendEvents(tx, [{ stream, actorId, action: 'reading.listed', values: { count } }])
  })
}

/** Writes that a person takes all of these proposals away, before the first byte of the archive leaves. */
export function noteExport(
  actorId: string,
  challengeId: string,
  rows: readonly { id: string; number: number }[],
  indexHash: string,
): Promise<void> {
  return transact(async (tx) => {
    await queueUp(tx, actorId)
    await appendEvents(
      tx,
      rows.map(({ id, number }) => ({
        stream: { type: 'proposal', id },
        actorId,
        action: 'proposal.exported',
        values: { number, indexHash },
      })),
    )
    const stream = { type: 'reading', id: challengeId }
    const values = { count: rows.length, indexHash }
    await appendEvents(tx, [{ stream, actorId, action: 'reading.exported', values }])
  })
}
