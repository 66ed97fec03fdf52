import { judgeProposalAction, type ProposalRefusal } from '~/domain/proposal/available-actions'
import {
  type ContentField,
  differingFields,
  missingContent,
  type ProposalContent,
} from '~/domain/proposal/content'
import type { ClosedBecause } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Late, type NotOpen, passDeadline } from './pass-deadline.server'
import { copyHash, sealContent, unsealContent, workingCopy } from './proposal-content.server'
import type { ProposalRow } from './require-proposal.server'
import { askConfirmersAgain } from './tell-partners.server'

/** Somebody saved in between: the copy as it stands, and where the two texts differ. */
export type Stale = {
  ok: false
  reason: 'stale'
  saved: ProposalContent
  version: number
  differing: ContentField[]
}
export type SavedProposal =
  | { ok: true }
  | Stale
  | Late
  | NotOpen
  | { ok: false; reason: Exclude<ProposalRefusal, ClosedBecause> }

/** Saves the working copy. What stands submitted stays as it was frozen. */
export async function saveProposal(
  { actor, standing, thing }: Authorized<'proposal.edit', ProposalRow>,
  input: { version: number; content: ProposalContent },
): Promise<SavedProposal> {
  const { id, challengeId } = thing
  const { version, content } = input
  const sealed = sealContent(challengeId, content)
  const copy = workingCopy(thing)
  const hash = copyHash({ ...copy, content })
  const hashBefore = copyHash(copy)
  const changed = differingFields(copy.content, content)
  const outcome = await transact(async (tx): Promise<SavedProposal | 'stale'> => {
    const attempt = {
      challengeId,
      proposalId: id,
      actorId: actor.id,
      action: 'save',
      contentHash: hash,
    } as const
    const passage = await passDeadline(tx, attempt)
    if (!passage.ok) return passage
    const facts = {
      ...passage,
      missingFields: missingContent(content),
      isUnchanged: false,
      unconfirmedPartners: 0,
    }
    const verdict = judgeProposalAction('save', thing.state, standing, facts)
    if (!verdict.allowed) return refusal(verdict.reason)
    const { count } = await tx.proposal.updateMany({
      where: { id, version },
      data: { sealed, version: { increment: 1 }, updatedById: actor.id, updatedAt: passage.at },
    })
    if (count === 0) return 'stale'
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'proposal', id },
      actorId: actor.id,
      action: 'proposal.saved',
      values: Object.fromEntries(changed.map((field) => [field, content[field]])),
      sealedContext: sealContext(challengeId),
    })
    const earlier = { proposal: thing, hash: hashBefore, actorId: actor.id, eventId }
    if (hash !== hashBefore) await askConfirmersAgain(tx, earlier)
    return { ok: true }
  })
  return outcome === 'stale' ? compare(thing, content) : outcome
}

/** A second post of the same text is no conflict. */
async function compare({ id, challengeId }: ProposalRow, content: ProposalContent): Promise<SavedProposal> {
  const { sealed, version } = await db.proposal.findUniqueOrThrow({ where: { id } })
  const saved = unsealContent(challengeId, sealed)
  const differing = differingFields(saved, content)
  return differing.length === 0 ? { ok: true } : { ok: false, reason: 'stale', saved, version, differing }
}

/** The gate has judged the deadline before: what is left are the other reasons. */
function refusal(reason: ProposalRefusal): SavedProposal {
  return reason === 'deadlinePassed' ? { ok: false, reason: 'challengeNotOpen' } : { ok: false, reason }
}
