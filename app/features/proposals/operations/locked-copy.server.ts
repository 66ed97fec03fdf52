import type { ProposalCopy } from '~/domain/proposal/copy'
import type { Transaction } from '~/platform/database/client.server'
import { workingCopy } from './proposal-content.server'
import { COPY_PARTS, type ProposalRow } from './require-proposal.server'

/** The working copy as this transaction sees it. Exact for who holds the lock of the proposal. */
export async function copyNow(tx: Transaction, id: string): Promise<ProposalCopy> {
  return workingCopy(await tx.proposal.findUniqueOrThrow({ where: { id }, include: COPY_PARTS }))
}

/** The working copy under the lock, at this version: as it was loaded, or as somebody has changed it since. */
export async function copyUnderLock(
  tx: Transaction,
  thing: ProposalRow,
  version: number,
): Promise<ProposalCopy> {
  return version === thing.version ? workingCopy(thing) : copyNow(tx, thing.id)
}
