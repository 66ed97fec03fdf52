import { SHARING_STATES } from '~/domain/challenge/shared-problem'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { markAllChanged } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { computePartners } from './compute-partners.server'
import { computeSameProblem } from './compute-same-problem.server'
import { expireIntroductionsOf } from './expire-introductions.server'
import { removePartnerMatches } from './write-partner-matches.server'

/** The name under which one organisation's partners are marked as out of date. */
export const PARTNERS = 'partners'
/** So many of each side that fit a changed challenge best are compared again; the others follow in the night. */
const MOST_FOLLOWED = 20

type Changed = { id: string; kind: OrganisationKind; state: string; isProposedAsPartner: boolean }

/** Brings up to date what follows from an organisation for partners and for what it has asked or was asked. */
export async function followPartners({ id, kind, state, isProposedAsPartner }: Changed): Promise<void> {
  if (state === 'closed' || state === 'merged') await expireIntroductionsOf(id)
  if (state !== 'verified' || !isProposedAsPartner) return removePartnerMatches(id)
  if (kind !== 'authority') return computePartners(id)
  // It may have been left out until now: then its challenges have no pair yet.
  const unpaired = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Challenge" c
    WHERE c."authorityId" = ${id} AND c.state::text = ANY(${[...SHARING_STATES]}::text[])
      AND NOT EXISTS (SELECT 1 FROM "PartnerMatch" m WHERE m."organisationId" = ${id})`
  for (const challenge of unpaired) await computeSameProblem(challenge.id)
}

/** Brings up to date what follows from a challenge: who has the same problem, and pairs that complete each other for it. */
export async function followChallengePartners(challengeId: string): Promise<void> {
  await computeSameProblem(challengeId)
  const best = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT o.id, row_number() OVER (PARTITION BY o.kind = 'researchCentre' ORDER BY m.score DESC, o.id) AS place
      FROM "Match" m JOIN "Organisation" o ON o.id = m."organisationId"
      WHERE m."challengeId" = ${challengeId}
    ) AS placed WHERE place <= ${MOST_FOLLOWED} ORDER BY id`
  const ids = best.map(({ id }) => id)
  if (ids.length > 0) await transact((tx) => markAllChanged(tx, PARTNERS, ids))
}
