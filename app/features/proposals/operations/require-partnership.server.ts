import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { findProposal, membershipIn, type ProposalRow, standingTowards } from './require-proposal.server'

/**
 * The guard of the page on which organisations agree to hand in one proposal: its team, and members of an
 * organisation that is asked, as long as it is. Of the proposal the latter see that it exists and who leads it.
 * @throws Response redirect to the log-in; 404 for everybody else, and at once for those who left or were removed
 */
export async function requirePartnership(args: PageArguments) {
  const page = await requireViewer(args)
  const proposal = await findProposal(args)
  const seen = membershipIn(page.viewer, proposal)
  const team = Authorized.judge('proposal.view', page.viewer, seen, proposal)
  const lead = await standingTowards(page.viewer, proposal.organisationId, proposal.challenge)
  if (team) return { ...page, side: 'team', proposal, lead, authorized: team } as const
  if (!(await mayAnswer(page.viewer, proposal))) throw notFound()
  return { ...page, side: 'invited', proposal, lead } as const
}

/** Whether somebody belongs to an organisation that is asked, and to no authority behind the challenge. */
async function mayAnswer(viewer: Viewer, { id, challenge }: ProposalRow): Promise<boolean> {
  const mine = viewer.memberships.filter((one) => one.isActive).map((one) => one.organisationId)
  if (mine.length === 0) return false
  const asked = await db.proposalPartner.findFirst({
    where: { proposalId: id, state: 'invited', organisationId: { in: mine } },
    select: { organisationId: true },
  })
  if (!asked) return false
  const standing = await standingTowards(viewer, asked.organisationId, challenge)
  return Authorized.judge('proposal.seeInvitation', viewer, standing, asked) !== null
}
