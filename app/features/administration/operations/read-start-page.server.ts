import { standingToPerson } from '~/domain/permission/standing'
import { PROPOSING_STATES } from '~/domain/proposal/eligibility'
import { type StartBlock, startBlocks, startPersona } from '~/domain/workspace/start-blocks'
import { findNextChallenges } from '~/features/challenges/operations/list-challenges.server'
import { challengeCards } from '~/features/challenges/operations/present-challenge.server'
import { listBestMatches, listProfileGaps } from '~/features/matching/operations/list-best-matches.server'
import type { Locale } from '~/paths'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'
import { countWaiting, healthFor } from './count-waiting.server'

const LATEST = 3

/**
 * What the start page of a person is made of, and what its blocks show. Each block that needs something of
 * its own costs one statement; what a person's page does not have is not asked for.
 */
export async function readStartPage(viewer: Viewer, locale: Locale) {
  const blocks = startBlocks(viewer)
  const has = (block: StartBlock) => blocks.includes(block)
  const providers = viewer.memberships.filter((one) => one.isActive && one.kind !== 'authority')
  const now = new Date()
  const [queue, health, matches, gaps, latest] = await Promise.all([
    has('queue') ? waitingFor(viewer) : null,
    has('health') ? healthFor(viewer) : null,
    has('matches') ? listBestMatches(idsOf(providers), locale) : [],
    has('profileGaps') ? listProfileGaps(idsOf(providers.filter(maySaveProfile))) : [],
    has('latest') ? findNextChallenges(now, LATEST) : [],
  ])
  return {
    ...{ blocks, persona: startPersona(viewer), queue, health, matches, gaps },
    latest: challengeCards(latest, locale, now),
  }
}

const idsOf = (memberships: readonly ViewerMembership[]) => memberships.map((one) => one.organisationId)

const maySaveProfile = ({ role, state }: ViewerMembership) =>
  role !== 'viewer' && role !== 'finance' && PROPOSING_STATES.includes(state)

function waitingFor(viewer: Viewer) {
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  const staff = Authorized.judge('administration.view', viewer, standing, null)
  return staff && countWaiting(staff)
}
