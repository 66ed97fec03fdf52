import type { Proposal } from '#prisma/generated/client'
import { sealContext } from '~/domain/proposal/seal'
import { PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { seal } from '~/platform/seal.server'

type Written = Pick<Proposal, 'id' | 'challengeId'>

/** What somebody has typed in a section and not saved. */
export function createProposalDraft(
  { id: proposalId, challengeId }: Written,
  userId: string,
  section: ProposalSection,
  values: Record<string, unknown> = {},
) {
  const sealed = seal(JSON.stringify({ values, base: '' }), sealContext(challengeId))
  return db.proposalDraft.create({ data: { proposalId, userId, section, baseVersion: 1, sealed } })
}

/** A word among the team. */
export function createComment(
  { id: proposalId, challengeId }: Written,
  authorId: string,
  section: ProposalSection,
  text = 'Bitte kürzer.',
) {
  const sealed = seal(text, sealContext(challengeId))
  return db.proposalComment.create({ data: { proposalId, authorId, section, sealed } })
}

/** One more of everything that a team leaves around its text: an owner, a draft, a comment, an event. */
export async function createTraces(proposal: Written, userId: string, number: number): Promise<void> {
  const section = PROPOSAL_SECTIONS[number % PROPOSAL_SECTIONS.length] ?? 'about'
  await db.proposalSectionOwner.create({ data: { proposalId: proposal.id, section, userId } })
  await createProposalDraft(proposal, userId, section)
  await createComment(proposal, userId, section)
  const stream = { type: 'proposal', id: proposal.id } as const
  const sealedContext = sealContext(proposal.challengeId)
  await transact((tx) =>
    appendEvent(tx, {
      ...{ stream, actorId: userId, action: 'proposal.commented', values: { section }, sealedContext },
    }),
  )
}
