import { setImmediate } from 'node:timers/promises'
import { relatedTo } from '#search/query/related-words'
import { rankChallenges } from '~/domain/matching/rank'
import { db } from '~/platform/database/client.server'
import { readMatchedForeign } from './foreign-facts.server'
import { profileCorpus } from './profile-corpus.server'
import { readProfile } from './profile-facts.server'
import { type ComputedForeignMatch, replaceForeignMatches } from './write-foreign-matches.server'

const AT_ONCE = 200

/**
 * Ranks the foreign challenges of matched sources for one organisation, by the score that the platform's own
 * challenges get. Tells nobody: foreign matches are never sent.
 */
export async function computeForeignMatches(organisationId: string): Promise<void> {
  // Where no source is matched, what is left of matches is cleared up source by source.
  if ((await db.foreignSource.count({ where: { isMatched: true } })) === 0) return
  const profile = await readProfile(organisationId)
  if (!profile) {
    await db.foreignMatch.deleteMany({ where: { organisationId } })
    return
  }
  const corpus = await profileCorpus()
  const matches: ComputedForeignMatch[] = []
  let stretch = await readMatchedForeign('', AT_ONCE)
  while (stretch.length > 0) {
    const versions = new Map(stretch.map(({ facts, version }) => [facts.id, version]))
    const ranked = rankChallenges(
      profile.facts,
      stretch.map(({ facts }) => facts),
      corpus,
      relatedTo,
    )
    for (const { id, ...match } of ranked)
      matches.push({
        ...match,
        foreignChallengeId: id,
        challengeVersion: versions.get(id) ?? 0,
        organisationId,
        organisationVersion: profile.version,
      })
    await setImmediate()
    stretch = await readMatchedForeign(stretch.at(-1)?.facts.id ?? '', AT_ONCE)
  }
  await replaceForeignMatches(organisationId, matches)
}
