import type { ClosedBecause } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { contentFieldsOf, type ProposalSection } from '~/domain/proposal/sections'
import { LONGEST_MARKS } from '~/domain/text/marks'
import { transact } from '~/platform/database/client.server'
import { MOST_CHARACTERS, type Typed, typedVersion } from '~/platform/forms/typed-draft.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { seal } from '~/platform/seal.server'
import type { SectionInput } from '../schema-sections'
import { contentMarks } from './content-marks.server'
import { passQuietly } from './pass-deadline.server'
import { unsealContent } from './proposal-content.server'
import type { ProposalRow } from './require-proposal.server'
import { holdMembership } from './team-members.server'

export type KeptDraft =
  | { ok: true; keptAt: Date }
  | { ok: false; reason: ClosedBecause | 'wrongState' | 'draftTooLong' }

/**
 * Keeps what somebody is typing, sealed and for this person alone: no event, no mail. Nothing is kept where the
 * same text stands saved already, after the deadline, or for somebody who has just left the team.
 */
export function keepDraft(
  { actor, thing }: Authorized<'proposal.edit', ProposalRow>,
  section: ProposalSection,
  { payload, read }: Typed<SectionInput>,
): Promise<KeptDraft> {
  const { id: proposalId, challengeId } = thing
  const fields = contentFieldsOf(section)
  const values = Object.fromEntries(fields.map((field) => [field, payload[field] ?? '']))
  const text = JSON.stringify({ values, base: String(payload['base'] ?? '').slice(0, LONGEST_MARKS) })
  if (text.length > MOST_CHARACTERS) return Promise.resolve({ ok: false, reason: 'draftTooLong' })
  const sealed = seal(text, sealContext(challengeId))
  const key = { proposalId, userId: actor.id, section }
  return transact(async (tx): Promise<KeptDraft> => {
    if (!(await holdMembership(tx, proposalId, actor.id))) return { ok: false, reason: 'wrongState' }
    const passage = await passQuietly(tx, challengeId)
    if (!passage.ok) return passage
    const saved = await tx.proposal.findUniqueOrThrow({
      where: { id: proposalId },
      select: { sealed: true, version: true },
    })
    if (read && isSaved(unsealContent(challengeId, saved.sealed), section, read)) {
      await tx.proposalDraft.deleteMany({ where: key })
      return { ok: true, keptAt: passage.at }
    }
    const baseVersion = typedVersion(payload, saved.version)
    const kept = { baseVersion, sealed, savedAt: passage.at }
    await tx.proposalDraft.upsert({
      where: { proposalId_userId_section: key },
      create: { ...key, ...kept },
      update: kept,
    })
    return { ok: true, keptAt: passage.at }
  })
}

type Content = ReturnType<typeof unsealContent>

function isSaved(saved: Content, section: ProposalSection, read: SectionInput): boolean {
  const fields = contentFieldsOf(section)
  const [before, typed] = [contentMarks(saved, fields), contentMarks({ ...saved, ...read.content }, fields)]
  return fields.every((field) => before[field] === typed[field])
}

/** Throws away what this person has typed in a section and not saved. Nothing of the proposal changes. */
export async function discardDraft(
  { actor, thing }: Authorized<'proposal.edit', ProposalRow>,
  section: ProposalSection,
): Promise<void> {
  await transact((tx) =>
    tx.proposalDraft.deleteMany({ where: { proposalId: thing.id, userId: actor.id, section } }),
  )
}
