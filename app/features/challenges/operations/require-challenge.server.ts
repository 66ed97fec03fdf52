import type { Prisma } from '#prisma/generated/client'
import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import type { PermissionKey } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'
import { type CompetitionLists, withCompetition } from './competition-rows.server'
import { partnerOf } from './require-joint.server'

const WITH_AUTHORITY = {
  authority: { select: { id: true, name: true, kind: true, state: true } },
} as const satisfies Prisma.ChallengeInclude
export type ChallengeWithAuthority = Prisma.ChallengeGetPayload<{ include: typeof WITH_AUTHORITY }> &
  CompetitionLists

async function findChallenge(id: string): Promise<ChallengeWithAuthority | null> {
  const row = await db.challenge.findUnique({ where: { id }, include: WITH_AUTHORITY })
  return row && withCompetition(db, row)
}

/** A challenge that everybody may read, or null. */
export async function findPublicChallenge(id: string): Promise<ChallengeWithAuthority | null> {
  const challenge = await findChallenge(id)
  return challenge && PUBLIC_CHALLENGE_STATES.includes(challenge.state) ? challenge : null
}

/**
 * The guard of every page about one challenge for signed-in people: judges them by their standing towards
 * its authority.
 * @throws Response redirect to the log-in; 404 where there is no such challenge or the permission is not held
 */
export async function requireChallenge<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const challenge = await findChallenge(idParameter(args.params, 'challengeId'))
  if (!challenge) throw notFound()
  const standing = standingToOrganisation(page.viewer, challenge.authorityId)
  return { ...page, challenge, authorized: authorize(key, page.viewer, standing, challenge) }
}

/**
 * The guard of the page that shows a challenge: public ones to everybody, others to the members of the
 * authority, of partners that are asked or have confirmed, and to staff.
 * @throws Response 404 for everybody else
 */
export async function requireVisibleChallenge(args: PageArguments) {
  const page = await publicPage(args)
  const challenge = await findChallenge(idParameter(args.params, 'challengeId'))
  if (!challenge) throw notFound()
  const standing = standingToOrganisation(page.viewer, challenge.authorityId)
  const isPublic = PUBLIC_CHALLENGE_STATES.includes(challenge.state)
  const reader = Authorized.judge('challenge.viewUnpublished', page.viewer, standing, challenge)
  const isPartner = !isPublic && !reader && (await partnerOf(page.viewer, challenge.id)) !== null
  if (!isPublic && !isPartner) authorize('challenge.viewUnpublished', page.viewer, standing, challenge)
  const manager = Authorized.judge('challenge.manage', page.viewer, standing, challenge)
  return { ...page, challenge, standing, isPublic, isPartner, canManage: manager !== null }
}
