import { relatedTo } from '#search/query/related-words'
import { rankProfiles } from '~/domain/matching/rank'
import { db } from '~/platform/database/client.server'
import { readOpenChallenge } from './challenge-facts.server'
import { profileCorpus } from './profile-corpus.server'
import { readProfiles } from './profile-facts.server'
import { beginReading, removeMatches, writeMatches } from './write-matches.server'

/**
 * Ranks all verified providers for one challenge and writes every match. A challenge that is published but
 * over keeps the matches it had; one that is not published has none.
 */
export async function computeChallengeMatches(challengeId: string): Promise<void> {
  const readAt = await beginReading()
  const challenge = await readOpenChallenge(challengeId)
  if (!challenge) {
    const isOver = await db.challenge.count({ where: { id: challengeId, state: 'published' } })
    if (!isOver) await removeMatches({ challengeId })
    return
  }
  const profiles = await readProfiles()
  const corpus = await profileCorpus(async () => profiles)
  const versions = new Map(profiles.map(({ facts, version }) => [facts.id, version]))
  const ranked = rankProfiles(
    challenge.facts,
    profiles.map(({ facts }) => facts),
    corpus,
    relatedTo,
  )
  const matches = ranked.map(({ id, ...match }) => ({
    ...match,
    challengeId,
    challengeVersion: challenge.version,
    organisationId: id,
    organisationVersion: versions.get(id) ?? 0,
  }))
  await writeMatches({ challengeId }, matches, readAt)
}
