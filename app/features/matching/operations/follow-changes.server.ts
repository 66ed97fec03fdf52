import { challengeDocument } from '#search/documents/challenge'
import { organisationDocument } from '#search/documents/organisation'
import { CHALLENGE_KINDS, ORGANISATION_KINDS, writeDocument } from '#search/write-document.server'
import { db } from '~/platform/database/client.server'
import { computeChallengeMatches } from './compute-challenge-matches.server'
import { computeForeignMatches } from './compute-foreign-matches.server'
import { computeOrganisationMatches } from './compute-organisation-matches.server'
import { followChallengePartners, followPartners } from './follow-partners.server'
import { notifyMatches } from './notify-matches.server'
import { removeAllMatches } from './write-matches.server'

/** Brings up to date what follows from a challenge: its search document, its matches, the word to providers. */
export async function followChallenge(challengeId: string): Promise<void> {
  const row = await db.challenge.findUnique({ where: { id: challengeId } })
  await writeDocument(CHALLENGE_KINDS, challengeId, row && challengeDocument(row))
  if (!row) return
  await computeChallengeMatches(challengeId)
  await notifyMatches(challengeId)
  await followChallengePartners(challengeId)
}

/**
 * Brings up to date what follows from an organisation: its search document, its matches, foreign ones as
 * well, and its possible partners. One that is only listed has none: for the thousands of a register nothing is
 * read.
 */
export async function followOrganisation(organisationId: string): Promise<void> {
  const row = await db.organisation.findUnique({ where: { id: organisationId } })
  await writeDocument(ORGANISATION_KINDS, organisationId, row && organisationDocument(row))
  if (!row) return
  if (row.state === 'listed') return removeAllMatches(organisationId)
  if (row.state !== 'verified' || row.kind === 'authority') await removeAllMatches(organisationId)
  else {
    await computeOrganisationMatches(organisationId)
    await computeForeignMatches(organisationId)
  }
  await followPartners(row)
}
