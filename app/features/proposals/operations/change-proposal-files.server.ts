import type { JsonValue } from '~/domain/canonical/canonical-json'
import { judgeProposalAction, type ProposalRefusal } from '~/domain/proposal/available-actions'
import type { CopyFile } from '~/domain/proposal/copy'
import { inOrder } from '~/domain/proposal/file-sections'
import type { ClosedBecause } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { unseal } from '~/platform/seal.server'
import { askPartners } from './ask-partners.server'
import { copyUnderLock } from './locked-copy.server'
import { type Attempt, type Late, type NotOpen, passDeadline } from './pass-deadline.server'
import { copyHash, workingCopy } from './proposal-content.server'
import type { ProposalRow } from './require-proposal.server'
import { lockProposal } from './submit-proposal.server'

export type FileWriter = Authorized<'proposal.edit', ProposalRow>
/** A file of the working copy with its place and its name, for those who are about to change it. */
export type HeldFile = CopyFile & { position: number }
/** What came of it; `told` is the event, and nothing counts as changed where there is none. */
type Done<Result> = { result: Result; told: { action: string; values: Record<string, JsonValue> } | null }
export type ChangedFiles<Result> =
  | { ok: true; result: Result }
  | Late
  | NotOpen
  | { ok: false; reason: Exclude<ProposalRefusal, ClosedBecause> }

type Change<Result> = {
  /** the files as they would be afterwards: what a late attempt leaves is the hash of that copy */
  wanted: (files: readonly CopyFile[]) => readonly CopyFile[]
  write: (tx: Transaction, held: HeldFile[], at: Date) => Promise<Done<Result>>
}

/**
 * Changes the files of a working copy, which is a save of it: through the gate of the deadline, under the lock of
 * the proposal, with a new version, so that nobody submits or confirms a list that they have not seen.
 */
export function changeProposalFiles<Result>(
  { actor, standing, thing }: FileWriter,
  { wanted, write }: Change<Result>,
): Promise<ChangedFiles<Result>> {
  const { id, challengeId } = thing
  const copy = workingCopy(thing)
  const contentHash = copyHash({ ...copy, files: wanted(copy.files) })
  return transact(async (tx): Promise<ChangedFiles<Result>> => {
    const attempt: Attempt = { challengeId, proposalId: id, actorId: actor.id, action: 'save', contentHash }
    const passage = await passDeadline(tx, attempt)
    if (!passage.ok) return passage
    const { state, version } = await lockProposal(tx, id)
    const facts = { ...passage, missingFields: [], isUnchanged: false, unconfirmedPartners: 0 }
    const verdict = judgeProposalAction('save', state, standing, facts)
    if (!verdict.allowed) return refusal(verdict.reason)
    const before = await copyUnderLock(tx, thing, version)
    const { result, told } = await write(tx, await heldFiles(tx, thing), passage.at)
    if (!told) return { ok: true, result }
    await tx.proposal.updateMany({
      where: { id, version },
      data: { version: { increment: 1 }, updatedById: actor.id, updatedAt: passage.at },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'proposal', id },
      actorId: actor.id,
      ...told,
      sealedContext: sealContext(challengeId),
    })
    const asking = { proposal: thing, actorId: actor.id, eventId, deadlineAt: passage.deadlineAt }
    await askPartners(tx, { ...asking, before })
    return { ok: true, result }
  })
}

async function heldFiles(tx: Transaction, { id, challengeId }: ProposalRow): Promise<HeldFile[]> {
  const rows = await tx.proposalFile.findMany({ where: { proposalId: id, removedAt: null } })
  return inOrder(rows).map(({ id, section, sealedName, mediaType, byteLength, sha256, position }) => ({
    ...{ id, section, name: unseal(sealedName, sealContext(challengeId)) },
    ...{ mediaType, byteLength, sha256, position },
  }))
}

/** The gate has judged the deadline before: what is left are the other reasons. */
function refusal(
  reason: ProposalRefusal,
): NotOpen | { ok: false; reason: Exclude<ProposalRefusal, ClosedBecause> } {
  return reason === 'deadlinePassed' ? { ok: false, reason: 'challengeNotOpen' } : { ok: false, reason }
}
