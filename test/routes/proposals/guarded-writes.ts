import { createChallenge } from '#test/factories/challenge'
import { createAsked } from '#test/factories/change'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createPartner, hashNow } from '#test/factories/partner'
import { createProposal } from '#test/factories/proposal'
import { createProposalFile } from '#test/factories/proposal-file'
import { viewerOf } from '#test/factories/user'
import { callAction } from '#test/support/call-route'
import { createScene } from '#test/support/proposal-scene'
import { addressOf, routeModule } from '#test/support/routes'
import type { PageName } from '~/paths'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { type GuardedWrite, REVIEWED } from './deadline-routes'

/** The scene of one write, and a way to send it. */
export async function prepare(
  page: PageName,
  write: GuardedWrite,
  make: typeof createChallenge = createChallenge,
) {
  const { challenge, provider, author } = await createScene(make)
  const ids = { challengeId: challenge.id, organisationId: provider.id }
  const proposal = write.proposal === 'none' ? null : await createProposal({ ...ids, state: write.proposal })
  const proposalId = proposal?.id ?? newId()
  if (proposal && write.action === 'confirm') await createAsked(proposal)
  const fileIds: string[] = []
  for (const position of proposal && page === 'proposalFiles' ? [1, 2] : []) {
    if (proposal) fileIds.push((await createProposalFile(proposal, position)).id)
  }
  const partner = await createOrganisation()
  await addMember(author.id, partner.id, 'owner')
  if (proposal && write.partner && write.partner !== 'none')
    await createPartner(proposal, partner.id, write.partner)
  const contentHash = proposal ? await hashNow(proposal.id) : ''
  const given = { proposalId, organisationId: provider.id, freshId: proposalId, partnerId: partner.id }
  const params = { challengeId: challenge.id, proposalId, section: 'about' }
  const form = write.form({ ...given, contentHash, fileIds })
  const viewer = await viewerOf(author.id)
  const module = (await routeModule(page)) as Parameters<typeof callAction>[0]
  const send = () => callAction(module, { path: addressOf(page, 'de', params), params, viewer, form })
  return { challenge, proposalId, send }
}

/** Everything that only helps the team to write, to compare before and after. */
export async function helpersOf(proposalId: string) {
  const where = { proposalId }
  return {
    drafts: await db.proposalDraft.findMany({ where }),
    owners: await db.proposalSectionOwner.findMany({ where }),
    comments: await db.proposalComment.findMany({ where }),
    events: await db.event.count({ where: { streamId: proposalId } }),
  }
}

/** Everything a write may change, to compare before and after. */
export async function stateOf(proposalId: string) {
  const proposal = await db.proposal.findUnique({ where: { id: proposalId } })
  const submissions = await db.submission.findMany({ where: { proposalId }, orderBy: { number: 'asc' } })
  const asked = await db.proposalReconfirmation.findMany({ where: { proposalId } })
  const files = await db.proposalFile.findMany({ where: { proposalId }, orderBy: { id: 'asc' } })
  const partners = await db.proposalPartner.findMany({ where: { proposalId }, orderBy: { id: 'asc' } })
  const confirmations = await db.partnerConfirmation.findMany({ where: { proposalId } })
  return { proposal, submissions, asked, files, partners, confirmations }
}

/** Every write that has to pass the deadline, with its page. */
export const WRITES = Object.entries(REVIEWED).flatMap(([page, entry]) =>
  'writes' in entry ? entry.writes.map((write) => ({ page: page as PageName, ...write })) : [],
)

/** Every write that is refused at the deadline and leaves no trace, with its page. */
export const QUIET_WRITES = Object.entries(REVIEWED).flatMap(([page, entry]) =>
  'writes' in entry ? (entry.quiet ?? []).map((write) => ({ page: page as PageName, ...write })) : [],
)
