import { judgeProposalAction, type ProposalRefusal } from '~/domain/proposal/available-actions'
import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import type { ProposalCopy } from '~/domain/proposal/copy'
import type { ClosedBecause } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { contentFieldsOf, type ProposalSection } from '~/domain/proposal/sections'
import { mergeFields } from '~/domain/text/merge-fields'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { SectionInput } from '../schema-sections'
import { askPartners } from './ask-partners.server'
import { contentMarks } from './content-marks.server'
import { copyUnderLock } from './locked-copy.server'
import { type Late, type NotOpen, passDeadline } from './pass-deadline.server'
import { copyHash, sealContent, workingCopy } from './proposal-content.server'
import type { ProposalRow } from './require-proposal.server'
import { lockProposal } from './submit-proposal.server'
import { tellOwner } from './tell-owner.server'

/** Two people changed the same fields: the copy as it stands, and what this person would make of it. */
export type Collision = { saved: ProposalContent; mine: ProposalContent; fields: ContentField[] }
export type SavedProposal =
  /** keptOthers: what others have saved meanwhile in fields of this section stays beside it */
  | { ok: true; keptOthers: boolean }
  | ({ ok: false; reason: 'stale' } & Collision)
  | Late
  | NotOpen
  | { ok: false; reason: Exclude<ProposalRefusal, ClosedBecause> }

/**
 * Saves one section of the working copy. What others have saved meanwhile in other fields stays; where both
 * changed the same field, the second is shown both texts and chooses. What stands submitted stays as it was
 * frozen.
 */
export function saveProposal(
  { actor, standing, thing }: Authorized<'proposal.edit', ProposalRow>,
  section: ProposalSection,
  input: SectionInput,
): Promise<SavedProposal> {
  const { id, challengeId } = thing
  const typed = copyHash(withSection(workingCopy(thing), input))
  return transact(async (tx): Promise<SavedProposal> => {
    const attempt = { challengeId, proposalId: id, actorId: actor.id, action: 'save' } as const
    const passage = await passDeadline(tx, { ...attempt, contentHash: typed })
    if (!passage.ok) return passage
    const { state, version } = await lockProposal(tx, id)
    const before = await copyUnderLock(tx, thing, version)
    const saved = before.content
    const facts = { ...passage, missingFields: [], isUnchanged: false, unconfirmedPartners: 0 }
    const verdict = judgeProposalAction('save', state, standing, facts)
    if (!verdict.allowed) return refusal(verdict.reason)
    const mine = { ...saved, ...input.content }
    const { taken, conflicting, keptOthers } = merge(saved, mine, section, input, version)
    if (conflicting.length > 0) return { ok: false, reason: 'stale', saved, mine, fields: conflicting }
    // What this person has typed elsewhere and not looked at here is not thrown away with it.
    const isShown = input.waiting ? { savedAt: { not: input.waiting } } : {}
    await tx.proposalDraft.deleteMany({
      where: { proposalId: id, userId: actor.id, section, ...isShown },
    })
    if (taken.length === 0) return { ok: true, keptOthers }
    const values = Object.fromEntries(taken.map((field) => [field, mine[field]]))
    await tx.proposal.updateMany({
      where: { id, version },
      data: {
        sealed: sealContent(challengeId, { ...saved, ...values }),
        version: { increment: 1 },
        updatedById: actor.id,
        updatedAt: passage.at,
      },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'proposal', id },
      actorId: actor.id,
      action: 'proposal.saved',
      values,
      sealedContext: sealContext(challengeId),
    })
    const asking = { proposal: thing, actorId: actor.id, eventId, deadlineAt: passage.deadlineAt }
    // First: nobody is told twice of one save, and this is what somebody has to do.
    await askPartners(tx, { ...asking, before })
    await tellOwner(tx, thing, { section, actorId: actor.id, eventId, at: passage.at })
    return { ok: true, keptOthers }
  })
}

function withSection(copy: ProposalCopy, { content }: SectionInput) {
  return { ...copy, content: { ...copy.content, ...content } }
}

function merge(
  before: ProposalContent,
  content: ProposalContent,
  section: ProposalSection,
  input: SectionInput,
  version: number,
) {
  const fields = contentFieldsOf(section)
  const [saved, mine] = [contentMarks(before, fields), contentMarks(content, fields)]
  const { taken, conflicting } = mergeFields({
    ...{ fields, saved, mine, seen: input.seen, choices: input.choice ?? {} },
    base: input.version === version ? saved : input.base,
  })
  const named = (names: readonly string[]) => fields.filter((field) => names.includes(field))
  const keptOthers = fields.some((field) => mine[field] !== saved[field] && !taken.includes(field))
  return { taken: named(taken), conflicting: named(conflicting), keptOthers }
}

/** The gate has judged the deadline before: what is left are the other reasons. */
function refusal(reason: ProposalRefusal): SavedProposal {
  return reason === 'deadlinePassed' ? { ok: false, reason: 'challengeNotOpen' } : { ok: false, reason }
}
