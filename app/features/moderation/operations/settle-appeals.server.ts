import type { ParamsOf } from '~/outbox/templates/registry'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { REPORTING, tellReporters } from './tell-reporters.server'

type Settling = {
  decisionId: string
  actorId: string
  reasons: string
  at: Date
  words: Omit<ParamsOf<'noticeDecided'>, 'path' | 'pathEn' | 'noticeId'>
}

/**
 * Where the appeal of one person who reported is upheld, those of others against the same decision are upheld with
 * it: what they asked for has happened.
 */
export async function settleAppeals(
  tx: Transaction,
  { decisionId, actorId, reasons, at, words }: Settling,
): Promise<void> {
  const waiting = await tx.appeal.findMany({
    where: { decisionId, byAuthor: false, outcome: null },
    select: { id: true, caseId: true, notice: { select: REPORTING } },
    orderBy: { id: 'asc' },
  })
  for (const { id, caseId, notice } of waiting) {
    await tx.appeal.update({
      where: { id },
      data: { reviewerId: actorId, outcome: 'upheld', reasons, decidedAt: at },
    })
    await tx.moderationCase.updateMany({
      where: { id: caseId ?? '', closedAt: null },
      data: { closedAt: at, claimedById: null, claimedUntil: null, version: { increment: 1 } },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'decision', id: decisionId },
      ...{ actorId, action: 'decision.upheld', values: { appealId: id } },
    })
    await tellReporters(tx, { eventId, notices: notice ? [notice] : [], words })
  }
}
