import { standingToOrganisation } from '~/domain/permission/standing'
import { belongsToAuthority, proposingMemberships } from '~/domain/proposal/eligibility'
import { openObjection } from '~/domain/proposal/lifecycle'
import { findPublicChallenge } from '~/features/challenges/operations/require-challenge.server'
import { databaseTime, db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer, type ViewerPage } from '~/platform/guard/page.server'
import { authoritiesBehind } from './authorities-behind.server'
import { callFacts } from './call-facts.server'

/**
 * The guard of the page on which a proposal is started: any signed-in person at a public challenge. It
 * tells for which organisations the person may write, and what stands against it.
 * @throws Response redirect to the log-in; 404 where there is no such challenge
 */
export async function requireProposing(args: PageArguments) {
  const page = await requireViewer(args)
  const challenge = await findPublicChallenge(idParameter(args.params, 'challengeId'))
  if (!challenge) throw notFound()
  const call = await callFacts(db, challenge)
  const at = await databaseTime()
  const authorityIds = await authoritiesBehind(page.viewer, challenge)
  const isConflicted = belongsToAuthority(page.viewer.memberships, authorityIds)
  const choices = isConflicted ? [] : proposingMemberships(page.viewer.memberships)
  const objection = isConflicted
    ? 'conflictedWithAuthority'
    : (openObjection({ ...call, at }) ?? (choices.length === 0 ? 'noProposingOrganisation' : null))
  return { ...page, challenge, at, choices, objection } as const
}

type Proposing = ViewerPage & Pick<Awaited<ReturnType<typeof requireProposing>>, 'challenge' | 'choices'>

/** Judges a person for one of the organisations to choose from. @throws Response 404 for any other */
export function authorizeStart({ viewer, challenge, choices }: Proposing, organisationId: string) {
  if (!choices.some((one) => one.organisationId === organisationId)) throw notFound()
  // Whoever is conflicted was given nothing to choose from.
  const standing = standingToOrganisation(viewer, organisationId)
  return authorize('proposal.create', viewer, standing, { challengeId: challenge.id, organisationId })
}

/** The proposals in which the person's organisations are for a challenge already, as leads or as partners. */
export async function findOwnProposals(challengeId: string, organisationIds: readonly string[]) {
  const organisationId = { in: [...organisationIds] }
  const own = await db.proposal.findMany({
    where: { challengeId, organisationId },
    select: { id: true, organisationId: true },
  })
  const joined = await db.proposalPartner.findMany({
    where: { challengeId, organisationId, state: 'joined' },
    select: { proposalId: true, organisationId: true },
  })
  return [...own, ...joined.map((one) => ({ id: one.proposalId, organisationId: one.organisationId }))]
}
