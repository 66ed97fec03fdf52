import { standingToOrganisation } from '~/domain/permission/standing'
import { findPublicChallenge } from '~/features/challenges/operations/require-challenge.server'
import { requireVisibleOrganisation } from '~/features/profiles/operations/require-organisation.server'
import { authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { listInvitable } from './list-invitable.server'

/**
 * The guard of the page on which an authority invites a provider: for people who write for a verified
 * authority with an open challenge.
 * @throws Response 404 for everybody else, and for organisations that answer no challenges
 */
export async function requireInviting(args: PageArguments) {
  const page = await requireViewer(args)
  const { organisation } = await requireVisibleOrganisation(args)
  const challenges = await listInvitable(page.viewer, organisation.id)
  if (challenges.length === 0) throw notFound()
  return { ...page, organisation, challenges }
}

/**
 * The guard of the sent form: the challenge may have ended since the page was opened, which is told.
 * @throws Response 404 where the challenge is not public or not of an authority for which the person writes
 */
export async function requireInvitedTo(viewer: Viewer, challengeId: string) {
  const challenge = await findPublicChallenge(challengeId)
  if (!challenge) throw notFound()
  const standing = standingToOrganisation(viewer, challenge.authorityId)
  return authorize('match.invite', viewer, standing, challenge)
}
