import { z } from 'zod'
import { sealContext } from '~/domain/proposal/seal'
import { contentFieldsOf, PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { unseal } from '~/platform/seal.server'
import type { ContentValues } from './form-values.server'
import type { ProposalRow } from './require-proposal.server'

/** A draft is kept as it was sent, valid or not: the form gets the shape that it can show. */
const TEXT = z.string().catch('')
const ROWS = z.array(z.record(z.string(), TEXT).catch({})).catch([])
const DRAFT = z.object({ values: z.record(z.string(), z.unknown()).catch({}), base: TEXT })

/** What this very person has typed in a section and not saved. Others' drafts are found by nobody. */
export async function findDraft(
  { actor, thing }: Authorized<'proposal.edit', ProposalRow>,
  section: ProposalSection,
) {
  const { id: proposalId, challengeId } = thing
  const row = await db.proposalDraft.findUnique({
    where: { proposalId_userId_section: { proposalId, userId: actor.id, section } },
  })
  if (!row) return null
  const { values, base } = DRAFT.parse(JSON.parse(unseal(row.sealed, sealContext(challengeId))))
  return { values, base, baseVersion: row.baseVersion, savedAt: row.savedAt }
}

/** The sections in which this very person has typed something that is not saved. */
export async function listOwnDrafts({ actor, thing }: Authorized<'proposal.view', ProposalRow>) {
  const rows = await db.proposalDraft.findMany({
    where: { proposalId: thing.id, userId: actor.id },
    select: { section: true, savedAt: true },
  })
  return PROPOSAL_SECTIONS.flatMap((section) => {
    const row = rows.find((one) => one.section === section)
    return row ? [{ section, savedAt: row.savedAt }] : []
  })
}

/** The values of the form with what was typed in their place. */
export function typedOver(
  saved: ContentValues,
  section: ProposalSection,
  typed: Readonly<Record<string, unknown>>,
): ContentValues {
  const entries = contentFieldsOf(section).map((field) => [
    field,
    field === 'costs' || field === 'milestones' ? ROWS.parse(typed[field]) : TEXT.parse(typed[field]),
  ])
  return { ...saved, ...Object.fromEntries(entries) }
}
