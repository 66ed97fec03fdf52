import { standingToOrganisation } from '~/domain/permission/standing'
import { type Authorized, authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type ChallengeWithAuthority, findPublicChallenge } from './require-challenge.server'
import { shareProblem } from './share-problem.server'

/**
 * The authority of a draft joins a public challenge instead: it says there that it has the problem too. The
 * draft stays.
 * @throws Response 404 where there is no such public challenge
 */
export async function joinSimilar(
  { actor, thing }: Authorized<'challenge.edit', ChallengeWithAuthority>,
  { targetId, note }: { targetId: string; note: string },
) {
  const target = await findPublicChallenge(targetId)
  if (!target) throw notFound()
  const organisationId = thing.authorityId
  const standing = standingToOrganisation(actor, organisationId)
  const sharing = { challengeId: target.id, organisationId }
  return shareProblem(authorize('challenge.shareProblem', actor, standing, sharing), 'share', note)
}
