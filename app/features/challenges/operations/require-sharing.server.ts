import { SHARING_STATES } from '~/domain/challenge/shared-problem'
import { db } from '~/platform/database/client.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { type ChallengeWithAuthority, findPublicChallenge } from './require-challenge.server'
import { writableAuthorities } from './writable-authorities.server'

/** An authority of this person that may say that it has the problem too; with the note where it has said so. */
export type Sharer = { id: string; name: string; note: string | null }

/**
 * The guard of the page on which an authority says that it has the problem of a public challenge too: for
 * signed-in people who write for another verified authority.
 * @throws Response 404 for everybody else
 */
export async function requireSharing(args: PageArguments) {
  const page = await requireViewer(args)
  const challenge = await findPublicChallenge(idParameter(args.params, 'challengeId'))
  if (!challenge) throw notFound()
  const sharers = await listSharers(page.viewer, challenge)
  if (sharers.length === 0) throw notFound()
  return { ...page, challenge, sharers }
}

/** The other verified authorities for which somebody writes; none where the problem cannot be shared now. */
export async function listSharers(
  viewer: Viewer,
  { id, authorityId, state }: Pick<ChallengeWithAuthority, 'id' | 'authorityId' | 'state'>,
): Promise<Sharer[]> {
  const authorities = writableAuthorities(viewer).filter((one) => one.organisationId !== authorityId)
  if (authorities.length === 0) return []
  const ids = authorities.map((one) => one.organisationId)
  const said = await db.sharedProblem.findMany({
    where: { challengeId: id, organisationId: { in: ids }, endedAt: null },
  })
  return authorities.flatMap(({ organisationId, name }) => {
    const row = said.find((one) => one.organisationId === organisationId)
    // Whoever has said so can take it back in every state.
    return row || SHARING_STATES.includes(state)
      ? [{ id: organisationId, name, note: row ? row.note : null }]
      : []
  })
}

/** Of these public challenges, those whose problem an authority says to have too. One statement. */
export async function sharedAmong(
  organisationId: string,
  challengeIds: readonly string[],
): Promise<string[]> {
  const rows = await db.sharedProblem.findMany({
    where: { organisationId, endedAt: null, challengeId: { in: [...challengeIds] } },
    select: { challengeId: true },
  })
  return rows.map((row) => row.challengeId)
}
