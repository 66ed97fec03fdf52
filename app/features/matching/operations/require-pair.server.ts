import { findPublicChallenge } from '~/features/challenges/operations/require-challenge.server'
import { requireOrganisation } from '~/features/profiles/operations/require-organisation.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { viewPair } from './pair-facts.server'

/**
 * The guard of the page on which a provider says that a challenge does not suit it.
 * @throws Response 404 where the challenge is not public, the organisation answers no challenges, or the
 *   permission is not held
 */
export async function requirePair(args: PageArguments) {
  const page = await requireOrganisation(args, 'match.decline')
  const { organisation, viewer } = page
  const challenge = await findPublicChallenge(idParameter(args.params, 'challengeId'))
  if (!challenge || organisation.kind === 'authority') throw notFound()
  const pair = { challengeId: challenge.id, organisationId: organisation.id }
  const facts = await viewPair(pair)
  if (!facts) throw notFound()
  const authorized = authorize('match.decline', viewer, page.authorized.standing, pair)
  return { ...page, challenge, facts, authorized }
}
