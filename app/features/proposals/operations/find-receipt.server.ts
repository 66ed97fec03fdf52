import { canonicalCopy } from '~/domain/proposal/copy'
import { receiptState } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { frozenConfirmations } from './copy-confirmations.server'
import { unsealCopy } from './proposal-content.server'
import type { ProposalRow } from './require-proposal.server'

const NUMBER = /^[1-9]\d{0,8}$/

/**
 * A receipt of a proposal: what was frozen when, what it is worth now, and the canonical text behind its hash.
 * @throws Response 404 where there is no such number
 */
export async function findReceipt(
  { thing }: Authorized<'proposal.view', ProposalRow>,
  numberText: string | undefined,
) {
  if (!numberText || !NUMBER.test(numberText)) throw notFound()
  const number = Number(numberText)
  const row = await db.submission.findUnique({
    where: { proposalId_number: { proposalId: thing.id, number } },
  })
  if (!row) throw notFound()
  const copy = unsealCopy(thing.challengeId, row.sealed)
  const newest = thing.submissions.at(-1)?.number ?? number
  const { partners } = copy
  const yes = partners.length > 0 ? await frozenConfirmations(thing.challengeId, row.id) : []
  return {
    number,
    partners,
    confirmations: yes,
    rule: row.consortiumRule,
    lapsedAt: row.lapsedAt,
    contentHash: row.contentHash,
    receivedAt: row.receivedAt,
    withdrawnAt: row.withdrawnAt,
    state: receiptState(row, newest),
    code: row.receiptCode,
    files: copy.files,
    canonical: canonicalCopy(copy),
  }
}
