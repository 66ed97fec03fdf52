import type { ClosedBecause } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { isSectionFree } from '~/domain/proposal/section-owner'
import type { ProposalSection } from '~/domain/proposal/sections'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { passQuietly } from './pass-deadline.server'
import type { ProposalRow } from './require-proposal.server'
import { lockProposal } from './submit-proposal.server'
import { writersOf } from './team-members.server'

export type OwnedSection = { ok: true } | { ok: false; reason: ClosedBecause | 'sectionTaken' }

/**
 * Notes who writes a section: a hint for the others, without any right. A section that somebody has can be taken
 * only once they give it back or have left the team. No part of the copy, so its version stays.
 */
export function takeSection(
  authorized: Authorized<'proposal.edit', ProposalRow>,
  section: ProposalSection,
): Promise<OwnedSection> {
  const { actor, thing } = authorized
  const proposalId = thing.id
  return underLock(thing, async (tx, at) => {
    const key = { proposalId_section: { proposalId, section } }
    const owner = await tx.proposalSectionOwner.findUnique({ where: key })
    if (owner?.userId === actor.id) return { ok: true }
    if (!isSectionFree(owner, await writersOf(tx, proposalId))) return { ok: false, reason: 'sectionTaken' }
    const row = { userId: actor.id, at, toldAt: null }
    await tx.proposalSectionOwner.upsert({
      where: key,
      create: { proposalId, section, ...row },
      update: row,
    })
    await note(tx, authorized, 'proposal.sectionTaken', section)
    return { ok: true }
  })
}

/** Gives back a section that this person has taken on. */
export function giveSection(
  authorized: Authorized<'proposal.edit', ProposalRow>,
  section: ProposalSection,
): Promise<OwnedSection> {
  const { actor, thing } = authorized
  return underLock(thing, async (tx) => {
    const { count } = await tx.proposalSectionOwner.deleteMany({
      where: { proposalId: thing.id, section, userId: actor.id },
    })
    if (count > 0) await note(tx, authorized, 'proposal.sectionGiven', section)
    return { ok: true }
  })
}

function underLock(
  { id, challengeId }: ProposalRow,
  write: (tx: Transaction, at: Date) => Promise<OwnedSection>,
): Promise<OwnedSection> {
  return transact(async (tx): Promise<OwnedSection> => {
    const passage = await passQuietly(tx, challengeId)
    if (!passage.ok) return passage
    await lockProposal(tx, id)
    return write(tx, passage.at)
  })
}

function note(
  tx: Transaction,
  { actor, thing }: Authorized<'proposal.edit', ProposalRow>,
  action: string,
  section: ProposalSection,
) {
  return appendEvent(tx, {
    stream: { type: 'proposal', id: thing.id },
    actorId: actor.id,
    action,
    values: { section },
    sealedContext: sealContext(thing.challengeId),
  })
}
