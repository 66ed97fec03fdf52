import { answerTo } from '~/domain/proposal/reconfirmation'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ProposalRow } from './require-proposal.server'

/** What a team was asked after material changes, and what it has answered, the newest first. */
export async function listReconfirmations({ thing }: Authorized<'proposal.view', ProposalRow>) {
  const rows = await db.proposalReconfirmation.findMany({
    where: { proposalId: thing.id },
    orderBy: { change: { number: 'desc' } },
    include: { change: { select: { number: true, note: true } } },
  })
  const newest = thing.submissions.at(-1)?.number ?? 0
  return rows.map(({ askedAt, confirmedAt, receiptNumber, change }) => ({
    number: change.number ?? 0,
    note: change.note,
    askedAt,
    confirmedAt,
    answer: answerTo({ receiptNumber, confirmedAt }, newest),
  }))
}
export type AskedOfTeam = Awaited<ReturnType<typeof listReconfirmations>>[number]
