import { relatedTo } from '#search/query/related-words'
import { rankChallenges } from '~/domain/matching/rank'
import { readOpenChallenges } from './challenge-facts.server'
import { profileCorpus } from './profile-corpus.server'
import { readProfile } from './profile-facts.server'
import { beginReading, removeMatches, writeMatches } from './write-matches.server'

/** Ranks all open challenges for one organisation by the same score; one that is no verified provider has none. */
export async function computeOrganisationMatches(organisationId: string): Promise<void> {
  const readAt = await beginReading()
  const profile = await readProfile(organisationId)
  if (!profile) return removeMatches({ organisationId })
  const challenges = await readOpenChallenges()
  if (challenges.length === 0) return
  const corpus = await profileCorpus()
  const versions = new Map(challenges.map(({ facts, version }) => [facts.id, version]))
  const ranked = rankChallenges(
    profile.facts,
    challenges.map(({ facts }) => facts),
    corpus,
    relatedTo,
  )
  const matches = ranked.map(({ id, ...match }) => ({
    ...match,
    challengeId: id,
    challengeVersion: versions.get(id) ?? 0,
    organisationId,
    organisationVersion: profile.version,
  }))
  await writeMatches({ organisationId }, matches, readAt)
}
