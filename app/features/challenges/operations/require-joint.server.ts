import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'

/**
 * The authority through which somebody may read an unpublished challenge: one that is asked or has confirmed
 * and where they are a member now; null for everybody else. The right is held towards that authority only: none
 * of the leading authority's follows from it.
 */
export async function partnerOf(viewer: Viewer | null, challengeId: string): Promise<string | null> {
  const memberships: readonly ViewerMembership[] = viewer?.memberships ?? []
  const authorities = memberships.filter((one) => one.isActive && one.kind === 'authority')
  if (!viewer || authorities.length === 0) return null
  const rows = await db.challengePartner.findMany({
    where: {
      challengeId,
      organisationId: { in: authorities.map((one) => one.organisationId) },
      state: { in: [...LISTED_PARTNER_STATES] },
    },
    orderBy: { organisationId: 'asc' },
  })
  const readable = rows.find(({ organisationId }) =>
    Authorized.judge('challenge.readAsPartner', viewer, standingToOrganisation(viewer, organisationId), {}),
  )
  return readable?.organisationId ?? null
}

/**
 * The guard of the page on which authorities agree on a joint challenge: members of the one that leads, and of
 * those that are asked or have confirmed.
 * @throws Response 404 for everybody else
 */
export async function requireJoint(args: PageArguments) {
  const page = await requireViewer(args)
  const id = idParameter(args.params, 'challengeId')
  const challenge = await db.challenge.findUnique({
    where: { id },
    include: { authority: { select: { id: true, name: true, kind: true, state: true } } },
  })
  if (!challenge) throw notFound()
  const standing = standingToOrganisation(page.viewer, challenge.authorityId)
  const isLead = standing.relation === 'sameOrganisation'
  if (!isLead && (await partnerOf(page.viewer, id)) === null) throw notFound()
  const canInvite = Authorized.judge('partner.invite', page.viewer, standing, challenge) !== null
  return { ...page, challenge, isLead, canInvite }
}
