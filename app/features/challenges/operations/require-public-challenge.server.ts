import { standingToOrganisation } from '~/domain/permission/standing'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { findPublicChallenge } from './require-challenge.server'

/**
 * The guard of what everybody may see of a public challenge, with the standing of who looks.
 * @throws Response 404 where there is no such challenge or it is not public
 */
export async function requirePublicChallenge(args: PageArguments) {
  const page = await publicPage(args)
  const challenge = await findPublicChallenge(idParameter(args.params, 'challengeId'))
  if (!challenge) throw notFound()
  return { ...page, challenge, standing: standingToOrganisation(page.viewer, challenge.authorityId) }
}
